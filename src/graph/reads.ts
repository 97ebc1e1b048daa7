import neo4j, { type QueryResult, type Session } from 'neo4j-driver';
import type { EndSignal } from '../kit/end-signal.ts';
import { type Parameters, rowOf } from './rows.ts';

/** Limits of a read. */
export interface ReadOptions {
  readonly timeoutMs?: number;
  /** Whether it is part of a request that reads much; such reads leave some turns to others. */
  readonly isLarge?: boolean;
  /** Aborting it ends the read. */
  readonly signal?: EndSignal;
}

/** Runs one auto-commit read. */
export async function readOnce(
  session: Session,
  text: string,
  params: Parameters,
  { timeoutMs, signal }: ReadOptions,
): Promise<QueryResult> {
  return await abortable(session, signal, () =>
    runWithoutStack(() => session.run(text, params, transactionConfig(timeoutMs))),
  );
}

/**
 * Starts a read without the stack that the driver captures for each result, which takes a twentieth of the time of a small request. Errors of
 * reads carry their Cypher text instead.
 */
function runWithoutStack<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Runs one auto-commit read and passes each row on as it arrives. It is not retried, since rows were passed on before it failed. */
export async function streamOnce<R>(
  session: Session,
  text: string,
  params: Parameters,
  onRow: (row: R) => void,
  { timeoutMs, signal }: ReadOptions,
): Promise<void> {
  const stream = () =>
    new Promise<void>((resolve, reject) => {
      session.run(text, params, transactionConfig(timeoutMs)).subscribe({
        onNext: (record) => onRow(rowOf<R>(record)),
        onCompleted: () => resolve(),
        onError: reject,
      });
    });
  await abortable(session, signal, stream);
}

/** Runs a task and closes its session. Aborting closes it early, which resets the connection and ends the work on the server. */
async function abortable<T>(session: Session, signal: EndSignal | undefined, task: () => Promise<T>): Promise<T> {
  const abort = () => void session.close().catch(ignore);
  try {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', abort, { once: true });
    return await task();
  } finally {
    signal?.removeEventListener('abort', abort);
    await session.close();
  }
}

/** The time limit in the driver's form. */
export function transactionConfig(timeoutMs: number | undefined): { readonly timeout?: number } {
  return timeoutMs === undefined ? {} : { timeout: timeoutMs };
}

/** A session that cannot be closed has lost its connection: the read fails too, and reports it. */
function ignore(): void {}

/**
 * Retries a read once if the driver calls the failure retryable, as after a restart of Neo4j that left dead connections in the pool.
 * Nothing was passed on by then, and a read changes nothing.
 */
export async function withRetry<T>(read: () => Promise<T>, signal?: EndSignal): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (signal?.aborted === true || !neo4j.isRetryableError(error)) throw error;
    return await read();
  }
}

/** The result of a task, or an error if it does not end within some time. The task itself goes on: it keeps its place among those that run. */
export async function endedWithin<T>(task: Promise<T>, milliseconds: number, error: () => Promise<Error>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => void error().then(reject), milliseconds);
  });
  try {
    return await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}
