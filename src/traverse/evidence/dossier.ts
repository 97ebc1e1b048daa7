import type { QueryRunner } from '../../graph/graph.ts';
import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { Projection } from '../../projection/projection.ts';
import { viewOf } from '../../projection/view.ts';
import { type Citation, cite } from './cite.ts';
import { type Contest, contestOf, type ReplyKind } from './contest.ts';
import { noDossier } from './errors.ts';
import { type OfficeOnDate, officesOn } from './offices-on.ts';
import { type DossierRow, stanceDossier, statementDossier } from './queries.ts';

/** Words that were kept, with where they were read. */
export interface DossierQuote {
  readonly text: string;
  readonly lang: string;
  readonly translated: boolean;
  /** The longer quote they are cut from; null: they are cut from none. */
  readonly cutFrom: string | null;
  /** Empty: the sources are those of the dossier. */
  readonly sources: readonly NodeRef[];
}

/** An official who took part, or who voiced the stance. */
export interface DossierSpeaker {
  readonly official: NodeRef;
  readonly role: string | null;
  readonly offices: readonly OfficeOnDate[];
}

/** All that tells how a stance or a statement is known. */
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

/** Which stance or statement, and which kinds of answer count as going against it. */
export interface DossierArguments {
  readonly id: NodeRef;
  readonly replyKinds: readonly ReplyKind[];
}

/**
 * Gathers the dossier of a stance or a statement: how it is known is read as it is stored, and who contests it is found in the graph
 * in memory. Given a day, who contests it holds on that day too. Null: there is none with that id, or it does not hold on the day.
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
