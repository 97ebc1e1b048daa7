import { describe, expect, test } from 'vitest';
import { describeImporter } from '../../../src/import/describe.ts';
import { importers } from '../../../src/import/importers.ts';

describe('the terms of the data sets', () => {
  test('let no release pass rows on where they were not found, not stated or bound to research', () => {
    const doubtful = importers.filter(({ licence }) => /not found|none stated|AGPL|education only/.test(licence));
    expect(doubtful.length).toBeGreaterThan(5);
    expect(doubtful.filter(({ redistribution }) => redistribution.allowed).map(({ id }) => id)).toEqual([]);
  });

  test('are told in the help of the import, with the reason where a release leaves a set out', () => {
    const released = importers.map((one) => describeImporter(one).find((line) => line.trim().startsWith('released')));
    expect(released.map((line) => line?.replace(/^ +released +/, ''))).toEqual(
      importers.map(({ redistribution }) => (redistribution.allowed ? 'yes' : `no: ${redistribution.because}`)),
    );
  });
});
