import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { EntenteError } from '../errors.ts';
import type { EndSignal } from '../kit/end-signal.ts';
import { inSpan } from '../kit/span.ts';
import { createDriver, isRouted, type Neo4jConnection } from './connection.ts';
import { constraints, indexesOf, missingSchema } from './constraints.ts';
import type { Cypher } from './cypher.ts';
import { databaseFailure, isDatabaseClosed, needsRestart } from './database-failure.ts';
import { busy, cancelled, databaseFailed, serverTooOld, silent, timedOut } from './errors.ts';
import { explainUnreachable } from './explain-unreachable.ts';
import { createLimiter, type LimiterLoad } from './limiter.ts';
import { type PlanNode, planNode } from './plan-node.ts';
import { endedWithin, type ReadOptions, readOnce, streamOnce, withRetry } from './reads.ts';
import { SETTLING_MS } from './recent-value.ts';
import { asParameters, type Parameters, rowsOf } from './rows.ts';
import { translate } from './translate.ts';
import { changeSchema, named, runAlone, type Transaction, type WriteTransaction, writeAll } from './writes.ts';

export type { Neo4jConnection, ReadOptions, Transaction, WriteTransaction };

/** An open database. Outside `write` it only reads: the server refuses a text that writes. */
export interface Graph extends Transaction {
  readonly ask: <P, R>(cypher: Cypher<P, R>, params: P, options?: ReadOptions) => Promise<readonly R[]>;
  /** Runs one printed text in one round trip and gives the first column of every record. */
  read(text: string, params: Parameters, options?: ReadOptions): Promise<readonly unknown[]>;
  /** Runs a text with very many rows. Each row is passed on as it arrives, so only a few are in memory at a time. */
  stream<P, R>(cypher: Cypher<P, R>, params: P, onRow: (row: R) => void, options?: ReadOptions): Promise<void>;
  /**
   * One transaction, all or nothing: an error thrown by `work` rolls it back. Where Neo4j asks for it, `work` runs again. Resolves when no process
   * answers from before it any more (`recent-value.ts`).
   */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  /** The same as a part of a load or a removal that ends with a `write`: it resolves at its commit. */
  writePart<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  /** Creates missing constraints and indexes, and waits until they are online. Gives the names of those that were missing. */
  prepare(): Promise<readonly string[]>;
  /** Drops the range indexes of nodes with these labels, but no constraint. The next `prepare` creates them again. */
  dropIndexes(labels: readonly string[]): Promise<void>;
  /** The plan Neo4j would follow; nothing is run. */
  explain(text: string, params?: Parameters): Promise<PlanNode>;
  /** Whether Neo4j answers the smallest question within some time. It asks no more than that, and never fails. */
  answers(withinMs: number): Promise<boolean>;
  /** Resolves when the database answers. */
  ping(withinMs?: number): Promise<{ readonly version: string }>;
  /** Reads that run and that wait in this process. */
  load(): LimiterLoad;
  close(): Promise<void>;
}

/** What a reader of kept texts needs of the graph. */
export type QueryRunner = Pick<Graph, 'ask'>;

/** What a reader of very many rows needs of the graph. */
export type StreamingQueryRunner = Pick<Graph, 'ask' | 'stream'>;

