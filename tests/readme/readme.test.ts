import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { type Ask, asker } from '../graph/asker.ts';
import { openTestGraph } from '../graph/place.ts';

const file = new URL('../../README.md', import.meta.url);
const pair = /```graphql\n([\s\S]*?)```\n```json\n([\s\S]*?)```/g;
const shown = [...readFileSync(file, 'utf8').matchAll(pair)].map(([, query = '', answer = '']) => ({ query, answer }));

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  ask = asker(graph);
});
afterAll(() => graph.close());

describe('the README', () => {
  test('shows its questions with their answers', () => {
    const questions = readFileSync(file, 'utf8').match(/```graphql\n/g) ?? [];
    expect(shown.length).toBe(questions.length);
    expect(shown.length).toBeGreaterThanOrEqual(12);
  });

  test.each(shown)('shows the real answer to $query', async ({ query, answer }) => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    if (process.env.UPDATE_GOLDEN === undefined) expect(data).toEqual(JSON.parse(answer));
    else rewrite(query, answer, data);
  });
});

/** Puts an answer where the old one stands, as `npm run golden` asks; one line where it fits. */
function rewrite(query: string, answer: string, data: unknown): void {
  const text = readFileSync(file, 'utf8');
  const short = JSON.stringify(data);
  const made = short.length <= 160 ? short : folded(data, '');
  writeFileSync(
    file,
    text.replace(`${query}\`\`\`\n\`\`\`json\n${answer}`, () => `${query}\`\`\`\n\`\`\`json\n${made}\n`),
  );
}

/** JSON with whatever fits into 150 columns on one line. */
function folded(value: unknown, indent: string): string {
  const short = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + short.length <= 150) return short;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => inner + folded(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${folded(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.join(',\n')}\n${indent}${close}`;
}
