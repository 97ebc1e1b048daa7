import { describe, expect, test } from 'vitest';
import { describeReplaced, describeReport } from '../../../src/load/describe.ts';
import type { Report, Tally } from '../../../src/load/report.ts';

const tally: Tally = { name: 'Pact', total: 10, created: 1, changed: 2, removed: 3, unchanged: 7 };

/** What a load did to a graph that had this version. */
function reportAfter(before: string | null): Report {
  return {
    dataset: 'curated',
    version: 'bbb',
    before,
    isDryRun: false,
    isChanged: before !== 'bbb',
    nodes: [tally],
    edges: [{ ...tally, name: 'PARTY_TO', removed: 1_997 }],
    findings: [],
  };
}

describe('a load that replaced facts', () => {
  test('names the version they had, and how many are gone', () => {
    const line =
      'These facts took the place of version aaa: 2,000 nodes and edges of it are gone, 4 are changed. If they are older, load the newer folder again.';
    expect(describeReplaced(reportAfter('aaa'))).toBe(line);
    expect(describeReport(reportAfter('aaa'))[1]).toBe(line);
  });

  test.each([null, 'bbb'])('says nothing of them where the graph had %s', (before) => {
    expect(describeReplaced(reportAfter(before))).toBeUndefined();
  });

  test('says nothing where it was only tried', () => {
    expect(describeReplaced({ ...reportAfter('aaa'), isDryRun: true })).toBeUndefined();
  });
});
