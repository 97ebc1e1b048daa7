import type { Asker } from '../../graph/graph.ts';
import { whole } from '../../graph/whole.ts';
import { boundsOf, type Day } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { Certainty } from '../../model/validity.ts';
import type { Projection } from '../../projection/projection.ts';
import { knownIn, stancesIn } from '../compare/stances.ts';
import { type Cap, type NoAnswer, readActors } from './read.ts';
import { type Contrast, type Tension, tensionsOf } from './tension.ts';
import { committingClauses } from './texts.ts';

/** Whose stances and clauses, on which day, and how far apart they must be. */
export interface TensionsAsked {
  readonly actor: string;
  readonly asOf: Day;
  readonly certainty: Certainty;
  readonly contrasts: readonly Contrast[];
}

/** Stances of an actor beside clauses that commit it. */
export interface Tensions {
  readonly actor: NodeRef | null;
  readonly asOf: Day;
  readonly certainty: Certainty;
  readonly contrasts: readonly Contrast[];
  readonly tensions: readonly Tension[];
  readonly complete: boolean;
  readonly caps: readonly Cap[];
  readonly reason: NoAnswer | null;
}

/** The most pairs of one answer, and the most clauses that are looked at. */
const mostTensions = 500;
const mostClauses = 500;

/**
 * Where a stance that an actor holds on a day and a clause that commits it differ on a proposition. Obligations are no part of it: they
 * carry no position on a proposition. A change of the actor's own stance is none either, for that is a shift.
 */
export async function tensions(graph: Asker, projection: Projection, asked: TensionsAsked): Promise<Tensions> {
  const on = boundsOf(asked.asOf);
  const actor = (await readActors(graph, [asked.actor])).get(asked.actor);
  if (actor === undefined) return { ...asked, actor: null, ...nothing, reason: 'UNKNOWN_ACTOR' };
  const clauses = await graph.ask(committingClauses, { actor: actor.id, limit: whole(mostClauses + 1) });
  const propositions = [...new Set(clauses.map(({ proposition }) => proposition))];
  const stances = stancesIn(projection, knownIn(projection, { actors: [actor.id], propositions }));
  const looked = clauses.slice(0, mostClauses);
  const all = tensionsOf(actor, looked, stances, asked.contrasts, on, asked.certainty);
  const isComplete = clauses.length <= mostClauses && all.length <= mostTensions;
  return {
    ...asked,
    actor: { label: 'Actor', id: actor.id },
    tensions: all.slice(0, mostTensions),
    complete: isComplete,
    caps: isComplete ? [] : ['ITEMS'],
    reason: null,
  };
}

const nothing = { tensions: [], complete: true, caps: [] } as const;
