import { type LazyList, lazyList } from '../../kit/lazy-list.ts';
import type { Day } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { Certainty } from '../../model/validity.ts';
import type { Projection } from '../../projection/projection.ts';
import { stancesIn } from '../compare/stances.ts';
import { refWithLabel } from '../neighbours.ts';
import type { DutyLimit, NoAnswer } from './answer.ts';
import { clausesFor } from './clause.ts';
import { dutyView } from './duty-view.ts';
import { type Contrast, findContrasts, type Tension, tensionOf } from './tension.ts';

/** Whose stances and clauses, on which day, and how far apart they must be. */
export interface TensionsArguments {
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
  readonly tensions: LazyList<Tension>;
  readonly complete: boolean;
  readonly limitsReached: readonly DutyLimit[];
  readonly reason: NoAnswer | null;
}

/**
 * Where a stance that an actor holds on a day and a clause that commits it differ on a proposition. Obligations are no part of it: they
 * carry no position on a proposition. A change of the actor's own stance is none either, for that is a shift.
 */
export function tensions(graph: Projection, args: TensionsArguments): Tensions {
  const actor = graph.find({ label: 'Actor', id: args.actor });
  if (actor === undefined) return { ...args, actor: null, ...nothing, reason: 'UNKNOWN_ACTOR' };
  const view = dutyView(graph, args.asOf, args.certainty);
  const clauses = clausesFor(view, actor);
  const stances = stancesIn(graph, { actors: [actor], propositions: [...new Set(clauses.map(graph.to))] });
  const pairs = findContrasts(view, clauses, stances, args.contrasts);
  return {
    ...args,
    actor: refWithLabel(graph, 'Actor', actor),
    tensions: lazyList(pairs, (pair) => tensionOf(view, actor, pair)),
    complete: true,
    limitsReached: [],
    reason: null,
  };
}

const nothing = { tensions: [], complete: true, limitsReached: [] } as const;
