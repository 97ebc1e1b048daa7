import type { Connected } from '../../../../src/traverse/paths/connections.ts';
import { nodesOf, turnsOf } from '../../../../src/traverse/paths/way.ts';
import { type Plain, textOf } from './brute-force.ts';

/** What the engine answers, in the form that the other search answers in. */
export function plain({ groups, reason }: Connected): Plain {
  return {
    groups: groups.map(({ actors, shortest, cost, tieCount, ways }) => ({
      actors: actors.map(({ id }) => id).join(' '),
      shortest,
      cost,
      tieCount,
      paths: ways.map((way) => textOf({ nodes: nodesOf(way), links: turnsOf(way).map(({ link }) => link) })),
    })),
    reason: reason?.reason ?? null,
    excludedBy: reason?.excludedBy ?? [],
    nearest: reason?.nearest ?? null,
    hops: reason?.hops ?? null,
  };
}
