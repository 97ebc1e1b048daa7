import type { QueryRunner } from '../../graph/graph.ts';
import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { Projection } from '../../projection/projection.ts';
import { viewOf } from '../../projection/view.ts';
import { type Citation, cite } from './cite.ts';
import { type Contest, contestOf, type ReplyKind } from './contest.ts';
import { noDossier } from './errors.ts';
import { type OfficeOnDate, officesOn } from './offices-on.ts';
import { type DossierRow, stanceDossier, statementDossier } from './queries.ts';

/** A quote with its sources. */
export interface DossierQuote {
  readonly text: string;
  readonly lang: string;
  readonly translated: boolean;
  /** The longer quote of which it is a part; null if there is none. */
  readonly cutFrom: string | null;
  /** If empty, the sources of the dossier apply. */
  readonly sources: readonly NodeRef[];
}

/** An official who took part, or who voiced the stance. */
export interface DossierSpeaker {
  readonly official: NodeRef;
  readonly role: string | null;
  readonly offices: readonly OfficeOnDate[];
}

/** The evidence for a stance or a statement. */
export interface Dossier {
  readonly fact: NodeRef;
  readonly actor: NodeRef | null;
  readonly quotes: readonly DossierQuote[];
  readonly speakers: readonly DossierSpeaker[];
  readonly venue: string | null;
  readonly date: string;
  readonly earliest: string;
  readonly latest: string;
  readonly datePrecision: string | null;
  readonly endDate: string | null;
  readonly basis: string | null;
  readonly statedBy: NodeRef | null;
  readonly statement: NodeRef | null;
  readonly pact: NodeRef | null;
  readonly citations: readonly Citation[];
  readonly contest: Contest;
  readonly unverifiedFields: readonly string[];
  readonly verified: boolean;
  readonly note: string | null;
}

/** The stance or statement, and the kinds of reply that count as contradiction. */
export interface DossierArguments {
  readonly id: NodeRef;
  readonly replyKinds: readonly ReplyKind[];
}

/**
 * Reads the evidence for a stance or a statement from the database, and who contests it from the graph in memory; given a day, only what
 * holds on it. Null if there is no such stance or statement, or it does not hold on the day.
 */
export async function dossier(
  graph: Projection,
  stored: QueryRunner,
  { id, replyKinds }: DossierArguments,
  day?: AskedDay,
): Promise<Dossier | null> {
  const [row] = await stored.ask(textFor(id), { id: id.id });
  if (row === undefined) return null;
  const view = viewOf(graph, day);
  const fact: NodeRef = { label: id.label, id: row.id };
  const node = graph.find(fact);
  if (day !== undefined && (node === undefined || !view.has(node))) return null;
  return toDossier(fact, row, contestOf(view, row, replyKinds));
}

function textFor({ label }: NodeRef): typeof stanceDossier {
  if (label === 'Stance') return stanceDossier;
  if (label === 'Statement') return statementDossier;
  throw noDossier(label);
}

function toDossier(fact: NodeRef, row: DossierRow, contest: Contest): Dossier {
  const { venue, date, earliest, latest, datePrecision, endDate, basis, unverifiedFields, verified, note } = row;
  return {
    fact,
    actor: refOrNull('Actor', row.actor),
    quotes: row.quotes.map(dossierQuote),
    speakers: row.speakers.map((speaker) => speakerOf(speaker, row)),
    venue,
    date,
    earliest,
    latest,
    datePrecision,
    endDate,
    basis,
    statedBy: refOrNull('Actor', row.statedBy),
    statement: fact.label === 'Statement' ? null : refOrNull('Statement', row.statement),
    pact: refOrNull('Pact', row.pact),
    citations: row.sources.map(cite),
    contest,
    unverifiedFields,
    verified,
    note,
  };
}

function dossierQuote({ text, lang, translated, cutFrom, sources }: DossierRow['quotes'][number]): DossierQuote {
  return { text, lang, translated, cutFrom, sources: sources.map((id) => ({ label: 'Source', id })) };
}

function speakerOf({ id, role, offices }: DossierRow['speakers'][number], day: DossierRow): DossierSpeaker {
  return { official: { label: 'Official', id }, role, offices: officesOn(offices, day) };
}

function refOrNull(label: NodeRef['label'], id: string | null): NodeRef | null {
  return id === null ? null : { label, id };
}
