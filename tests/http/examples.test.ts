import { Kind, parse } from 'graphql';
import { afterAll, describe, expect, test } from 'vitest';
import { readExamples } from '../../src/api/server/examples.ts';
import { load } from '../../src/load/load.ts';
import { asker } from '../graph/asker.ts';
import { openTestGraph } from '../graph/connection.ts';

const examples = (await readExamples()).map((example) => [titleOf(example.query), example] as const);
const graph = await openTestGraph();
await load(new URL('../../seeds/', import.meta.url), graph);
const ask = asker(graph);
afterAll(() => graph.close());

describe.each(examples)('the example "%s"', (title, { query, variables }) => {
  test('begins with what it asks, and has one named operation', () => {
    const operations = parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    expect(title).not.toBe('');
    expect(operations).toEqual([expect.objectContaining({ name: expect.anything() })]);
  });

  test('can stand in a page of HTML', () => {
    expect(query + (variables ?? '')).not.toContain('<');
  });

  test('is answered, and the answer holds something', async () => {
    const { data, errors } = await ask(query, JSON.parse(variables ?? '{}'));
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
  });
});

describe('the examples', () => {
  test('are several', () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
  });

  test('begin with one that needs no variables, which GraphiQL would not show in its first tab', () => {
    expect(examples[0]?.[1].variables).toBeUndefined();
  });
});

/** The comment that an example begins with. */
function titleOf(query: string): string {
  return /^#\s*(\S.*)/.exec(query)?.[1] ?? '';
}
