import { expect, test } from 'vitest';
import { isTooOld } from '../../../src/graph/graph.ts';

test.each(['5.25.1', '4.4.40', '5.9'])('Neo4j %s is too old', (version) => {
  expect(isTooOld(version)).toBe(true);
});

test.each(['5.26.0', '5.27-aura', '2026.09.0'])('Neo4j %s will do', (version) => {
  expect(isTooOld(version)).toBe(false);
});
