import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import type { Day } from '../../src/model/days.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { readProjection } from '../../src/projection/read-projection.ts';
import { findConnections } from '../../src/traverse/paths/find-connections.ts';
import { defaultKinds, everyKind } from '../../src/traverse/paths/link-kinds.ts';
import { type ConnectionsArguments, toPathQuery } from '../../src/traverse/paths/path-query.ts';
import { anyDay } from '../unit/model/any-day.ts';
import { runToEnd } from '../unit/projection/run-to-end.ts';
import { bruteForce } from '../unit/traverse/paths/brute-force.ts';
import type { Drawn } from '../unit/traverse/paths/drawn.ts';
import { plain } from '../unit/traverse/paths/plain.ts';
import { openTestGraph } from './connection.ts';
import { drawnFrom } from './paths-memory.ts';

let graph: Graph;
let drawn: Drawn;
let projection: Projection;
beforeAll(async () => {
  graph = await openTestGraph();
  drawn = await drawnFrom(graph);
  projection = await readProjection(graph, 'now');
});
afterAll(() => graph.close());

/** Questions about two nodes of the seeds; with every kind of link so much is joined that fewer hops must do. */
function questions(): fc.Arbitrary<ConnectionsArguments> {
  const anyNode = fc.constantFrom(...drawn.nodes.filter(({ label }) => label !== 'Proposition'));
  const seldom = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 1 });
  return fc
    .record({
      from: anyNode,
      to: anyNode,
      avoid: seldom(fc.constantFrom('china', 'japan', 'united-states')),
      maxDegree: seldom(fc.constantFrom(10, 40)),
      asOf: seldom(
        fc.oneof(
          anyDay,
          fc.constantFrom('1990', '2025-12-28', '2026-02-28').map((text) => text as Day),
        ),
      ),
      certainty: fc.constantFrom('POSSIBLE' as const, 'PRESUMED' as const, 'CERTAIN' as const),
      order: fc.constantFrom('SHORTEST' as const, 'CHEAPEST' as const, 'CHRONOLOGICAL' as const, 'MOST_TIES' as const),
      everything: fc.boolean(),
      k: fc.constantFrom(1, 5),
    })
    .map(({ from, to, avoid, everything, ...asked }) => ({
      ...asked,
      from: [from],
      to: [to],
      avoid: avoid === null ? [] : [{ label: 'State', id: avoid }],
      through: (everything ? everyKind : defaultKinds).map((kind) => ({ kind, direction: 'BOTH' })),
      maxHops: everything ? 3 : 4,
    }));
}

describe('connections in the seeds', () => {
  test('are those that looking at every path finds, for forty drawn pairs', () => {
    fc.assert(
      fc.property(questions(), (asked) => {
        const found = runToEnd(findConnections(projection, asked));
        expect(plain(projection, found)).toEqual(bruteForce(drawn, toPathQuery(asked)));
      }),
      { numRuns: 40, seed: 20251228, endOnFailure: true },
    );
  });
});
