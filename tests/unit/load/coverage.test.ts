import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../src/load/coverage.ts';
import type { PlannedEdge, PlannedNode, Properties } from '../../../src/load/plan.ts';

const actor = { label: 'Actor', id: 'japan' } as const;
const office = (properties: Properties): PlannedEdge => ({ type: 'HELD_OFFICE', from: actor, to: actor, properties });
const pact = (properties: Properties): PlannedNode => ({ label: 'Pact', id: 'pact', labels: ['Pact'], properties });

describe('the coverage of a data set', () => {
  test('is from the first day to the last on which a fact begins, is attested, or is last covered', () => {
    const edges = [
      office({ since: '1901-06-02', until: '1906-01-07' }),
      office({ attestedOn: '2001-03', lastCovered: '2015-12-31' }),
    ];
    expect(coverageOf({ nodes: [pact({ signed: '1899' })], edges })).toEqual({
      firstDay: '1899',
      lastDay: '2015-12-31',
    });
  });

  test('does not reach to an end, which may lie far ahead', () => {
    expect(coverageOf({ nodes: [], edges: [office({ since: '2001', until: '2099' })] })).toEqual({
      firstDay: '2001',
      lastDay: '2001',
    });
  });

  test('is none where no fact has a day', () => {
    expect(coverageOf({ nodes: [pact({ name: 'Pact' })], edges: [office({ title: 'Minister' })] })).toEqual({
      firstDay: null,
      lastDay: null,
    });
  });
});
