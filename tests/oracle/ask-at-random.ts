import fc from 'fast-check';
import { type ExecutionResult, parse, validate } from 'graphql';
import { expect } from 'vitest';
import { createExecutor } from '../../src/api/executor.ts';
import { schema } from '../../src/api/schema.ts';
import { EntenteError } from '../../src/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Memory } from './memory.ts';
import { oracle } from './oracle.ts';
import { readWritten } from './oracle-ids.ts';
import { type RandomQuery, randomQueries } from './random-query.ts';
import type { Drawn } from './random-source.ts';
import { settled } from './settled.ts';

/** A graph, the same in memory, and how many random questions are asked of it. */
export interface Asked {
  readonly graph: Graph;
  readonly memory: Memory;
  readonly runs: number;
  /** What the questions are drawn from. Default: all of it. */
  readonly drawn?: Drawn;
}

/** Expects each of many random questions to be answered as field by field; returns those that were asked. */
export async function askAtRandom({ graph, memory, runs, drawn = { memory } }: Asked): Promise<readonly RandomQuery[]> {
  const seed = Number(process.env.ORACLE_SEED ?? Date.now());
  console.log(`oracle: seed ${seed}; run it again with ORACLE_SEED=${seed}`);
  const execute = createExecutor(graph, { timeoutMs: 60_000 });
  const asked: RandomQuery[] = [];
  const late: string[] = [];
  await fc.assert(
    fc.asyncProperty(randomQueries(schema, drawn), async (question) => {
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
        expect(refused.filter((id) => isThere(memory, id))).toEqual([]);
        return;
      }
      const expected = oracle(schema, memory, document, question.variables);
      const shown = (result: ExecutionResult) => JSON.stringify(settled(result, question));
      expect(shown(compiled)).toBe(shown(expected));
    }),
    { numRuns: runs, seed, endOnFailure: process.env.ORACLE_SHRINK === undefined },
  );
  for (const text of late) console.log(`oracle: Neo4j took too long for ${text}`);
  expect(late.length).toBeLessThanOrEqual(Math.max(1, runs / 200));
  return asked;
}

/** Neo4j plans a few of the largest questions for longer than a field may take. That is told, and is no difference in an answer. */
function ranOutOfTime({ errors = [] }: ExecutionResult): boolean {
  return errors.some(({ originalError }) => originalError instanceof EntenteError && originalError.code === 'TIMEOUT');
}

/** The ids that a question was refused for: one that nothing of that type has leaves no answer to compare. */
function refusedIds({ errors = [] }: ExecutionResult): readonly string[] {
  return errors.flatMap(({ message }) => / has the id "([^"]+)"/.exec(message)?.[1] ?? []);
}

/** Whether a node of the type in an id, or of any type if it names none, has the rest of the id. */
function isThere(memory: Memory, id: string): boolean {
  const { type, slug } = readWritten(id);
  return memory.nodes.some(({ labels, values }) => values.id === slug && (type === undefined || labels.includes(type)));
}
