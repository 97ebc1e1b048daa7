import type { ExecutionResult } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { GraphState } from '../../../../src/api/graph-state.ts';
import { type Answers, cachedAnswers, isBody } from '../../../../src/api/server/answer-cache.ts';
import type { EndSignal } from '../../../../src/kit/end-signal.ts';

/** A graph whose state and data a test moves. */
function movingGraph() {
  let state: string | undefined = 'one';
  let last: string | undefined;
  let data = 1;
  let reads = 0;
  let [isRecent, isSettled] = [false, true];
  const graphState: GraphState = {
    current: async () => {
      reads += 1;
      last = state;
      return state;
    },
    recent: () => (isRecent ? last : undefined),
    last: () => last,
    settled: () => (isSettled ? last : undefined),
  };
  return {
    graphState,
    reads: () => reads,
    /** Whether the last read counts as recent, and as settled. */
    age: (recent: boolean, settled: boolean) => {
      [isRecent, isSettled] = [recent, settled];
    },
    data: () => data,
    /** A load: the data changes first, and the state with it or at the end. */
    write: () => {
      data += 1;
    },
    moveTo: (next: string | undefined) => {
      state = next;
    },
  };
}

/** Asks one question, and counts how often it was executed. */
function asker(answers: Answers, execute: (signal: EndSignal) => Promise<ExecutionResult>) {
  let executed = 0;
  const gone: (() => void)[] = [];
  const ask = async (key = 'q') => {
    const answer = await answers({
      key,
      execute: (signal) => {
        executed += 1;
        return execute(signal);
      },
      onGone: (listener) => {
        gone.push(listener);
        return () => undefined;
      },
    });
    return textOf(answer);
  };
  return { ask, executed: () => executed, leave: () => gone.shift()?.() };
}

function textOf(answer: Awaited<ReturnType<Answers>>): string {
  return isBody(answer) ? answer.bytes.toString() : JSON.stringify(answer);
}

describe('cachedAnswers', () => {
  test('executes a question once while the graph stays as it is', async () => {
    const graph = movingGraph();
    const { ask, executed } = asker(cachedAnswers(10_000, graph.graphState), async () => ({
      data: { n: graph.data() },
    }));
    expect([await ask(), await ask(), await ask()]).toEqual(Array(3).fill('{"data":{"n":1}}'));
    expect(executed()).toBe(1);
  });

  test('never gives an answer of before a load to a question that came after it', async () => {
    const graph = movingGraph();
    const { ask } = asker(cachedAnswers(10_000, graph.graphState), async () => ({ data: { n: graph.data() } }));
    await ask();
    graph.write();
    graph.moveTo('two');
    expect(await ask()).toBe('{"data":{"n":2}}');
    expect(await ask()).toBe('{"data":{"n":2}}');
  });

  test('does not keep an answer that was read before a load under the state of after it', async () => {
    const graph = movingGraph();
    let release = () => {};
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const answers = cachedAnswers(10_000, graph.graphState);
    const early = asker(answers, async () => {
      const n = graph.data();
      await slow;
      return { data: { n } };
    });
    const first = early.ask();
    graph.write();
    graph.moveTo('two');
    const late = asker(answers, async () => ({ data: { n: graph.data() } }));
    const second = late.ask();
    expect(await second).toBe('{"data":{"n":2}}');
    release();
    expect(await first).toBe('{"data":{"n":1}}');
    expect(await late.ask()).toBe('{"data":{"n":2}}');
  });

  test('executes equal questions at the same time once', async () => {
    const graph = movingGraph();
    const answers = cachedAnswers(10_000, graph.graphState);
    const { ask, executed } = asker(answers, async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { data: { n: graph.data() } };
    });
    await Promise.all([ask(), ask(), ask()]);
    expect(executed()).toBe(1);
  });

  test('reads the state of the graph for questions it has an answer to, and no other', async () => {
    const graph = movingGraph();
    const { ask } = asker(cachedAnswers(10_000, graph.graphState), async () => ({ data: {} }));
    const before = graph.reads();
    await ask('a');
    await ask('b');
    expect(graph.reads()).toBe(before);
    await ask('a');
    expect(graph.reads()).toBe(before + 1);
  });

  test('reads no state where one was read recently', async () => {
    const graph = movingGraph();
    const { ask, executed } = asker(cachedAnswers(10_000, graph.graphState), async () => ({ data: {} }));
    const before = graph.reads();
    graph.age(true, true);
    await ask();
    await ask();
    expect([graph.reads() - before, executed()]).toEqual([0, 1]);
  });

  test('keeps no answer, and shares none, while a graph in memory of the state before may be in use', async () => {
    const graph = movingGraph();
    const { ask, executed } = asker(cachedAnswers(10_000, graph.graphState), async () => ({
      data: { n: graph.data() },
    }));
    graph.age(true, false);
    await Promise.all([ask(), ask()]);
    graph.write();
    graph.age(true, true);
    expect(await ask()).toBe('{"data":{"n":2}}');
    expect(executed()).toBe(3);
  });

  test('keeps nothing while a data set is removed', async () => {
    const graph = movingGraph();
    graph.moveTo(undefined);
    const { ask, executed } = asker(cachedAnswers(10_000, graph.graphState), async () => ({
      data: { n: graph.data() },
    }));
    await ask();
    graph.write();
    expect(await ask()).toBe('{"data":{"n":2}}');
    expect(executed()).toBe(2);
  });

  test('keeps no errors', async () => {
    const graph = movingGraph();
    const { ask, executed } = asker(cachedAnswers(10_000, graph.graphState), async () => ({ errors: [] }));
    await ask();
    await ask();
    expect(executed()).toBe(2);
  });

  test('drops the answers that were not used for the longest time, and keeps none that is larger than a tenth', async () => {
    const graph = movingGraph();
    const answers = cachedAnswers(2_000, graph.graphState);
    const { ask, executed } = asker(answers, async () => ({ data: { text: 'x'.repeat(30) } }));
    for (let key = 0; key < 40; key += 1) await ask(`q${key}`);
    await ask('q39');
    expect(executed()).toBe(40);
    await ask('q0');
    expect(executed()).toBe(41);
    const long = asker(answers, async () => ({ data: { text: 'x'.repeat(300) } }));
    await long.ask('long');
    await long.ask('long');
    expect(long.executed()).toBe(2);
  });

  test('aborts an execution once every client has gone, and not before', async () => {
    const graph = movingGraph();
    const signals: EndSignal[] = [];
    const { ask, leave } = asker(cachedAnswers(10_000, graph.graphState), async (signal) => {
      signals.push(signal);
      await new Promise((resolve) => setTimeout(resolve, 20));
      return { data: {} };
    });
    const both = [ask(), ask()];
    await new Promise((resolve) => setTimeout(resolve, 5));
    leave();
    expect(signals[0]?.aborted).toBe(false);
    leave();
    expect(signals[0]?.aborted).toBe(true);
    await Promise.all(both);
    expect(signals).toHaveLength(1);
  });
});
