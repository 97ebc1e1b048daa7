import type { ExecutionResult } from 'graphql';
import { createLruCache } from '../../kit/lru-cache.ts';
import { requestController } from '../abort-signal.ts';
import { type AnswerBody, createAnswerBody } from './answer-body.ts';
import type { GraphState } from './graph-state.ts';

/** A request that may be answered from the cache. */
export interface CacheableRequest {
  /** Tells one question from another: the document, the operation and the values of the variables. */
  readonly key: string;
  readonly execute: (signal: AbortSignal) => Promise<ExecutionResult>;
  /** Calls back when the client has gone; gives what stops listening. */
  readonly onGone: (listener: () => void) => () => void;
}

/** The body of an answer without errors; else the result, with its errors. */
export type Answered = AnswerBody | ExecutionResult;

/** Answers requests. */
export type Answers = (request: CacheableRequest) => Promise<Answered>;

/** Executes every request. */
export const uncachedAnswers: Answers = ({ execute, onGone }) => {
  const controller = requestController();
  return execute(controller.signal)
    .then(answered)
    .finally(onGone(() => controller.abort()));
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
 * The state is therefore read for every request that finds an answer, in one read that begins after the request and is shared by all that
 * came before it began. A request that finds none is executed at once.
 */
export function cachedAnswers(bytes: number, graphState: GraphState): Answers {
  const cache = createLruCache<Entry<AnswerBody>>(bytes);
  const running = new Map<string, Entry<Execution>>();
  graphState.current().catch(ignore);

  const start = (request: CacheableRequest): Promise<Answered> => {
    const { key } = request;
    const state = graphState.last();
    if (state === undefined) graphState.current().catch(ignore);
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

  return async (request) => {
    const { key } = request;
    if (!cache.has(key) && !running.has(key)) return await start(request);
    const state = await graphState.current();
    if (state === undefined) return await start(request);
    const cached = cache.get(key);
    if (cached?.state === state) return cached.value;
    const same = running.get(key);
    return same?.state === state ? await same.value.join(request) : await start(request);
  };
}

/** The execution of a request that several clients may wait for. */
interface Execution {
  readonly result: Promise<Answered>;
  /** The result for one more client. When all clients have gone, the execution is aborted. */
  readonly join: (client: Pick<CacheableRequest, 'onGone'>) => Promise<Answered>;
}

function createExecution(execute: CacheableRequest['execute']): Execution {
  const controller = requestController();
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
  return result.errors === undefined ? createAnswerBody(JSON.stringify(result)) : result;
}

/** Whether a request was answered without errors. */
export function isBody(value: Answered): value is AnswerBody {
  return 'etag' in value;
}

/** Characters take up to two bytes each, and a compressed form of a body is at most as long as the body. */
function sizeOf(key: string, { text, length }: AnswerBody): number {
  return 2 * key.length + 2 * text.length + length;
}

/** A state that cannot be read now is read again for the next request. */
function ignore(): void {}
