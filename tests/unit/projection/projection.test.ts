import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, type Day } from '../../../src/model/days.ts';
import { globalId } from '../../../src/model/node-ref.ts';
import { packStrings } from '../../../src/projection/packed-strings.ts';
import type { Projection } from '../../../src/projection/projection.ts';
import { viewOf } from '../../../src/projection/view.ts';
import { buildProjection } from './build-projection.ts';
import { askedDays, type DrawnGraph, dated, graphs, refOf } from './draw.ts';
import { runToEnd } from './run-to-end.ts';
import { seenOn } from './slow-view.ts';

/** Each link of a projection as a text. */
function linksIn(graph: Projection, numbers: Iterable<number>): readonly string[] {
  return Array.from(numbers, (link) => {
    const [from, to] = [graph.from(link), graph.to(link)].map((node) => globalId(graph.ref(node)));
    return `${from} ${graph.type(link)} ${to} ${graph.linkId(link)}`;
  });
}

/** The same of a plain graph. */
function plainLinks({ links }: DrawnGraph): readonly string[] {
  return links.map(
    ({ from, type, to, values }) =>
      `${globalId(from)} ${type} ${globalId(to)} ${typeof values.id === 'string' ? values.id : null}`,
  );
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, number) => number);
}

describe('a projection', () => {
  test('has the nodes and links it was built of, and finds each from both of its ends', () => {
    fc.assert(
      fc.property(graphs(), (plain) => {
        const graph = buildProjection(plain);
        const out = upTo(graph.nodeCount).flatMap((node) => linksIn(graph, graph.links(node, 'OUT')));
        const into = upTo(graph.nodeCount).flatMap((node) => linksIn(graph, graph.links(node, 'IN')));
        expect(out.toSorted()).toEqual(plainLinks(plain).toSorted());
        expect(into.toSorted()).toEqual(out.toSorted());
        expect(plain.nodes.map((node) => graph.find(refOf(node))).map((node) => graph.id(node ?? -1))).toEqual(
          plain.nodes.map(({ id }) => id),
        );
      }),
    );
  });

  test('is the same whatever the order of what it was built of', () => {
    fc.assert(
      fc.property(
        graphs().chain((plain) =>
          fc.record({
            plain: fc.constant(plain),
            nodes: fc.shuffledSubarray([...plain.nodes], { minLength: plain.nodes.length }),
            links: fc.shuffledSubarray([...plain.links], { minLength: plain.links.length }),
          }),
        ),
        ({ plain, nodes, links }) => {
          const [one, other] = [buildProjection(plain), buildProjection({ nodes, links })];
          expect(linksIn(other, upTo(other.linkCount))).toEqual(linksIn(one, upTo(one.linkCount)));
        },
      ),
    );
  });

  test('gives the links of one type, and counts them', () => {
    fc.assert(
      fc.property(graphs(), (plain) => {
        const graph = buildProjection(plain);
        for (const node of upTo(graph.nodeCount)) {
          for (const direction of ['OUT', 'IN'] as const) {
            const all = [...graph.links(node, direction)];
            for (const type of ['HOLDS', 'ABOUT', 'PARTY_TO', 'IN_FORCE', 'CITES'] as const) {
              const ofType = all.filter((link) => graph.type(link) === type);
              expect([...graph.links(node, direction, type)]).toEqual(ofType);
              const visited: number[] = [];
              graph.eachLink(node, direction, type, (link) => visited.push(link));
              expect(visited).toEqual(ofType);
              expect(graph.degree(node, direction, type)).toBe(ofType.length);
            }
          }
          expect(graph.degree(node)).toBe(graph.links(node, 'OUT').length + graph.links(node, 'IN').length);
        }
      }),
    );
  });

  test('shows on a day what holds on it by the table of the model', () => {
    fc.assert(
      fc.property(graphs(), askedDays, (plain, day) => {
        const graph = buildProjection(plain);
        const { has, shows } = viewOf(graph, day);
        const seen = seenOn(plain, day);
        const nodes = upTo(graph.nodeCount).filter(has);
        expect(nodes.map((node) => graph.id(node)).toSorted()).toEqual(seen.nodes.map(({ id }) => id).toSorted());
        expect(linksIn(graph, upTo(graph.linkCount).filter(shows)).toSorted()).toEqual(plainLinks(seen).toSorted());
      }),
      { numRuns: 1_000 },
    );
  });

  test('tells how surely something holds: as surely as the surest level at which it is shown', () => {
    fc.assert(
      fc.property(graphs(), fc.constantFrom('2000', '2000-06-15'), (plain, date) => {
        const graph = buildProjection(plain);
        const on = boundsOf(date as Day);
        for (const node of upTo(graph.nodeCount)) {
          const levels = (['CERTAIN', 'PRESUMED', 'POSSIBLE'] as const).filter((level) =>
            graph.on(on).nodeHolds(node, level),
          );
          expect(graph.on(on).node(node)).toBe(levels[0] ?? null);
        }
      }),
    );
  });
});

