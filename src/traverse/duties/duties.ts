import type { Asker } from '../../graph/graph.ts';
import { whole } from '../../graph/whole.ts';
import { boundsOf, type Day } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { type Certainty, holdsOn } from '../../model/validity.ts';
import { type VocabularyValue, vocabulary } from '../../model/vocabulary.ts';
import { lifeOf } from '../life-of.ts';
import { type Duty, dutiesOf } from './duty.ts';
import { type Cap, type DayAsked, mostTies, type NoAnswer, readActors, readTerms } from './read.ts';
import { undatedPacts } from './texts.ts';

/** Whose duties, of which kinds, on which day; no kinds are all. */
export interface DutiesAsked {
  readonly actor: string;
  readonly kinds: readonly VocabularyValue<'obligation_kind'>[] | null;
  readonly asOf: Day;
  readonly certainty: Certainty;
}

/** The duties of an actor on a day, and the pacts of which no period in force is recorded. */
export interface Duties {
  readonly actor: NodeRef | null;
  readonly asOf: Day;
  readonly certainty: Certainty;
  readonly duties: readonly Duty[];
  readonly withoutPeriod: readonly NodeRef[];
  readonly complete: boolean;
  readonly caps: readonly Cap[];
  readonly reason: NoAnswer | null;
}

/** The most duties, and the most pacts without a period, of one answer. */
const mostDuties = 500;
export const mostUndated = 100;

/** The duties that bind an actor on a day. */
export async function duties(graph: Asker, { actor, kinds, asOf, certainty }: DutiesAsked): Promise<Duties> {
  const asked = { asOf, certainty };
  const known = await readActors(graph, [actor]);
  if (!known.has(actor)) return { actor: null, ...asked, ...nothing, reason: 'UNKNOWN_ACTOR' };
  const day = { on: boundsOf(asOf), certainty };
  const among = kinds ?? Object.keys(vocabulary.obligation_kind);
  const { pacts, caps } = await readTerms(graph, [actor], among, day);
  const undated = await readUndated(graph, actor, among, day);
  const all = dutiesOf(actor, pacts, day.on, certainty);
  const isCut = all.length > mostDuties || undated.isCut;
  const met = [...caps, ...(isCut ? (['ITEMS'] as const) : [])];
  return {
    actor: { label: 'Actor', id: actor },
    ...asked,
    duties: all.slice(0, mostDuties),
    withoutPeriod: undated.pacts,
    complete: met.length === 0,
    caps: met,
    reason: null,
  };
}

const nothing = { duties: [], withoutPeriod: [], complete: true, caps: [] } as const;

/** The pacts without a period that bind an actor: signed by the day, and the actor in them on it. */
async function readUndated(graph: Asker, actor: string, kinds: readonly string[], { on, certainty }: DayAsked) {
  const rows = await graph.ask(undatedPacts, { actor, kinds: [...kinds], limit: whole(mostTies + 1) });
  const then = rows.filter((row) =>
    [lifeOf('Pact', row), lifeOf('PARTY_TO', row)].every((life) => holdsOn(life, on, certainty)),
  );
  const ids = [...new Set(then.map(({ pact }) => pact))];
  return {
    pacts: ids.slice(0, mostUndated).map((id): NodeRef => ({ label: 'Pact', id })),
    isCut: rows.length > mostTies || ids.length > mostUndated,
  };
}
