import { z } from 'zod';
import { cypher } from '../../graph/cypher.ts';
import type { WholeDay } from '../../model/days.ts';

const ids = z.array(z.string());
const maybe = z.string().nullable();

/** Whole days come out of the graph as the loader wrote them. */
const wholeDay = z.custom<WholeDay>((value) => typeof value === 'string');
const maybeDay = wholeDay.nullable();

const days = {
  since: maybe,
  sinceEarliest: maybeDay,
  sinceLatest: maybeDay,
  until: maybe,
  untilEarliest: maybeDay,
  untilLatest: maybeDay,
  attestedOn: maybe,
  attestedOnEarliest: maybeDay,
  attestedOnLatest: maybeDay,
  lastCovered: maybe,
  lastCoveredEarliest: maybeDay,
  lastCoveredLatest: maybeDay,
};

const office = z.object({ id: z.string(), title: z.string(), ...days, sources: ids, belongsTo: z.string() });

/** An office with the bounds of its days. */
export type OfficeRow = z.output<typeof office>;

const source = z.object({
  id: z.string(),
  title: z.string(),
  publisher: maybe,
  copyOf: maybe,
  url: maybe,
  published: maybe,
  kind: z.string(),
  language: z.string(),
  commit: maybe,
});

/** What of a source goes into a citation. */
export type SourceRow = z.output<typeof source>;

const dossier = z.object({
  id: z.string(),
  actor: maybe,
  proposition: maybe,
  position: maybe,
  basis: maybe,
  statedBy: maybe,
  validTo: maybe,
  statement: maybe,
  pact: maybe,
  date: z.string(),
  earliest: wholeDay,
  latest: wholeDay,
  datePrecision: maybe,
  endDate: maybe,
  venue: maybe,
  note: maybe,
  unverifiedFields: z.array(z.string()),
  verified: z.boolean(),
  quotes: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      lang: z.string(),
      translated: z.boolean(),
      cutFrom: maybe,
      sources: ids,
    }),
  ),
  speakers: z.array(z.object({ id: z.string(), role: maybe, offices: z.array(office) })),
  claims: z.array(
    z.object({
      id: z.string(),
      field: z.string(),
      value: z.string(),
      preferred: z.boolean(),
      on: z.string(),
      label: z.enum(['Statement', 'Pact']),
      sources: ids,
    }),
  ),
  sources: z.array(source),
  stances: ids,
});

/** What the graph holds on how a fact is known. */
export type DossierRow = z.output<typeof dossier>;

export const statementDossier = cypher('read/dossier-statement', z.object({ id: z.string() }), dossier);
export const stanceDossier = cypher('read/dossier-stance', z.object({ id: z.string() }), dossier);
