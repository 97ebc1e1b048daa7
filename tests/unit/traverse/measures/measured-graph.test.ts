import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../../src/model/catalogue.ts';
import type { EdgeType } from '../../../../src/model/edge-types.ts';
import { isA, type Label } from '../../../../src/model/labels.ts';
import { viewOf } from '../../../../src/projection/view.ts';
import { buildMeasuredGraph } from '../../../../src/traverse/measures/build-measured-graph.ts';
import {
  isTooLarge,
  type MeasuredGraph,
  type MeasuredGraphArguments,
  type TieRows,
} from '../../../../src/traverse/measures/measured-graph.ts';
import { storedLinks } from '../../../../src/traverse/measures/stored-links.ts';
import { sumTies } from '../../../../src/traverse/measures/sum-ties.ts';
import { buildProjection } from '../../projection/build-projection.ts';
import { askedDays, type DrawnGraph, dated, days, graphs } from '../../projection/draw.ts';
import { runToEnd } from '../../projection/run-to-end.ts';
import { seenOn } from '../../projection/slow-view.ts';

const types: readonly EdgeType[] = ['PARTY_TO', 'MEMBER_OF', 'HOLDS', 'ADDRESSED_TO', 'VOTED', 'CITES_PACT', 'BINDS'];

const someDay = fc.option(fc.constantFrom(...days));

/** Few states and pacts with many parties, roles and periods. */
const pactGraphs: fc.Arbitrary<DrawnGraph> = fc
  .record({
    signed: fc.array(someDay, { minLength: 2, maxLength: 3 }),
    periods: fc.array(fc.record({ pact: fc.nat(1), since: someDay, until: someDay }), { maxLength: 4 }),
    parties: fc.array(
      fc.record({
        state: fc.nat(3),
        pact: fc.nat(1),
        role: fc.constantFrom('party', 'party', 'observer', 'depositary'),
        since: someDay,
        until: someDay,
      }),
      { minLength: 3, maxLength: 14 },
    ),
  })
  .map(({ signed, periods, parties }) => {
    const named = (label: Label, letter: string, at: number) => ({ label, id: `${letter}${at}` });
    const states = [0, 1, 2, 3].map((at) => ({ ...named('State', 's', at), values: {} }));
    const pacts = signed.map((day, at) => ({ ...named('Pact', 'p', at), values: dated('signed', day) }));
    const times = periods.map(({ since, until }, at) => ({
      ...named('Period', 't', at),
      values: { ...dated('since', since), ...dated('until', until) },
    }));
    const links = [
      ...parties.map(({ state, pact, role, since, until }) => ({
        type: 'PARTY_TO' as const,
        from: named('State', 's', state),
        to: named('Pact', 'p', pact),
        values: { role, ...dated('since', since), ...dated('until', until) },
      })),
      ...periods.map(({ pact }, at) => ({
        type: 'IN_FORCE' as const,
        from: named('Pact', 'p', pact),
        to: named('Period', 't', at),
        values: {},
      })),
    ];
    return { nodes: [...states, ...pacts, ...times], links };
  });

const drawn = fc.record({
  plain: fc.oneof(graphs(), pactGraphs),
  day: askedDays,
  through: fc.oneof(fc.subarray([...types], { minLength: 1 }), fc.constant<EdgeType[]>(['PARTY_TO'])),
  labels: fc.option(fc.subarray<Label>(['State', 'Organisation', 'Actor', 'Pact'], { minLength: 1 }), { freq: 1 }),
  maxDegree: fc.option(fc.integer({ min: 1, max: 4 })),
});

/** Weights of ties by the names of their ends. */
function tiesOf(plain: DrawnGraph, graph: MeasuredGraph, { starts, ends, weights }: TieRows): Record<string, number> {
  const names = buildProjection(plain);
  return Object.fromEntries(
    graph.nodes.flatMap((node, at) =>
      Array.from(ends.subarray(starts[at], starts[at + 1]), (end, tie) => [
        `${names.id(node)} ${names.id(graph.nodes[end] ?? -1)}`,
        weights[(starts[at] ?? 0) + tie] ?? 0,
      ]),
    ),
  );
}

function measured(plain: DrawnGraph, asked: MeasuredGraphArguments, day: Parameters<typeof viewOf>[1]): MeasuredGraph {
  const graph = runToEnd(buildMeasuredGraph(viewOf(buildProjection(plain), day), asked, 1_000));
  if (isTooLarge(graph)) throw new TypeError('a drawn graph is small');
  return graph;
}

function counted(pairs: readonly string[]): Record<string, number> {
  return Object.fromEntries(pairs.map((pair) => [pair, pairs.filter((one) => one === pair).length]));
}

