import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printTypes } from '../../../src/explorer/print-types.js';

describe('the types of the explorer', () => {
  test('are those of its documents and of the printed schema; otherwise run "npm run print"', async () => {
    const committed = readFileSync(new URL('../../../src/explorer/api/generated.ts', import.meta.url), 'utf8');
    expect(committed).toBe(await printTypes());
  });
});
