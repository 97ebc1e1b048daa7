import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printed } from '../../../src/cli/printed.ts';
import { project } from '../../house/sources.ts';
import { curated } from '../load/folders.ts';

test('every printed file follows from the schema, the model and the seeds', async () => {
  const files = await printed(curated);
  expect(files.map(({ path }) => path)).toContain('docs/schema.md');
  const outdated = files.filter(({ path, text }) => readFileSync(`${project}${path}`, 'utf8') !== text);
  expect(outdated.map(({ path }) => path)).toEqual([]);
}, 60_000);