describe('a name', () => {
  const graph = buildProjection({
    nodes: [
      { label: 'State', id: 'japan', values: { name: 'Japan' } },
      { label: 'Official', id: 'aso', values: { name: 'Tarō Asō' } },
      { label: 'Pact', id: 'japan', values: { name: '' } },
      { label: 'Recognition', id: 'x--y', values: {} },
    ],
    links: [],
    formerIds: [{ noun: 'State', id: 'nippon', now: 'japan' }],
  });
  const find = (label: 'State' | 'Actor' | 'Official' | 'Pact', id: string) => graph.find({ label, id });

  test('finds a node by its label and by its main label, and no other kind of thing', () => {
    expect(find('Actor', 'japan')).toBe(find('State', 'japan'));
    expect(find('Official', 'japan')).toBeUndefined();
    expect(graph.label(find('Pact', 'japan') ?? -1)).toBe('Pact');
    expect(find('State', 'atlantis')).toBeUndefined();
  });

  test('that was given up leads to the node of today', () => {
    expect(find('State', 'nippon')).toBe(find('State', 'japan'));
    expect(find('Pact', 'nippon')).toBeUndefined();
  });

  test('and a caption may be of any letters', () => {
    expect(graph.caption(find('Official', 'aso') ?? -1)).toBe('Tarō Asō');
    expect(graph.caption(graph.find({ label: 'Recognition', id: 'x--y' }) ?? -1)).toBe('x--y');
  });
});

describe('what takes the place of a stance', () => {
  const stance = (id: string, date: string) => ({ label: 'Stance' as const, id, values: dated('date', date as Day) });
  const held = (by: string, id: string) => [
    {
      type: 'HOLDS' as const,
      from: { label: 'State' as const, id: by },
      to: { label: 'Stance' as const, id },
      values: {},
    },
    {
      type: 'ABOUT' as const,
      from: { label: 'Stance' as const, id },
      to: { label: 'Proposition' as const, id: 'p' },
      values: {},
    },
  ];
  const graph = buildProjection({
    nodes: [
      { label: 'State', id: 'japan', values: {} },
      { label: 'State', id: 'china', values: {} },
      { label: 'Proposition', id: 'p', values: {} },
      stance('first', '1972'),
      stance('second', '1978-08-12'),
      stance('other', '1975'),
    ],
    links: [...held('japan', 'first'), ...held('japan', 'second'), ...held('china', 'other')],
  });
  const holds = (id: string, on: string) =>
    graph.on(boundsOf(on as Day)).nodeHolds(graph.find({ label: 'Stance', id }) ?? -1, 'PRESUMED');

  test('is a later one of the same holder, from its day on', () => {
    expect([holds('first', '1978-08-11'), holds('first', '1978-08-12')]).toEqual([true, false]);
    expect(holds('second', '2020')).toBe(true);
  });

  test('is not that of another', () => {
    expect(holds('other', '2020')).toBe(true);
  });
});

describe('packed texts', () => {
  test('come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const packed = runToEnd(packStrings(texts));
        expect(texts.map((_, at) => packed.at(at))).toEqual(texts);
      }),
    );
  });
});
