import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createExecutor } from '../../src/api/executor.ts';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from '../graph/connection.ts';
import { remember } from '../oracle/memory.ts';
import { oracle } from '../oracle/oracle.ts';
import { boundRoots, cypherOf } from '../unit/compile/compiled.ts';

const folder = new URL('.', import.meta.url);
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

describe.each(cases)('the golden case %s', (name) => {
  const query = parse(read(name, 'query.graphql'));
  const variables: Record<string, unknown> = JSON.parse(readIfThere(name, 'variables.json') ?? '{}');

  test('asks a valid question', () => {
    expect(validate(schema, query)).toEqual([]);
  });

  test('is sent as the kept Cypher', () => {
    const texts = cypherOf(boundRoots(schema, read(name, 'query.graphql'), variables)).map(
      ({ name: field, reads, date, text }) => `// ${reads > 1 ? `${field} ${date ?? 'of all days'}` : field}\n${text}`,
    );
    expectKept(name, 'compiled.cypher', texts.join('\n'));
  });

  test('is answered as kept', async () => {
    const answer = await createExecutor(graph, { timeoutMs: 10_000 })({
      schema,
      document: query,
      variableValues: variables,
    });
    expectKept(name, 'answer.json', `${JSON.stringify(answer, null, 2)}\n`);
  });

  test('has the answer that the oracle gives', async () => {
    const answer = oracle(schema, await remember(graph), query, variables);
    expect(`${JSON.stringify(answer, null, 2)}\n`).toBe(read(name, 'answer.json'));
  });
});

/** Compares with the kept text, or keeps this one when `npm run golden` asks for it. */
function expectKept(name: string, file: string, text: string): void {
  if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(new URL(`${name}/${file}`, folder), text);
  expect(text).toBe(read(name, file));
}

function read(name: string, file: string): string {
  return readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
}

function readIfThere(name: string, file: string): string | undefined {
  return existsSync(new URL(`${name}/${file}`, folder)) ? read(name, file) : undefined;
}
