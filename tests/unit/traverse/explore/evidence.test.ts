import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AskedDay } from '../../../../src/model/node-ref.ts';
import type { Certainty } from '../../../../src/model/validity.ts';
import type { StoredValues } from '../../../../src/projection/plain-graph.ts';
import { buildProjection } from '../../projection/build-projection.ts';
import { days, graphs, refOf } from '../../projection/draw.ts';
import { edgesAmong, neighbourhood } from './at-once.ts';

const japan = { label: 'State', id: 'japan' } as const;
const stance = { label: 'Stance', id: 'stance' } as const;
const office = { label: 'Organisation', id: 'asean' } as const;

/** A stance that is held by Japan with the first sources, and a membership of Japan with all of its own. */
function linksWith(sources: readonly string[], membership: StoredValues) {
  const cited = sources.map((id) => ({ label: 'Source', id }) as const);
  const graph = buildProjection({
    nodes: [
      { ...japan, values: {} },
      { ...office, values: {} },
      { ...stance, values: { verified: true } },
      ...cited.map((source) => ({ ...source, values: {} })),
    ],
    links: [
      { type: 'HOLDS', from: japan, to: stance, values: {} },
      { type: 'MEMBER_OF', from: japan, to: office, values: membership },
      ...cited.map((source) => ({ type: 'CITES', from: stance, to: source, values: {} }) as const),
    ],
  });
  const { links } = edgesAmong(graph, { ids: [japan, stance, office] });
  return links.map(({ type, verified, sourceCount, sources }) => ({
    type,
    verified,
    sourceCount,
    sources: sources.map(({ id }) => id),
  }));
}

describe('what a link rests on', () => {
  test('are the sources of the fact it belongs to, or its own', () => {
    expect(linksWith(['one', 'two'], { sources: ['own'], verified: false })).toEqual([
      { type: 'HOLDS', verified: true, sourceCount: 2, sources: ['one', 'two'] },
      { type: 'MEMBER_OF', verified: false, sourceCount: 1, sources: ['own'] },
    ]);
  });

  test('is unknown where no source is recorded, which is not the same as unverified', () => {
    expect(linksWith([], {})).toEqual([
      { type: 'HOLDS', verified: null, sourceCount: 0, sources: [] },
      { type: 'MEMBER_OF', verified: null, sourceCount: 0, sources: [] },
    ]);
  });
});

const levels: readonly Certainty[] = ['CERTAIN', 'PRESUMED', 'POSSIBLE'];

describe('how certainly something holds on a day', () => {
  test('is the first level on which the snapshot of the day has it, and null where none does', () => {
    fc.assert(
      fc.property(graphs(), fc.constantFrom(...days), (plain, date) => {
        const graph = buildProjection(plain);
        const ids = plain.nodes.map(refOf);
        const { nodes, links } = edgesAmong(graph, { ids, holdsOn: date });
        const seen = levels.map((certainty) => {
          const on: AskedDay = { date, certainty };
          const snapshot = edgesAmong(graph, { ids }, on);
          return new Set([...snapshot.nodes, ...snapshot.links].map(({ id }) => id));
        });
        for (const { id, holds } of ofOneId([...nodes, ...links]))
          expect([id, holds]).toEqual([id, levels[seen.findIndex((shown) => shown.has(id))] ?? null]);
      }),
    );
  });

  test('is the same for a neighbour that is found as for a node that is named', () => {
    fc.assert(
      fc.property(graphs(), fc.constantFrom(...days), (plain, date) => {
        const graph = buildProjection(plain);
        const ids = plain.nodes.map(refOf).slice(0, 1);
        const args = { ids, exclude: [], through: null, first: 5, allLinks: true, holdsOn: date };
        const around = neighbourhood(graph, args);
        const among = edgesAmong(graph, { ids: plain.nodes.map(refOf), holdsOn: date });
        const holds = new Map(ofOneId([...among.nodes, ...among.links]).map((one) => [one.id, one.holds]));
        for (const one of [...around.nodes, ...around.links].filter(({ id }) => holds.has(id)))
          expect(one.holds).toBe(holds.get(one.id));
      }),
    );
  });

  test('is null without a day', () => {
    fc.assert(
      fc.property(graphs(), (plain) => {
        const { nodes, links } = edgesAmong(buildProjection(plain), { ids: plain.nodes.map(refOf) });
        expect([...nodes, ...links].filter(({ holds }) => holds !== null)).toEqual([]);
      }),
    );
  });
});

/** What alone has its id: links of one type between the same nodes have one id where they carry none of their own. */
function ofOneId<T extends { readonly id: string }>(drawn: readonly T[]): readonly T[] {
  return drawn.filter(({ id }) => drawn.filter((one) => one.id === id).length === 1);
}
