import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../../../src/projection/view.ts';
import { farOf, firstNew, kindsAt, linksToAny, nodeSet } from '../../../../src/traverse/explore/links-of-kind.ts';
import { buildProjection } from '../../projection/build-projection.ts';

const source = { label: 'Source', id: 'read' } as const;
const labels = ['Pact', 'Stance', 'Statement'] as const;

/** A source that many things of three kinds cite, a pact now and then twice, and its links that come in. */
function cited(count: number) {
  const things = Array.from({ length: count }, (_, at) => ({ label: labels[at % 3] ?? 'Pact', id: `n${at}` }));
  const twice = things.filter((_, at) => at % 9 === 0);
  const graph = buildProjection({
    nodes: [source, ...things].map((node) => ({ ...node, values: {} })),
    links: [...things, ...twice].map((from, at) => ({ type: 'CITES', from, to: source, values: { id: `c${at}` } })),
  });
  const [kind] = kindsAt(viewOf(graph, undefined), graph.find(source) ?? -1);
  if (kind === undefined) throw new TypeError('nothing cites the source');
  return { graph, kind };
}

const drawn = fc.record({
  count: fc.integer({ min: 1, max: 300 }),
  chosen: fc.array(fc.nat(299), { maxLength: 6 }),
  first: fc.integer({ min: 1, max: 9 }),
});

describe('links of a node of one kind', () => {
  test('that lead to some nodes are found, however many there are beside them', () => {
    fc.assert(
      fc.property(drawn, ({ count, chosen }) => {
        const { graph, kind } = cited(count);
        const nodes = new Set(chosen);
        const expected = [...kind.links].filter((link) => nodes.has(graph.from(link)));
        expect([...linksToAny(graph, kind, nodeSet(graph, [...nodes]))].toSorted((a, b) => a - b)).toEqual(
          expected.toSorted((a, b) => a - b),
        );
      }),
    );
  });

  test('give the first new far ends of each main label', () => {
    fc.assert(
      fc.property(drawn, ({ count, chosen, first }) => {
        const { graph, kind } = cited(count);
        const known = new Set(chosen);
        const far = [...new Set(Array.from(kind.links, (link) => farOf(graph, kind, link)))];
        const expected = labels.map((label) =>
          far.filter((node) => graph.label(node) === label && !known.has(node)).slice(0, first),
        );
        const found = firstNew(graph, kind, (node) => known.has(node), first);
        expect(found.filter(({ length }) => length > 0)).toEqual(expected.filter(({ length }) => length > 0));
      }),
    );
  });
});
