import { readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerer } from '../../src/api/answer.ts';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from '../graph/place.ts';
import { readers } from './readers.ts';
import { seedQuestions } from './seed-questions.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

describe('the questions of the seeds', () => {
  test('are all asked here', () => {
    expect(seedQuestions.map(({ id }) => id).filter((id) => !(id in readers))).toEqual([]);
  });

  test.each(seedQuestions)('$id: $question', async ({ id, ordered, ids, values }) => {
    const document = parse(readFileSync(new URL(`${id}.graphql`, import.meta.url), 'utf8'));
    expect(validate(schema, document)).toEqual([]);
    const { data, errors } = await answerer(graph, { timeoutMs: 20_000 })({ schema, document });
    expect(errors).toBeUndefined();
    const found = readers[id]?.(data as never);
    expect(ordered ? found?.ids : found?.ids.toSorted()).toEqual(ordered ? ids : ids.toSorted());
    expect(values).toMatchObject(found?.values ?? {});
    expect(Object.keys(found?.values ?? {})).not.toEqual([]);
  });
});
