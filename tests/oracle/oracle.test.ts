import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerer } from '../../src/api/answer.ts';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from '../graph/place.ts';
import { type Memory, remember } from './memory.ts';
import { oracle } from './oracle.ts';
import { randomQueries } from './random-query.ts';

const RUNS = Number(process.env.ORACLE_RUNS ?? 500);

let graph: Graph;
let memory: Memory;
beforeAll(async () => {
  graph = await openTestGraph();
  memory = await remember(graph);
});
afterAll(() => graph.close());

describe('a compiled question', () => {
  test(`is answered as graphql-js answers it field by field (${RUNS} random questions)`, {
    timeout: 120_000 + RUNS * 1_000,
  }, async () => {
    const seed = Number(process.env.ORACLE_SEED ?? Date.now());
    console.log(`oracle: seed ${seed}; run it again with ORACLE_SEED=${seed}`);
    const answer = answerer(graph, { timeoutMs: 20_000 });
    await fc.assert(
      fc.asyncProperty(randomQueries(schema, memory), async ({ text, variables }) => {
        const document = parse(text);
        fc.pre(validate(schema, document).length === 0);
        const compiled = await answer({ schema, document, variableValues: variables });
        const expected = oracle(schema, memory, document, variables);
        expect(JSON.stringify(compiled)).toBe(JSON.stringify(expected));
      }),
      { numRuns: RUNS, seed, maxSkipsPerRun: 200, endOnFailure: process.env.ORACLE_SHRINK === undefined },
    );
  });
});
