import { describe, expect, test } from 'vitest';
import type { StoredValues } from '../../../../src/projection/plain-graph.ts';
import { buildProjection } from '../../projection/build-projection.ts';
import { edgesAmong } from './at-once.ts';

/** A party to a pact that was in force in one period, whose end has these properties. */
function linkOf(end: StoredValues) {
  const [actor, pact, period] = [
    { label: 'State', id: 'japan' },
    { label: 'Pact', id: 'pact' },
    { label: 'Period', id: 'pact--in-force-1' },
  ] as const;
  const graph = buildProjection({
    nodes: [
      { ...actor, values: {} },
      { ...pact, values: {} },
      { ...period, values: { since: '1955-03-03', sinceEarliest: '1955-03-03', sinceLatest: '1955-03-03', ...end } },
    ],
    links: [
      { type: 'PARTY_TO', from: actor, to: pact, values: {} },
      { type: 'IN_FORCE', from: pact, to: period, values: {} },
    ],
  });
  return edgesAmong(graph, { ids: [actor, pact, period] }).links;
}

const disputed = { untilEarliest: '1979-12-31', untilLatest: '1980-01-01' };

describe('the days of a link', () => {
  test('are told as they are written where sources differ, and one of them is preferred', () => {
    const links = linkOf({ ...disputed, until: '1980-01-01' });
    expect(links.map(({ type, until, inForce }) => ({ type, until, inForce }))).toEqual([
      { type: 'IN_FORCE', until: '1980-01-01', inForce: [] },
      {
        type: 'PARTY_TO',
        until: null,
        inForce: [{ since: '1955-03-03', until: '1980-01-01', certain: false }],
      },
    ]);
  });

  test('are null where sources differ, and none is preferred', () => {
    expect(linkOf(disputed).find(({ type }) => type === 'IN_FORCE')?.until).toBeNull();
  });
});
