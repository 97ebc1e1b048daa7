import fc from 'fast-check';
import { type ExecutionResult, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createExecutor } from '../../src/api/executor.ts';
import { schema } from '../../src/api/schema.ts';
import { EntenteError } from '../../src/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from '../graph/connection.ts';
import { type Memory, remember } from './memory.ts';
import { oracle } from './oracle.ts';
import { readWritten } from './oracle-ids.ts';
import { type RandomQuery, randomQueries } from './random-query.ts';
import { settled } from './settled.ts';

const RUNS = Number(process.env.ORACLE_RUNS ?? 100);

let graph: Graph;
let memory: Memory;
beforeAll(async () => {
  graph = await openTestGraph();
  memory = await remember(graph);
});
afterAll(() => graph.close());

describe('a compiled question', () => {
  test(`is answered as graphql-js answers it field by field (${RUNS} random questions)`, {
    timeout: 120_000 + RUNS * 4_000,
  }, async () => {
    const seed = Number(process.env.ORACLE_SEED ?? Date.now());
    console.log(`oracle: seed ${seed}; run it again with ORACLE_SEED=${seed}`);
    const execute = createExecutor(graph, { timeoutMs: 60_000 });
    const asked: RandomQuery[] = [];
    const late: string[] = [];
    await fc.assert(
      fc.asyncProperty(randomQueries(schema, memory), async (question) => {
        const document = parse(question.text);
        expect(validate(schema, document)).toEqual([]);
        asked.push(question);
        const compiled = await execute({ schema, document, variableValues: question.variables });
        if (ranOutOfTime(compiled)) {
          late.push(question.text);
          return;
        }
        const refused = refusedIds(compiled);
        if (refused.length > 0) {
          expect(refused.filter(isThere)).toEqual([]);
          return;
        }
        const expected = oracle(schema, memory, document, question.variables);
        const shown = (result: ExecutionResult) => JSON.stringify(settled(result, question));
        expect(shown(compiled)).toBe(shown(expected));
      }),
      { numRuns: RUNS, seed, endOnFailure: process.env.ORACLE_SHRINK === undefined },
    );
    const share = (isSo: (question: RandomQuery) => boolean) => asked.filter(isSo).length / asked.length;
    const [inSnapshot, traversals] = [share((one) => one.isInSnapshot), share((one) => one.isTraversal)];
    console.log(`oracle: ${percent(inSnapshot)} inside asOf, ${percent(traversals)} traversals`);
    for (const text of late) console.log(`oracle: Neo4j took too long for ${text}`);
    expect(late.length).toBeLessThanOrEqual(Math.max(1, RUNS / 200));
    expect(inSnapshot).toBeGreaterThanOrEqual(1 / 2);
    expect(traversals).toBeGreaterThanOrEqual(1 / 4);
  });
});

/** Neo4j plans a few of the largest questions for longer than a field may take. That is told, and is no difference in an answer. */
function ranOutOfTime({ errors = [] }: ExecutionResult): boolean {
  return errors.some(({ originalError }) => originalError instanceof EntenteError && originalError.code === 'TIMEOUT');
}

/** The ids that a question was refused for: one that nothing of that type has leaves no answer to compare. */
function refusedIds({ errors = [] }: ExecutionResult): readonly string[] {
  return errors.flatMap(({ message }) => / has the id "([^"]+)"/.exec(message)?.[1] ?? []);
}

/** Whether a node of the type in an id, or of any type if it names none, has the rest of the id. */
function isThere(id: string): boolean {
  const { type, slug } = readWritten(id);
  return memory.nodes.some(({ labels, values }) => values.id === slug && (type === undefined || labels.includes(type)));
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
