import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EdgeType } from '../../../../src/model/edge-types.ts';
import { isA } from '../../../../src/model/labels.ts';
import { globalId, type NodeRef } from '../../../../src/model/node-ref.ts';
import type { PlainLink } from '../../../../src/projection/plain-graph.ts';
import { between } from '../../../../src/traverse/explore/between.ts';
import type { GraphLink } from '../../../../src/traverse/explore/graph-link.ts';
import { neighbourCounts } from '../../../../src/traverse/explore/neighbour-counts.ts';
import { schemaGraph } from '../../../../src/traverse/explore/schema-graph.ts';
import { buildProjection } from '../../projection/build-projection.ts';
import { askedDays, type DrawnGraph, graphs, refOf } from '../../projection/draw.ts';
import { seenOn } from '../../projection/slow-view.ts';
import { edgesAmong, neighbourhood } from './at-once.ts';

/** A graph, a day or none, and some of its nodes with one that it lacks. */
const drawn = fc.tuple(graphs(), askedDays).chain(([plain, day]) =>
  fc.record({
    plain: fc.constant(plain),
    day: fc.constant(day),
    ids: fc.shuffledSubarray([...plain.nodes.map(refOf), { label: 'Pact', id: 'nowhere' } as const]),
    through: fc.option(fc.shuffledSubarray<EdgeType>(['HOLDS', 'ABOUT', 'PARTY_TO', 'IMPOSES', 'CITES'])),
  }),
);

function asText({ from, type, to, values }: PlainLink): string {
  const id = typeof values.id === 'string' ? values.id : `${globalId(from)}--${globalId(to)}`;
  return `${globalId(from)} ${type} ${globalId(to)} ${type}:${id}`;
}

function told({ from, type, to, id }: GraphLink): string {
  return `${from} ${type} ${to} ${id}`;
}

function isSeen({ nodes }: DrawnGraph, ref: NodeRef): boolean {
  return nodes.some(({ id }) => id === ref.id);
}

/** The links of a node, with what lies at the other end of each; one to itself is there from either end. */
function linksAt({ links }: DrawnGraph, { id }: NodeRef) {
  return links.flatMap((link) => [
    ...(link.from.id === id ? [{ link, direction: 'OUT', far: link.to }] : []),
    ...(link.to.id === id ? [{ link, direction: 'IN', far: link.from }] : []),
  ]);
}

