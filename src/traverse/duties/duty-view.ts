import { memoize } from '../../kit/memoize.ts';
import { boundsOf, type Day, type DayBounds } from '../../model/days.ts';
import { type Certainty, certaintyOn, isEnough, type Lifetime } from '../../model/validity.ts';
import type { Projection } from '../../projection/projection.ts';
import { forceLevel, type LevelledGraph } from './force-level.ts';

/** A graph looked at for duties on a day. Actors, pacts and obligations are numbers of its nodes. */
export interface DutyView extends LevelledGraph {
  readonly on: DayBounds;
  /** How sure what is shown must be. */
  readonly certainty: Certainty;
  /** Whether a level is at least as sure as asked. */
  readonly isEnough: (level: Certainty | null) => boolean;
  /** How surely a pact was in force; null where it was not. */
  readonly force: (pact: number) => Certainty | null;
  /** What sentences call an actor. */
  readonly named: (actor: number) => NamedActor;
}

/** An actor with the name that sentences call it by. */
export interface NamedActor {
  readonly id: string;
  readonly name: string;
}

/** Looks at a graph on a day. Most things share their days with others, and each set of days is judged once. */
export function dutyView(graph: Projection, asOf: Day, certainty: Certainty): DutyView {
  const on = boundsOf(asOf);
  const levelOf = memoize((life: Lifetime) => certaintyOn(life, on));
  const judged: LevelledGraph = { graph, level: (life) => (life === null ? 'CERTAIN' : levelOf(life)) };
  return {
    ...judged,
    on,
    certainty,
    isEnough: (level) => isEnough(level, certainty),
    force: memoizeByNode(graph.nodeCount, (pact) => forceLevel(judged, pact)),
    named: memoize((actor: number) => ({ id: graph.id(actor), name: graph.caption(actor) })),
  };
}

/** What is found of each node, kept as a small number: a map of 50,000 pacts takes longer than what it spares. */
function memoizeByNode(
  nodeCount: number,
  look: (node: number) => Certainty | null,
): (node: number) => Certainty | null {
  const cache = new Uint8Array(nodeCount);
  return (node) => {
    const number = cache[node] ?? 0;
    if (number > 0) return ladder[number - 1] ?? null;
    const level = look(node);
    cache[node] = ladder.indexOf(level) + 1;
    return level;
  };
}

const ladder: readonly (Certainty | null)[] = [null, 'POSSIBLE', 'PRESUMED', 'CERTAIN'];