describe('the graph that is measured', () => {
  test('of links has one tie for each pair of nodes, which weighs as many links as join them', () => {
    fc.assert(
      fc.property(drawn, ({ plain, day, through, labels }) => {
        const seen = seenOn(plain, day);
        const isMeant = (id: string) =>
          seen.nodes.some((node) => node.id === id && (labels?.some((label) => isA(node.label, label)) ?? true));
        const links = seen.links.filter(
          ({ type, from, to }) => through.includes(type) && from.id !== to.id && isMeant(from.id) && isMeant(to.id),
        );
        const graph = measured(plain, { network: 'LINKS', through, labels, maxDegree: null }, day);
        const pairs = links.map(({ from, to }) => `${from.id} ${to.id}`);
        const back = links.map(({ from, to }) => `${to.id} ${from.id}`);
        expect(tiesOf(plain, graph, runToEnd(graph.outward()))).toEqual(counted(pairs));
        expect(tiesOf(plain, graph, graph.ties)).toEqual(counted([...pairs, ...back]));
        expect(graph.tieCount).toBe(new Set([...pairs, ...back]).size / 2);
        expect(graph.nodes).toHaveLength(new Set(links.flatMap(({ from, to }) => [from.id, to.id])).size);
      }),
      { numRuns: 300 },
    );
  });

  test('of what is shared has one tie for each pair of actors, which weighs as many things as both have an edge to', () => {
    fc.assert(
      fc.property(drawn, ({ plain, day, through, labels, maxDegree }) => {
        const seen = seenOn(plain, day);
        const actors = seen.nodes.filter(
          ({ label }) => isA(label, 'Actor') && (labels?.some((one) => isA(label, one)) ?? true),
        );
        const isInForce = (id: string) =>
          !plain.links.some(({ type, from }) => type === 'IN_FORCE' && from.id === id) ||
          seen.links.some(({ type, from }) => type === 'IN_FORCE' && from.id === id);
        const things = through.flatMap((type) => {
          const leaves = catalogue.edges.some((edge) => edge.type === type && isA(edge.from, 'Actor'));
          const points = catalogue.edges.some((edge) => edge.type === type && isA(edge.to, 'Actor'));
          if (!leaves && !points) return [];
          const ofType = seen.links
            .filter((link) => link.type === type)
            .map(({ from, to, values }) => ({
              actor: leaves ? from.id : to.id,
              thing: leaves ? to.id : from.id,
              isBound: values.role !== 'observer' && values.role !== 'depositary',
            }));
          return seen.nodes.flatMap(({ id }) => {
            const at = ofType.filter(({ thing }) => thing === id);
            if (!isInForce(id) || (maxDegree !== null && at.length > maxDegree)) return [];
            return [actors.filter((actor) => at.some((one) => one.isBound && one.actor === actor.id))];
          });
        });
        const pairs = things.flatMap((group) =>
          group.flatMap((one) => group.filter((other) => other !== one).map((other) => `${one.id} ${other.id}`)),
        );
        const graph = measured(plain, { network: 'SHARED', through, labels, maxDegree }, day);
        expect(tiesOf(plain, graph, graph.ties)).toEqual(counted(pairs));
        expect(runToEnd(graph.outward())).toEqual(graph.ties);
        expect(graph.nodes).toHaveLength(new Set(pairs.map((pair) => pair.split(' ')[0])).size);
      }),
      { numRuns: 500 },
    );
  });

  test('is added up in slices, also where nothing that is linked is measured', () => {
    const states = Array.from({ length: 6_000 }, (_, at) => ({ label: 'State' as const, id: `s${at}` }));
    const pact = { label: 'Pact', id: 'p' } as const;
    const graph = buildProjection({
      nodes: [...states, pact].map((node) => ({ ...node, values: {} })),
      links: states.map((from) => ({ type: 'PARTY_TO', from, to: pact, values: {} })),
    });
    const asked = { network: 'LINKS', through: ['PARTY_TO'], labels: ['State'], maxDegree: null } as const;
    const source = runToEnd(storedLinks(viewOf(graph, undefined), asked));
    expect([...sumTies(source, 1_000)].length).toBeGreaterThan(3);
  });

  test('is refused where it has more ties than may be measured', () => {
    const states = ['a', 'b', 'c'].map((id) => ({ label: 'State' as const, id }));
    const pact = { label: 'Pact', id: 'p' } as const;
    const graph = buildProjection({
      nodes: [...states, pact].map((node) => ({ ...node, values: {} })),
      links: states.map((from) => ({ type: 'PARTY_TO', from, to: pact, values: {} })),
    });
    const asked = { network: 'SHARED', through: ['PARTY_TO'], labels: null, maxDegree: null } as const;
    const view = viewOf(graph, undefined);
    expect(runToEnd(buildMeasuredGraph(view, asked, 2))).toEqual({ of: 'ties', most: 2 });
    expect(runToEnd(buildMeasuredGraph(view, asked, 3))).toMatchObject({ tieCount: 3, isolateCount: 0 });
    expect(runToEnd(buildMeasuredGraph(view, { ...asked, maxDegree: 2 }, 3))).toMatchObject({
      tieCount: 0,
      isolateCount: 3,
    });
  });
});
