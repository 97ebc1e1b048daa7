import { describe, expect, test } from 'vitest';
import type { Projection } from '../../../../src/projection/projection.ts';
import { buildProjection } from '../../projection/build-projection.ts';
import { edgesAmong, neighbourhood } from './at-once.ts';

const states = ['near', 'other'].map((id) => ({ label: 'State' as const, id }));
const pactsOf = (count: number) => Array.from({ length: count }, (_, at) => ({ label: 'Pact' as const, id: `p${at}` }));

/** The first state is in so many pacts, with so many links to each; the other is in those of its own alone. */
function parties(pacts: number, links: number, own = 0): Projection {
  const all = pactsOf(pacts + own);
  return buildProjection({
    nodes: [...states, ...all].map((node) => ({ ...node, values: {} })),
    links: all.flatMap((to, at) =>
      Array.from({ length: links }, (_, number) => ({
        type: 'PARTY_TO' as const,
        from: states[at < pacts ? 0 : 1] ?? to,
        to,
        values: { id: `l${at}-${number}` },
      })),
    ),
  });
}

describe('an answer that is cut', () => {
  test('has as many links as it may, and says so', () => {
    const graph = parties(100, 60);
    const around = neighbourhood(graph, { ids: states, exclude: [], through: null, first: 100 });
    expect([around.nodes.length, around.links.length, around.complete, around.limitsReached]).toEqual([
      100,
      5_000,
      false,
      ['LINKS'],
    ]);
    const among = edgesAmong(graph, { ids: [...states, ...pactsOf(100)] });
    expect([among.links.length, among.complete, among.limitsReached]).toEqual([5_000, false, ['LINKS']]);
    const ids = around.links.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });

  test('has as many nodes as it may, those of the first start before others, and tells what is left', () => {
    const graph = parties(9_999, 1, 9);
    const { nodes, starts, limitsReached } = neighbourhood(graph, {
      ids: states,
      exclude: [],
      through: null,
      first: 10_000,
    });
    expect([nodes.length, limitsReached]).toEqual([10_000, ['NODES']]);
    expect(starts.map(({ moreCount }) => moreCount)).toEqual([0, 8]);
  });

  test('goes on from where it ended', () => {
    const graph = parties(9_999, 1, 9);
    const asked = { ids: states, through: null, first: 10_000 };
    const exclude = pactsOf(10_000);
    const { nodes, complete } = neighbourhood(graph, { ...asked, exclude });
    expect([nodes.length, complete]).toEqual([8, true]);
  });
});
