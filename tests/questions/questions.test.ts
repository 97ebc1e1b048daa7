import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { type Ask, asker } from '../graph/asker.ts';
import { openTestGraph } from '../graph/connection.ts';
import { readers } from './readers.ts';
import { seedQuestions } from './seed-questions.ts';

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  ask = asker(graph);
});
afterAll(() => graph.close());

describe('the questions of the seeds', () => {
  test('are all asked here', () => {
    expect(seedQuestions.map(({ id }) => id).filter((id) => !(id in readers))).toEqual([]);
  });

  test.each(seedQuestions)('$id: $question', async ({ id, ordered, ids, values }) => {
    const { data, errors } = await ask(readFileSync(new URL(`${id}.graphql`, import.meta.url), 'utf8'));
    expect(errors).toBeUndefined();
    const found = readers[id]?.(data as never);
    expect(ordered ? found?.ids : found?.ids.toSorted()).toEqual(ordered ? ids : ids.toSorted());
    expect(values).toMatchObject(found?.values ?? {});
    expect(Object.keys(found?.values ?? {})).not.toEqual([]);
  });
});