describe('on any graph and day', () => {
  test('neighbourCounts are those of the links that are seen, counted one by one', () => {
    fc.assert(
      fc.property(drawn, ({ plain, day, ids }) => {
        const seen = seenOn(plain, day);
        const { nodes, unknown } = neighbourCounts(buildProjection(plain), { ids }, day);
        expect(unknown).toEqual(ids.filter((ref) => !isSeen(seen, ref)).map(globalId));
        expect(nodes.map(({ id }) => id)).toEqual(ids.filter((ref) => isSeen(seen, ref)).map(globalId));
        for (const [at, ref] of ids.filter((one) => isSeen(seen, one)).entries()) {
          const kinds = linksAt(seen, ref).map(({ link, direction }) => `${link.type} ${direction}`);
          const counts = nodes[at]?.counts ?? [];
          expect(
            counts
              .flatMap(({ type, direction, count }) => Array.from({ length: count }, () => `${type} ${direction}`))
              .toSorted(),
          ).toEqual(kinds.toSorted());
          expect(nodes[at]?.degree).toBe(kinds.length);
        }
      }),
    );
  });

  test('edgesAmong are the links within the set that are seen', () => {
    fc.assert(
      fc.property(drawn, ({ plain, day, ids }) => {
        const seen = seenOn(plain, day);
        const names = new Set(ids.map(({ id }) => id));
        const within = seen.links.filter(({ from, to }) => names.has(from.id) && names.has(to.id));
        const { links, complete } = edgesAmong(buildProjection(plain), { ids }, day);
        expect(links.map(told).toSorted()).toEqual(within.map(asText).toSorted());
        expect(complete).toBe(true);
      }),
    );
  });

  test('between ranks what two nodes share by ties, then by fewest links, then by id', () => {
    fc.assert(
      fc.property(drawn, ({ plain, day, ids: [a, b], through }) => {
        if (a === undefined || b === undefined) return;
        const seen = seenOn(plain, day);
        const common = seen.nodes.flatMap((node) => {
          const at = linksAt(seen, node);
          const ties = [a, b].map((end) =>
            at.filter(({ link, far }) => far.id === end.id && (through ?? [link.type]).includes(link.type)),
          );
          if (node.id === a.id || node.id === b.id || ties.some(({ length }) => length === 0)) return [];
          return [{ id: node.id, ties: ties.flat().map(({ link }) => asText(link)), degree: at.length }];
        });
        const ranked = common.toSorted(
          (one, other) =>
            other.ties.length - one.ties.length || one.degree - other.degree || (one.id < other.id ? -1 : 1),
        );
        const answer = between(buildProjection(plain), { a, b, through, first: 3 }, day);
        expect(
          answer.common.map(({ id, ties, degree }) => [id.replace(/^.*:/, ''), ties.map(told).toSorted(), degree]),
        ).toEqual(ranked.slice(0, 3).map(({ id, ties, degree }) => [id, ties.toSorted(), degree]));
        expect(answer.more).toBe(ranked.length > 3);
      }),
      { numRuns: 250 },
    );
  });

  test('a neighbourhood asked again and again gives every neighbour once, with all links to it, and says what is left', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 4 }), ({ plain, day, ids, through }, first) => {
        const seen = seenOn(plain, day);
        const starts = ids.filter((ref) => isSeen(seen, ref)).slice(0, 2);
        const graph = buildProjection(plain);
        const followed = starts
          .flatMap((start) => linksAt(seen, start))
          .filter(({ link }) => (through ?? [link.type]).includes(link.type));
        const shown: NodeRef[] = [];
        for (let round = 0; round <= plain.nodes.length; round += 1) {
          const page = neighbourhood(graph, { ids: starts, exclude: shown, through, first }, day);
          const fresh = plain.nodes.map(refOf).filter((ref) => page.nodes.some(({ id }) => id === globalId(ref)));
          const names = new Set(fresh.map(({ id }) => id));
          const links = new Set(followed.filter(({ far }) => names.has(far.id)).map(({ link }) => link));
          expect(page.links.map(told).toSorted()).toEqual([...links].map(asText).toSorted());
          expect(fresh.filter(({ id }) => [...starts, ...shown].some((one) => one.id === id))).toEqual([]);
          shown.push(...fresh);
          for (const [at, start] of starts.entries()) {
            const isLeft = ({ far }: { far: NodeRef }) => ![...starts, ...shown].some(({ id }) => id === far.id);
            const left = linksAt(seen, start).filter(({ link }) => followed.some((one) => one.link === link));
            expect(page.starts[at]?.moreCount).toBe(left.filter(isLeft).length);
          }
          if (fresh.length === 0) break;
        }
        const all = new Set(followed.map(({ far }) => far.id).filter((id) => !starts.some((start) => start.id === id)));
        expect(new Set(shown.map(({ id }) => id))).toEqual(all);
      }),
      { numRuns: 150 },
    );
  });

  test('the schema graph counts nodes and links that are seen', () => {
    fc.assert(
      fc.property(drawn, ({ plain, day }) => {
        const seen = seenOn(plain, day);
        const { labels, edges } = schemaGraph(buildProjection(plain), day);
        for (const { label, count } of labels)
          expect([label, count]).toEqual([label, seen.nodes.filter((node) => isA(node.label, label)).length]);
        for (const { type, count, ends } of edges) {
          expect([type, count]).toEqual([type, seen.links.filter((link) => link.type === type).length]);
          expect(ends.reduce((sum, end) => sum + end.count, 0)).toBe(count);
        }
      }),
    );
  });
});
