import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EdgeType } from '../../../../src/model/edge-types.ts';
import { globalId, type NodeRef } from '../../../../src/model/node-ref.ts';
import type { PlainLink } from '../../../../src/projection/plain-graph.ts';
import { foundLimit } from '../../../../src/traverse/explore/limits.ts';
import { buildProjection } from '../../projection/build-projection.ts';
import { askedDays, type DrawnGraph, graphs, refOf } from '../../projection/draw.ts';
import { seenOn } from '../../projection/slow-view.ts';
import { neighbourhood } from './at-once.ts';

/** A question about a graph, on a day or on all of them. */
const drawn = fc.tuple(graphs(), askedDays).chain(([plain, day]) =>
  fc.record({
    plain: fc.constant(plain),
    day: fc.constant(day),
    ids: fc.shuffledSubarray(plain.nodes.map(refOf), { maxLength: Math.min(3, plain.nodes.length) }),
    exclude: fc.shuffledSubarray(plain.nodes.map(refOf)),
    through: fc.option(fc.shuffledSubarray<EdgeType>(['HOLDS', 'ABOUT', 'PARTY_TO', 'IMPOSES', 'CITES'])),
    depth: fc.integer({ min: 1, max: 3 }),
    first: fc.integer({ min: 1, max: 4 }),
  }),
);

type Question = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** The links of the types followed that are seen. */
function followed({ plain, day, through }: Question): readonly PlainLink[] {
  return seenOn(plain, day).links.filter(({ type }) => through === null || through.includes(type));
}

/** Ids of the nodes asked about that are seen. */
function startsOf({ plain, day, ids }: Question): readonly string[] {
  const seen = seenOn(plain, day).nodes.map(({ id }) => id);
  return ids.map(({ id }) => id).filter((id) => seen.includes(id));
}

/** Steps from some nodes by id, over links whose two ends may both be passed. */
function steps(links: readonly PlainLink[], starts: readonly string[], mayPass: (id: string) => boolean) {
  const known = new Map(starts.map((id) => [id, 0]));
  for (let step = 1; step < 20; step += 1) {
    const near = [...known.keys()];
    const far = links.flatMap(({ from, to }) => [
      ...(near.includes(from.id) ? [to.id] : []),
      ...(near.includes(to.id) ? [from.id] : []),
    ]);
    for (const id of far) if (mayPass(id) && !known.has(id)) known.set(id, step);
  }
  return known;
}

function asText({ from, type, to }: PlainLink): string {
  return `${globalId(from)} ${type} ${globalId(to)}`;
}

function refsIn({ nodes }: DrawnGraph, ids: readonly string[]): readonly NodeRef[] {
  return nodes.map(refOf).filter((ref) => ids.includes(globalId(ref)));
}

describe('a neighbourhood to a depth', () => {
  test('is all that lies within it, where each node may give all its neighbours', () => {
    fc.assert(
      fc.property(drawn, (question) => {
        const { plain, day, ids, exclude } = question;
        const { nodes } = neighbourhood(buildProjection(plain), { ...question, first: 1_000 }, day);
        const within = steps(followed(question), startsOf(question), () => true);
        const isShown = (id: string) => [...ids, ...exclude].some((ref) => ref.id === id);
        const expected = [...within].filter(([id, step]) => step <= question.depth && !isShown(id));
        expect(new Map(nodes.map(({ id, distance }) => [id.replace(/^.*:/, ''), distance]))).toEqual(new Map(expected));
        expect(nodes.map(({ distance }) => distance)).toEqual(nodes.map(({ distance }) => distance).toSorted());
      }),
      { numRuns: 150 },
    );
  });

  test('tells the shortest way over what is shown, the links followed, and what is left of each node', () => {
    fc.assert(
      fc.property(drawn, (question) => {
        const { plain, day, ids, exclude, depth } = question;
        const { starts, nodes, links } = neighbourhood(buildProjection(plain), question, day);
        const found = nodes.map(({ id }) => id.replace(/^.*:/, ''));
        const shown = new Set([...ids, ...exclude].map(({ id }) => id).concat(found));
        const all = followed(question);
        const distances = steps(all, startsOf(question), (id) => shown.has(id));
        const distance = (id: string) => distances.get(id) ?? Number.POSITIVE_INFINITY;
        expect(nodes.map((node) => node.distance)).toEqual(found.map(distance));
        expect(nodes.every((node) => node.distance <= depth)).toBe(true);

        const isTold = ({ from, to }: PlainLink) =>
          (found.includes(from.id) && distance(to.id) < depth) || (found.includes(to.id) && distance(from.id) < depth);
        expect(links.map(({ from, type, to }) => `${from} ${type} ${to}`).toSorted()).toEqual(
          all.filter(isTold).map(asText).toSorted(),
        );

        const left = (id: string) =>
          all.filter(({ from, to }) => from.id === id && !shown.has(to.id)).length +
          all.filter(({ from, to }) => to.id === id && !shown.has(from.id)).length;
        expect(starts.map(({ moreCount }) => moreCount)).toEqual(startsOf(question).map(left));
        expect(nodes.map(({ moreCount }) => moreCount)).toEqual(
          found.map((id) => (distance(id) < depth ? left(id) : null)),
        );
      }),
      { numRuns: 250 },
    );
  });

  test('with all links gives those of what it finds to one another and to all that is shown', () => {
    fc.assert(
      fc.property(drawn, (question) => {
        const { plain, day, ids, exclude } = question;
        const { nodes, links } = neighbourhood(buildProjection(plain), { ...question, allLinks: true }, day);
        const found = nodes.map(({ id }) => id.replace(/^.*:/, ''));
        const shown = new Set([...ids, ...exclude].map(({ id }) => id).concat(found));
        const around = followed(question).filter(
          ({ from, to }) =>
            (found.includes(from.id) && shown.has(to.id)) || (found.includes(to.id) && shown.has(from.id)),
        );
        expect(links.map(({ from, type, to }) => `${from} ${type} ${to}`).toSorted()).toEqual(
          around.map(asText).toSorted(),
        );
      }),
      { numRuns: 250 },
    );
  });

  test('asked again and again comes to all that lies within it', () => {
    fc.assert(
      fc.property(drawn, (question) => {
        const { plain, day } = question;
        const graph = buildProjection(plain);
        const shown: NodeRef[] = [];
        for (let round = 0; round <= plain.nodes.length; round += 1) {
          const { nodes } = neighbourhood(graph, { ...question, exclude: shown }, day);
          shown.push(
            ...refsIn(
              plain,
              nodes.map(({ id }) => id),
            ),
          );
        }
        const whole = neighbourhood(graph, { ...question, exclude: [], first: 1_000 }, day);
        expect(shown.map(globalId).toSorted()).toEqual(whole.nodes.map(({ id }) => id).toSorted());
      }),
      { numRuns: 200 },
    );
  });

  test('never finds more than is reckoned beforehand', () => {
    fc.assert(
      fc.property(drawn, (question) => {
        const { plain, day, ids, exclude, first, depth } = question;
        const { nodes } = neighbourhood(buildProjection(plain), question, day);
        const most = foundLimit({ ids: ids.length, exclude: exclude.length, first, depth });
        expect(nodes.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
