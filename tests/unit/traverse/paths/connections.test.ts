import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findConnections } from '../../../../src/traverse/paths/find-connections.ts';
import { type PathOrder, toPathQuery } from '../../../../src/traverse/paths/path-query.ts';
import { runToEnd } from '../../projection/run-to-end.ts';
import { bruteForce, isKeptOutBy } from './brute-force.ts';
import { anyGraph, anyQuestion } from './draw.ts';
import type { DrawnNode } from './drawn.ts';
import { plain } from './plain.ts';
import { projected } from './projected.ts';

/** So few steps that many graphs drawn here need more. */
const fewSteps = 15;

const orders: readonly PathOrder[] = ['SHORTEST', 'CHEAPEST', 'CHRONOLOGICAL', 'MOST_TIES'];

/** Several questions to one graph: a search may keep what it met of the graph for the next. */
const someQuestions = (nodes: readonly DrawnNode[]) => fc.array(anyQuestion(nodes), { minLength: 1, maxLength: 3 });

describe('connect', () => {
  test.each(orders)(
    'finds in 100 drawn graphs what looking at every path finds, ranked %s',
    (order) => {
      fc.assert(
        fc.property(
          anyGraph.chain((drawn) => fc.tuple(fc.constant(drawn), someQuestions(drawn.nodes))),
          ([drawn, questions]) => {
            const graph = projected(drawn);
            for (const some of questions) {
              const asked = { ...some, order };
              const found = runToEnd(findConnections(graph, asked));
              expect(found.work).toEqual(runToEnd(findConnections(projected(drawn), asked)).work);
              expect(plain(graph, found)).toEqual(bruteForce(drawn, toPathQuery(asked)));
              expect(found.complete).toBe(true);
            }
          },
        ),
        { numRuns: 100 },
      );
    },
    600_000,
  );

  test.each(orders)('counts the same where no paths are to be listed, ranked %s', (order) => {
    fc.assert(
      fc.property(
        anyGraph.chain((drawn) => fc.tuple(fc.constant(drawn), anyQuestion(drawn.nodes))),
        fc.constantFrom(fewSteps, undefined),
        ([drawn, some], most) => {
          const counted = (listsPaths: boolean) => {
            const { groups, ...found } = runToEnd(
              findConnections(projected(drawn), { ...some, order, listsPaths }, most),
            );
            return { ...found, groups: groups.map(({ paths, cost, ...group }) => group) };
          };
          expect(counted(false)).toEqual(counted(true));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('says so where a limit kept something out, and never where it did not', () => {
    const limits = new Set<string | null>();
    fc.assert(
      fc.property(
        anyGraph.chain((drawn) => fc.tuple(fc.constant(drawn), anyQuestion(drawn.nodes))),
        fc.constantFrom(...orders),
        ([drawn, some], order) => {
          const asked = { ...some, order };
          const graph = projected(drawn);
          const found = runToEnd(findConnections(graph, asked, fewSteps));
          limits.add(found.limitReached);
          const { groups, reason, excludedBy } = plain(graph, found);
          const whole = bruteForce(drawn, toPathQuery(asked));
          if (found.complete) expect(groups).toEqual(whole.groups);
          // Of several true reasons the first is told, unless the search for it was cut off: then one that is as true.
          if (excludedBy.length > 0) expect(isKeptOutBy(drawn, toPathQuery(asked), excludedBy)).toBe(true);
          else if (reason !== 'LIMIT_REACHED') expect(reason).toBe(whole.reason);
          if (!found.complete && groups.length === 0) expect(reason).toBe('LIMIT_REACHED');
          const exact = found.groups.flatMap(({ tieCountExact }, at) => (tieCountExact ? [groups[at]] : []));
          const every = bruteForce(drawn, { ...toPathQuery(asked), k: 50 });
          expect(every.groups).toEqual(expect.arrayContaining(exact));
        },
      ),
      { numRuns: 150 },
    );
    expect(limits).toEqual(new Set([null, 'EXPANSIONS']));
  }, 600_000);
});
