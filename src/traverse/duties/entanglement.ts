import { type LazyList, lazyList } from '../../kit/lazy-list.ts';
import { once } from '../../kit/once.ts';
import type { Day } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { Certainty } from '../../model/validity.ts';
import type { Projection } from '../../projection/projection.ts';
import { expectInteger } from '../check-arguments.ts';
import { refWithLabel } from '../neighbours.ts';
import type { DutyLimit, NoAnswer } from './answer.ts';
import { type Attack, nobody } from './attack.ts';
import { type DutyView, dutyView } from './duty-view.ts';
import {
  advance,
  boundToBoth,
  defendersAmong,
  initialProgress,
  sortHops,
  towardsAttacker,
  upheldByActor,
} from './entangle.ts';
import type { Hop } from './hop.ts';
import { type EntanglementStep, stepOf } from './step.ts';

/** The attacked actor, the attacker, the day, and the number of steps to follow. */
export interface EntanglementArguments {
  readonly attacked: string;
  readonly attacker: string;
  readonly asOf: Day;
  readonly certainty: Certainty;
  readonly depth: number;
}

/** An actor with duties to both sides. */
export interface BoundToBoth {
  readonly actor: NodeRef;
  readonly towardsAttacked: readonly EntanglementStep[];
  readonly towardsAttacker: readonly EntanglementStep[];
}

/** The duties that an attack brings into play on both sides. */
export interface Entanglement {
  readonly attacked: NodeRef | null;
  readonly attacker: NodeRef | null;
  readonly asOf: Day;
  readonly certainty: Certainty;
  readonly depth: number;
  readonly steps: LazyList<EntanglementStep>;
  readonly towardsAttacker: LazyList<EntanglementStep>;
  readonly boundToBoth: LazyList<BoundToBoth>;
  readonly complete: boolean;
  readonly limitsReached: readonly DutyLimit[];
  readonly reason: NoAnswer | null;
}

/** Maximum depth: beyond three steps almost every actor is bound. */
export const MAX_DEPTH = 3;

/** Maximum number of actors with duties to both sides, and of the steps of each towards one side. */
export const MAX_BOUND_TO_BOTH = 100;
export const MAX_STEPS_PER_SIDE = 20;

/** Finds who would be bound to do what if one actor attacked another on a day: articles, conditions and sources, without a verdict. */
export function entanglement(graph: Projection, args: EntanglementArguments): Entanglement {
  expectInteger('depth', args.depth, MAX_DEPTH);
  const [attacked, attacker] = [args.attacked, args.attacker].map((id) => graph.find({ label: 'Actor', id }));
  const echo = { ...args, attacked: maybeRef(graph, attacked), attacker: maybeRef(graph, attacker) };
  if (attacked === undefined || attacker === undefined) return { ...echo, ...nothing, reason: 'UNKNOWN_ACTOR' };
  if (attacked === attacker) return { ...echo, ...nothing, reason: 'SAME_ACTOR' };
  return {
    ...echo,
    ...entangled(dutyView(graph, args.asOf, args.certainty), attacked, attacker, args.depth),
  };
}

/** Each step is described only when it is read. */
function entangled(view: DutyView, attacked: number, attacker: number, depth: number) {
  const base: Attack = { attacked, attacker, allies: nobody };
  const there = towardsAttacker(view, base);
  const attack = { ...base, allies: defendersAmong(view, there) };
  const hops = followed(view, attack, depth);
  const both = boundToBoth(hops, there, attack);
  const isComplete = both.length <= MAX_BOUND_TO_BOTH;
  const toStep = (hop: Hop) => stepOf(view, hop, attack);
  const toAttacker = once(() => sortHops(there));
  const [upheldHere, upheldThere] = [once(() => upheldByActor(hops)), once(() => upheldByActor(toAttacker()))];
  const firstOf = (side: typeof upheldHere, actor: number) =>
    (side().get(actor) ?? []).slice(0, MAX_STEPS_PER_SIDE).map(toStep);
  return {
    steps: lazyList(hops, toStep),
    towardsAttacker: lazyList({ length: there.length, slice: (...part) => toAttacker().slice(...part) }, toStep),
    boundToBoth: lazyList(both.slice(0, MAX_BOUND_TO_BOTH), (actor) => ({
      actor: refWithLabel(view.graph, 'Actor', actor),
      towardsAttacked: firstOf(upheldHere, actor),
      towardsAttacker: firstOf(upheldThere, actor),
    })),
    complete: isComplete,
    limitsReached: isComplete ? [] : (['ITEMS'] as const),
    reason: null,
  };
}

/** Each step follows the partners of the actors that joined in the step before. */
function followed(view: DutyView, attack: Attack, depth: number): readonly Hop[] {
  let reach = initialProgress(attack);
  while (reach.depth < depth && reach.frontier.length > 0) reach = advance(view, reach, attack);
  return reach.hops;
}

const nothing = { steps: [], towardsAttacker: [], boundToBoth: [], complete: true, limitsReached: [] } as const;

function maybeRef(graph: Projection, actor: number | undefined): NodeRef | null {
  return actor === undefined ? null : refWithLabel(graph, 'Actor', actor);
}
