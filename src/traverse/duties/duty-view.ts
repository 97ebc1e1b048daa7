import { memoize } from '../../kit/memoize.ts';
import { boundsOf, type Day, type DayBounds } from '../../model/days.ts';
import { type Certainty, certaintyOn, isEnough, type Lifetime } from '../../model/validity.ts';
import type { Projection } from '../../projection/projection.ts';
import { forceLevel, type LevelledGraph } from './force-level.ts';

/** The graph on a day, for duties. Actors, pacts and obligations are node numbers. */
export interface DutyView extends LevelledGraph {
  readonly on: DayBounds;
  /** The required certainty. */
  readonly certainty: Certainty;
  /** Whether a level meets the required certainty. */
  readonly isEnough: (level: Certainty | null) => boolean;
  /** How certain it is that a pact was in force; null if it was not. */
  readonly force: (pact: number) => Certainty | null;
  /** An actor with its name for sentences. */
  readonly named: (actor: number) => NamedActor;
}

/** An actor with the name that sentences call it by. */
export interface NamedActor {
  readonly id: string;
  readonly name: string;
}

/** Creates the view of a day. Each distinct set of days is evaluated once. */
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

/** Memoizes a value per node as a small number: a map of 50,000 pacts would cost more time than it saves. */
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
