import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { connect } from '../../../../src/traverse/paths/connections.ts';
import { type Order, question } from '../../../../src/traverse/paths/question.ts';
import { bruteForce, isKeptOutBy } from './brute-force.ts';
import { anyGraph, anyQuestion } from './draw.ts';
import { memorySource } from './memory-source.ts';
import { plain } from './plain.ts';

/** Wide enough never to be met by the graphs drawn here. */
const wide = { links: 1_000_000, expansions: 1_000_000 };

/** So narrow that many graphs drawn here meet them. */
const narrow = [
  { ...wide, links: 15 },
  { ...wide, expansions: 15 },
];

describe('connect', () => {
  test.each<Order>(['SHORTEST', 'CHEAPEST', 'CHRONOLOGICAL'])(
    'finds in 200 drawn graphs what looking at every path finds, ranked %s',
    (order) => {
      fc.assert(
        fc.property(
          anyGraph.chain((drawn) => fc.tuple(fc.constant(drawn), anyQuestion(drawn.nodes))),
          ([drawn, some]) => {
            const asked = { ...some, order };
            const found = connect(memorySource(drawn), asked, wide);
            expect(plain(found)).toEqual(bruteForce(drawn, question(asked)));
            expect(found.complete).toBe(true);
          },
        ),
        { numRuns: 200 },
      );
    },
    60_000,
  );

  test('says so where a limit kept something out, and never where it did not', () => {
    const caps = new Set<string | null>();
    const anyOrder = fc.constantFrom<Order>('SHORTEST', 'CHEAPEST', 'CHRONOLOGICAL');
    fc.assert(
      fc.property(
        anyGraph.chain((drawn) => fc.tuple(fc.constant(drawn), anyQuestion(drawn.nodes))),
        anyOrder,
        fc.constantFrom(...narrow),
        ([drawn, some], order, limits) => {
          const asked = { ...some, order };
          const found = connect(memorySource(drawn), asked, limits);
          caps.add(found.cap);
          const { groups, reason, excludedBy } = plain(found);
          const whole = bruteForce(drawn, question(asked));
          if (found.complete) expect(groups).toEqual(whole.groups);
          // Of several true reasons the first is told, unless the search for it was cut off: then one that is as true.
          if (excludedBy.length > 0) expect(isKeptOutBy(drawn, question(asked), excludedBy)).toBe(true);
          else if (reason !== 'LIMIT_REACHED') expect(reason).toBe(whole.reason);
          if (!found.complete && groups.length === 0) expect(reason).toBe('LIMIT_REACHED');
          const exact = found.groups.flatMap(({ tieCountExact }, at) => (tieCountExact ? [groups[at]] : []));
          expect(whole.groups).toEqual(expect.arrayContaining(exact));
        },
      ),
      { numRuns: 300 },
    );
    expect(caps).toEqual(new Set([null, 'FRONTIER', 'EXPANSIONS']));
  }, 60_000);
});