/** Opens a database and checks that Neo4j 5.26 or later answers. */
export async function openGraph(connection: Neo4jConnection): Promise<Graph> {
  const graph = graphOver(createDriver(connection, CONCURRENT_READS + 4), connection);
  try {
    const { version } = await graph.ping();
    if (isTooOld(version)) throw serverTooOld(version);
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/**
 * Reads that Neo4j works on at a time. One request can run a dozen texts, and more at once are not faster: the others queue here,
 * where waiting is no failure. The pool has a few connections more, for writes and for a ping.
 */
const CONCURRENT_READS = 12;

/** Of these, reads of requests that read much: a small question finds a turn beside any number of them. */
const LARGE_READS = 8;

/** Neo4j ends a read at its time limit or some time later; one that is still under way so much later is not waited for. */
const LATE_MS = 500;

/** How long a read without a time limit of its own may queue. */
const MAX_WAIT_MS = 60_000;

/** Rows that a stream fetches at a time: between two batches other work runs. */
const STREAM_BATCH_ROWS = 1_000;

/**
 * Rows of a read come in one piece: -1 turns the server's paging off. Members of a cluster are told what this process has seen, so that one that is
 * behind waits for it: an answer is not put together from two versions.
 */
function graphOver(driver: Driver, connection: Neo4jConnection): Graph {
  const limiter = createLimiter(CONCURRENT_READS, LARGE_READS);
  const { database } = connection;
  const known = isRouted(connection) ? { bookmarkManager: neo4j.bookmarkManager() } : {};
  const streaming = new Set<(reason: unknown) => void>();
  const sessionFor = (defaultAccessMode: 'READ' | 'WRITE') =>
    driver.session({ defaultAccessMode, database, fetchSize: -1, ...known });

  const answers = async (withinMs: number) => {
    const asked = readOnce(sessionFor('READ'), 'RETURN 1 AS one', {}, { timeoutMs: withinMs });
    return await Promise.race([asked.then(yes, isNeo4jError), sleep(withinMs, false, { ref: false })]);
  };
  const lateError = async (what: string) => ((await answers(LATE_MS)) ? timedOut(what, undefined) : silent(what));

  const limited = <T>(
    task: () => Promise<T>,
    text: string,
    what: string,
    { timeoutMs, signal, isLarge }: ReadOptions,
  ) => {
    const queueing = {
      maxWaitMs: timeoutMs ?? MAX_WAIT_MS,
      signal,
      isLarge,
      timeoutError: () => busy(what, undefined),
    };
    const running = limiter.run(task, queueing);
    return (timeoutMs === undefined ? running : endedWithin(running, timeoutMs + LATE_MS, () => lateError(what))).catch(
      (error: unknown) => {
        throw signal?.aborted === true ? endOf(signal, what, error) : translate(error, what, connection, text);
      },
    );
  };

  const read = (text: string, params: Parameters, what: string, options: ReadOptions = {}) => {
    const once = () => readOnce(sessionFor('READ'), text, params, options);
    return inSpan('query', () => limited(() => withRetry(once, options.signal), text, what, options));
  };

  const writePart = <T>(work: (transaction: WriteTransaction) => Promise<T>) =>
    writeAll(sessionFor('WRITE'), work, connection);

  return Object.freeze({
    async ask<P, R>({ name, text }: Cypher<P, R>, params: P, options?: ReadOptions): Promise<readonly R[]> {
      const { records } = await read(text, asParameters(params), named(name), options);
      return rowsOf<R>(records);
    },
    async read(text: string, params: Parameters, options?: ReadOptions) {
      const { records } = await read(text, params, 'a query', options);
      return records.map((record) => record.get(0));
    },
    async stream<P, R>({ name, text }: Cypher<P, R>, params: P, onRow: (row: R) => void, options: ReadOptions = {}) {
      const session = driver.session({ defaultAccessMode: 'READ', database, fetchSize: STREAM_BATCH_ROWS, ...known });
      const task = () =>
        new Promise<void>((resolve, reject) => {
          streaming.add(reject);
          const read = streamOnce(session, text, asParameters(params), onRow, options);
          void read.then(resolve, reject).finally(() => streaming.delete(reject));
        });
      await inSpan('query', () => limited(task, text, named(name), options));
    },
    async write<T>(work: (transaction: WriteTransaction) => Promise<T>) {
      const result = await writePart(work);
      await sleep(SETTLING_MS);
      return result;
    },
    writePart,
    async prepare() {
      const { records } = await read(onlineIndexes, {}, 'the list of indexes');
      const { create, fill, names } = missingSchema(
        await constraints(),
        new Set(records.map((record) => String(record.get(0)))),
      );
      for (const statement of fill) await runAlone(sessionFor('WRITE'), statement, connection);
      if (create.length === 0) return names;
      await changeSchema(sessionFor('WRITE'), create, connection);
      await runAlone(sessionFor('WRITE'), 'CALL db.awaitIndexes(300)', connection);
      return names;
    },
    async dropIndexes(labels: readonly string[]) {
      const dropped = indexesOf(await constraints(), labels).map((name) => `DROP INDEX ${name} IF EXISTS`);
      if (dropped.length > 0) await changeSchema(sessionFor('WRITE'), dropped, connection);
    },
    async explain(text: string, params: Parameters = {}) {
      const { summary } = await read(`EXPLAIN ${text}`, params, 'EXPLAIN of a query');
      return planNode(summary.plan);
    },
    async ping(withinMs = PING_MS) {
      const once = () => readOnce(sessionFor('READ'), 'RETURN 1 AS one', {}, { timeoutMs: withinMs });
      const { summary } = await endedWithin(withRetry(once), withinMs + LATE_MS, async () => silent('a ping')).catch(
        async (error: unknown) => {
          const failure = isDatabaseClosed(error) ? await databaseFailure(driver, database) : undefined;
          if (failure !== undefined) throw databaseFailed(database, failure, error);
          throw explainUnreachable(connection.uri, error) ?? translate(error, 'a ping', connection);
        },
      );
      return { version: summary.server.agent?.replace(/^Neo4j\//, '') ?? 'unknown' };
    },
    answers,
    load: limiter.load,
    async close() {
      // The driver leaves some streams of a closed connection without an end.
      for (const end of streaming) end(cancelled('a read', undefined));
      await driver.close();
    },
  });
}

const onlineIndexes = 'SHOW INDEXES YIELD name, state WHERE state = "ONLINE" RETURN name';

/** Whoever ends a read may say why. */
function endOf({ reason }: EndSignal, what: string, error: unknown): unknown {
  return reason instanceof EntenteError ? reason : cancelled(what, error);
}

/** A server that has just started answers its first query late. */
const PING_MS = 10_000;

function yes(): boolean {
  return true;
}

/** A server that refuses is there, unless it will refuse everything. */
function isNeo4jError(error: unknown): boolean {
  return !isAway(error) && !needsRestart(error) && error instanceof neo4j.Neo4jError && error.code.startsWith('Neo.');
}

function isAway(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired');
}

/** Whether a server lacks the Cypher our texts use; versions are numbered 5.26, or by year. */
export function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split(/[.-]/).map(Number);
  return major < 5 || (major === 5 && minor < 26);
}
