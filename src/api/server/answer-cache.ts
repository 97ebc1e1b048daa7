import type { ExecutionResult } from 'graphql';
import { createEndController, type EndSignal } from '../../kit/end-signal.ts';
import { createLruCache } from '../../kit/lru-cache.ts';
import { jsonOf } from '../answer-json.ts';
import type { GraphState } from '../graph-state.ts';
import { type AnswerBody, createAnswerBody } from './answer-body.ts';

/** A request that may be answered from the cache. */
export interface CacheableRequest {
  /** Tells one question from another: the document, the operation and the values of the variables. */
  readonly key: string;
  readonly execute: (signal: EndSignal) => Promise<ExecutionResult>;
  /** Calls back when the client has gone; gives what stops listening. */
  readonly onGone: (listener: () => void) => () => void;
}

/** The body of an answer without errors; else the result, with its errors. */
export type Answered = AnswerBody | ExecutionResult;

/** Answers requests. */
export interface Answers {
  (request: CacheableRequest): Promise<Answered>;
  /** The answer to a question, where the cache has one that is known at once to be of the state of the graph. */
  readonly cached?: (key: string) => AnswerBody | undefined;
  /** What the cache did and holds. Left out where there is none. */
  readonly stats?: () => AnswerCacheStats;
}

/** Requests since the cache was created, by how they were answered, and what it holds now. */
export interface AnswerCacheStats {
  /** Answered from the cache. */
  readonly hits: number;
  /** Answered by the execution of an equal request that was under way. */
  readonly joined: number;
  /** Executed. */
  readonly misses: number;
  readonly entries: number;
  /** Bytes of all entries, as far as they are counted. */
  readonly bytes: number;
  readonly limitBytes: number;
}

/** Executes every request. */
export const uncachedAnswers: Answers = async ({ execute, onGone }) => {
  const controller = createEndController();
  const stopListening = onGone(() => controller.abort());
  try {
    return answered(await execute(controller.signal));
  } finally {
    stopListening();
  }
};

/** An answer, or one that is being computed, with the last state of the graph that was read before it was computed. */
interface Entry<T> {
  readonly state: string | undefined;
  readonly value: T;
}

/**
 * Answers from a cache of so many bytes where it can. Equal requests at the same time are executed once.
 *
 * An answer may be used again if the graph has the same state now as it had before the answer was computed: then it had this state all along.
 * A state that was read within the last `RECENT_MS` will do, since a load waits for longer than that before it returns; where none was, requests
 * that find an answer share one read that begins after they came. A request that finds none is executed at once; its answer is kept once the state
 * has been known for `RECENT_MS`, since before that it may come from a graph in memory of the state before.
 */
export function cachedAnswers(bytes: number, graphState: GraphState): Answers {
  const cache = createLruCache<Entry<AnswerBody>>(bytes);
  const running = new Map<string, Entry<Execution>>();
  const counts = { hits: 0, joined: 0, misses: 0 };
  graphState.current().catch(ignore);

  const start = (request: CacheableRequest): Promise<Answered> => {
    const { key } = request;
    counts.misses += 1;
    const state = graphState.settled();
    if (graphState.last() === undefined) graphState.current().catch(ignore);
    const execution = createExecution(request.execute);
    const entry = { state, value: execution };
    running.set(key, entry);
    const end = () => {
      if (running.get(key) === entry) running.delete(key);
    };
    execution.result.then((value) => {
      end();
      if (state !== undefined && isBody(value)) cache.set(key, { state, value }, { size: sizeOf(key, value) });
    }, end);
    return execution.join(request);
  };

  const ofState = (key: string, state: string): AnswerBody | undefined => {
    const entry = cache.get(key);
    if (entry?.state !== state) return undefined;
    counts.hits += 1;
    return entry.value;
  };

  const cached = (key: string): AnswerBody | undefined => {
    const state = cache.has(key) ? graphState.recent() : undefined;
    return state === undefined ? undefined : ofState(key, state);
  };

  const answer = async (request: CacheableRequest): Promise<Answered> => {
    const { key } = request;
    if (!cache.has(key) && !running.has(key)) return await start(request);
    const state = graphState.recent() ?? (await graphState.current());
    if (state === undefined) return await start(request);
    const body = ofState(key, state);
    if (body !== undefined) return body;
    const same = running.get(key);
    if (same?.state !== state) return await start(request);
    counts.joined += 1;
    return await same.value.join(request);
  };
  const stats = () => ({ ...counts, entries: cache.size, bytes: cache.calculatedSize, limitBytes: bytes });
  return Object.assign(answer, { cached, stats });
}

/** The execution of a request that several clients may wait for. */
interface Execution {
  readonly result: Promise<Answered>;
  /** The result for one more client. When all clients have gone, the execution is aborted. */
  readonly join: (client: Pick<CacheableRequest, 'onGone'>) => Promise<Answered>;
}

function createExecution(execute: CacheableRequest['execute']): Execution {
  const controller = createEndController();
  const result = execute(controller.signal).then(answered);
  let clients = 0;
  const leave = () => {
    clients -= 1;
    if (clients === 0) controller.abort();
  };
  return {
    result,
    join({ onGone }) {
      clients += 1;
      return result.finally(onGone(leave));
    },
  };
}

function answered(result: ExecutionResult): Answered {
  return result.errors === undefined ? createAnswerBody(jsonOf(result)) : result;
}

/** Whether a request was answered without errors. */
export function isBody(value: Answered): value is AnswerBody {
  return 'etag' in value;
}

/** Characters take up to two bytes each, and a compressed form of a body is at most as long as the body. */
function sizeOf(key: string, { bytes }: AnswerBody): number {
  return 2 * key.length + 2 * bytes.length;
}

/** A state that cannot be read now is read again for the next request. */
function ignore(): void {}
