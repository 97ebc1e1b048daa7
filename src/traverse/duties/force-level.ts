import { type Certainty, type Lifetime, leastSure, surest } from '../../model/validity.ts';
import type { Projection } from '../../projection/projection.ts';
import { neighboursAlong } from '../neighbours.ts';

/** A graph, and how surely things with some days hold on a day. */
export interface LevelledGraph {
  readonly graph: Projection;
  /** Null: they do not hold. What has no days of its own holds always. */
  readonly level: (life: Lifetime | null) => Certainty | null;
}

/** How surely a pact was in force on a day; null where it was not. */
export function forceLevel(judged: LevelledGraph, pact: number): Certainty | null {
  return surest(
    neighboursAlong(judged.graph, pact, 'OUT', 'IN_FORCE').map((period) => periodLevel(judged, pact, period)),
  );
}

/** How surely a period holds on a day. It is one of its pact, which is not in force before it is signed. */
export function periodLevel({ graph, level }: LevelledGraph, pact: number, period: number): Certainty | null {
  return leastSure([level(graph.nodeLife(period)), level(graph.nodeLife(pact))]);
}
