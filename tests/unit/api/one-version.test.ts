import { describe, expect, test } from 'vitest';
import { type GraphState, versionIn } from '../../../src/api/graph-state.ts';
import { answerOfOneVersion } from '../../../src/api/one-version.ts';

const state = 'curated v1 2026-11-30T10:00:00.000Z - -\nicews - - f1 3';

/** The state of a graph, with how often it was read. */
function stateOf(...states: readonly string[]) {
  let reads = 0;
  const next = () => states[Math.min(reads, states.length - 1)];
  const graphState: GraphState = {
    current: async () => {
      const value = next();
      reads += 1;
      return value;
    },
    recent: () => undefined,
    last: () => states[0],
    settled: () => states[0],
  };
  return { graphState, reads: () => reads };
}

/** Answers by attempt, each with the version of the graph in memory that it used. */
function answers(reads: number, ...versions: readonly (string | undefined)[]) {
  return async (attempt: number) => ({
    result: { data: { attempt } },
    reads,
    version: versions[attempt - 1],
  });
}

describe('versionIn', () => {
  test('names the data sets that are complete as the version of a graph in memory does', () => {
    expect(versionIn(state)).toBe('curated v1');
  });
});

describe('answerOfOneVersion', () => {
  test('reads no state where all came from the graph in memory', async () => {
    const { graphState, reads } = stateOf(state);
    expect(await answerOfOneVersion(graphState, answers(0, 'curated v1'))).toEqual({ data: { attempt: 1 } });
    expect(reads()).toBe(0);
  });

  test('reads the state once after an answer of several parts', async () => {
    const { graphState, reads } = stateOf(state);
    expect(await answerOfOneVersion(graphState, answers(1, 'curated v1'))).toEqual({ data: { attempt: 1 } });
    expect(reads()).toBe(1);
  });

  test('answers again where the graph in memory was of an earlier version than what was read', async () => {
    const { graphState } = stateOf(state);
    expect(await answerOfOneVersion(graphState, answers(1, 'curated v0', 'curated v1'))).toEqual({
      data: { attempt: 2 },
    });
  });

  test('answers again where the state has changed meanwhile', async () => {
    const { graphState } = stateOf('curated v0 - - -', state);
    const before: GraphState = { ...graphState, last: () => 'curated v0 - - -' };
    await before.current();
    expect(await answerOfOneVersion(before, answers(2, undefined, undefined))).toEqual({ data: { attempt: 2 } });
  });
});
