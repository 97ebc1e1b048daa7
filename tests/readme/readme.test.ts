import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { type Ask, asker } from '../graph/asker.ts';
import { openTestGraph } from '../graph/connection.ts';
import { project } from '../house/sources.ts';

/** The pages that show queries: the README and the guides. */
const pages = [
  'README.md',
  ...readdirSync(`${project}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** A query that a page shows, followed by its answer. */
const example = /```graphql\n([\s\S]*?)```\n```json\n([\s\S]*?)```/g;
const textOf = (page: string) => readFileSync(`${project}${page}`, 'utf8');
const examples = pages.flatMap((page) =>
  [...textOf(page).matchAll(example)].map(([, query = '', answer = '']) => ({ page, query, answer })),
);

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  ask = asker(graph);
});
afterAll(() => graph.close());

describe('the README and the guides', () => {
  test.each(pages)('%s shows an answer to each of its queries', (page) => {
    const queries = textOf(page).match(/```graphql\n/g) ?? [];
    expect(examples.filter((shown) => shown.page === page).length).toBe(queries.length);
  });

  test('show queries of every kind', () => {
    expect(examples.length).toBeGreaterThanOrEqual(25);
  });

  test.each(examples)('$page shows the real answer to $query', async ({ page, query, answer }) => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    if (process.env.UPDATE_GOLDEN === undefined) expect(data).toEqual(JSON.parse(answer));
    else rewrite(page, query, answer, data);
  });
});

/** Puts an answer where the old one stands, as `npm run golden` asks; one line where it fits. */
function rewrite(page: string, query: string, answer: string, data: unknown): void {
  const short = JSON.stringify(data);
  const printed = short.length <= 160 ? short : folded(data, '');
  writeFileSync(
    `${project}${page}`,
    textOf(page).replace(`${query}\`\`\`\n\`\`\`json\n${answer}`, () => `${query}\`\`\`\n\`\`\`json\n${printed}\n`),
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
