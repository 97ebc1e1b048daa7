import { remembered } from '../../kit/remembered.ts';
import type { Link, PathGraph, PathNode } from './link.ts';
import { linksHeldOn } from './link-days.ts';
import { type Direction, keyOf, type LinkKind, mainLabelOf } from './link-kinds.ts';
import type { Question } from './question.ts';

/**
 * What a path has met so far, as a whole number from 0: which of the nodes it must pass,
 * and whether an actor, or an actor and then a pact with fewer than two parties.
 */
export type State = number;

/** What a path may do. */
export interface Rules {
  /** Whether a link may be followed, from subject to object or back. */
  readonly mayFollow: (link: Link, forward: boolean) => boolean;
  /** Whether a node may lie on a path at all. */
  readonly mayHold: (node: PathNode) => boolean;
  /** Whether a path may go on from a node that is not its start. */
  readonly mayPass: (node: PathNode) => boolean;
  /** The state after one more node; undefined where it may not come then. */
  readonly enter: (state: State, node: PathNode) => State | undefined;
  /** Whether all nodes that must be passed have been. */
  readonly isFull: (state: State) => boolean;
  readonly states: number;
}

/** Before the first node. */
export const EMPTY: State = 0;

/** The rules that a question sets. */
export function rulesOf(
  { through, via, avoid, maxDegree, oneParty, asOf, certainty }: Question,
  { degree }: Pick<PathGraph, 'degree'>,
): Rules {
  const directions = new Map<LinkKind, Direction>(through.map(({ kind, direction }) => [kind, direction]));
  const avoided = new Set(avoid.map(keyOf));
  const bits = new Map([...new Set(via.map(keyOf))].map((key, at) => [key, 1 << at]));
  const masks = 1 << bits.size;
  const holds = asOf === null ? () => true : linksHeldOn(asOf, certainty);
  const mayHold = avoid.length === 0 ? () => true : remembered((node: PathNode) => !avoided.has(keyOf(node)));
  const bitOf = via.length === 0 ? () => 0 : remembered((node: PathNode) => bits.get(keyOf(node)) ?? 0);

  return {
    mayHold,
    mayFollow: (link, forward) => isOpen(directions.get(link.kind), forward) && holds(link),
    mayPass: (node) => maxDegree === null || degree(node) <= maxDegree,
    enter(state, node) {
      const phase = nextPhase(Math.floor(state / masks), node, oneParty);
      return phase === undefined ? undefined : phase * masks + ((state % masks) | bitOf(node));
    },
    isFull: (state) => state % masks === masks - 1,
    states: 3 * masks,
  };
}

/** No actor so far; one, and since the last of them no pact with fewer than two parties; or one, and such a pact since. */
type Phase = 0 | 1 | 2;

/** A pact with fewer than two parties does not link two actors, so once it has come after one, no actor may follow. */
function nextPhase(phase: number, node: PathNode, oneParty: boolean): Phase | undefined {
  if (oneParty) return 0;
  const label = mainLabelOf(node);
  if (label === 'Actor') return phase === 2 ? undefined : 1;
  if (label === 'Pact' && node.parties < 2 && phase > 0) return 2;
  return phase === 0 ? 0 : phase === 1 ? 1 : 2;
}

function isOpen(direction: Direction | undefined, forward: boolean): boolean {
  return direction === 'BOTH' || direction === (forward ? 'FORWARD' : 'BACKWARD');
}
