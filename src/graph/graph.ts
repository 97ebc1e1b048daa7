import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { addressUnusable, busy, cancelled, serverTooOld, unreachable } from './complaints.ts';
import { constraints } from './constraints.ts';
import type { Cypher } from './cypher.ts';
import type { Place } from './place.ts';
import { type PlanNode, planNode } from './plan-node.ts';
import { translate } from './translate.ts';
import { createTurns } from './turns.ts';

export type { Place };

/** Asks kept texts; rows come as objects of the text's row type, and are not parsed again. */
export interface Transaction {
  readonly ask: <P, R>(cypher: Cypher<P, R>, params: P) => Promise<readonly R[]>;
}

/** How long a read may take, and who may withdraw it. */
export interface ReadOptions {
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** The one door to Neo4j. Asked directly, it reads: a text that writes is refused by the server. */
export interface Graph extends Transaction {
  readonly place: Place;
  readonly ask: <P, R>(cypher: Cypher<P, R>, params: P, options?: ReadOptions) => Promise<readonly R[]>;
  /** Runs one printed text in one round trip and gives the first column of every record. */
  read(text: string, params: Readonly<Record<string, unknown>>, options?: ReadOptions): Promise<readonly unknown[]>;
  /** Asks a text that gives very many rows. Each row is handed on as it comes, so only a few are in memory at a time. */
  stream<P, R>(cypher: Cypher<P, R>, params: P, take: (row: R) => void, options?: ReadOptions): Promise<void>;
  /** One transaction, all or nothing: what `work` throws rolls it back. Where Neo4j asks for it, `work` runs again. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Makes the constraints and indexes that are missing, and waits until they can be used. */
  prepare(): Promise<void>;
  /** The plan Neo4j would follow; nothing is run. */
  explain(text: string, params?: Readonly<Record<string, unknown>>): Promise<PlanNode>;
  /** Resolves when the database answers. */
  ping(): Promise<{ readonly version: string }>;
  close(): Promise<void>;
}

/** What a reader of kept texts needs of the graph. */
export type Asker = Pick<Graph, 'ask'>;

/** What a reader of the whole graph needs of it. */
export type Streamer = Pick<Graph, 'ask' | 'stream'>;

/** Opens the door and looks behind it: whoever holds a Graph has had an answer from Neo4j 5.26 or later. */
export async function openGraph(place: Place): Promise<Graph> {
  const graph = graphOver(driverFor(place), place);
  try {
    const { version } = await graph.ping();
    if (isTooOld(version)) throw serverTooOld(version);
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** Small pool, short waits: a server that is away is said to be away within seconds. */
function driverFor({ uri, username, password }: Place): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      maxConnectionPoolSize: READS_AT_ONCE + 4,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 5_000,
      maxTransactionRetryTime: 5_000,
      userAgent: 'entente',
    });
  } catch {
    throw addressUnusable(uri);
  }
}

/**
 * Reads that Neo4j works on at a time. One question can ask a dozen texts, and more at once are not faster: the others wait their turn
 * here, where a wait is no failure. The pool has a few connections more, for writes and for a ping.
 */
const READS_AT_ONCE = 12;

/** How long a read without a time limit of its own waits for its turn. */
const PATIENCE_MS = 60_000;

/** Rows a reader gets come in one piece: -1 leaves out the server's paging. */
function graphOver(driver: Driver, place: Place): Graph {
  const turns = createTurns(READS_AT_ONCE);
  const sessionFor = (defaultAccessMode: 'READ' | 'WRITE') =>
    driver.session({ defaultAccessMode, database: place.database, fetchSize: -1 });

  const inTurn = <T>(work: () => Promise<T>, text: string, what: string, { timeoutMs, signal }: ReadOptions) =>
    turns
      .take(work, { patienceMs: timeoutMs ?? PATIENCE_MS, signal, impatient: () => busy(what, undefined) })
      .catch((error: unknown) => {
        throw signal?.aborted === true ? cancelled(what, error) : translate(error, what, place, text);
      });

  const read = (text: string, params: Parameters, what: string, options: ReadOptions = {}) =>
    inTurn(() => twice(() => readOnce(sessionFor('READ'), text, params, options), options.signal), text, what, options);

  return Object.freeze({
    place,
    async ask<P, R>({ name, text }: Cypher<P, R>, params: P, options?: ReadOptions): Promise<readonly R[]> {
      const { records } = await read(text, asParameters(params), named(name), options);
      return rowsOf<R>(records);
    },
    async read(text: string, params: Parameters, options?: ReadOptions) {
      const { records } = await read(text, params, 'a query', options);
      return records.map((record) => record.get(0));
    },
    async stream<P, R>({ name, text }: Cypher<P, R>, params: P, take: (row: R) => void, options: ReadOptions = {}) {
      const session = driver.session({ defaultAccessMode: 'READ', database: place.database, fetchSize: ROWS_A_BATCH });
      const work = () => streamOnce(session, text, asParameters(params), take, options);
      await inTurn(work, text, named(name), options);
    },
    write: <T>(work: (transaction: Transaction) => Promise<T>) => writeAll(sessionFor('WRITE'), work, place),
    async prepare() {
      const { records } = await read(
        'SHOW INDEXES YIELD name, state WHERE state = "ONLINE" RETURN name',
        {},
        'the list of indexes',
      );
      const made = new Set(records.map((record) => String(record.get(0))));
      const missing = (await constraints()).filter((statement) => !made.has(nameOf(statement)));
      for (const statement of missing) await change(sessionFor('WRITE'), statement, place);
      if (missing.length > 0) await change(sessionFor('WRITE'), 'CALL db.awaitIndexes(300)', place);
    },
    async explain(text: string, params: Parameters = {}) {
      const { summary } = await read(`EXPLAIN ${text}`, params, 'EXPLAIN of a query');
      return planNode(summary.plan);
    },
    async ping() {
      const { summary } = await twice(() => readOnce(sessionFor('READ'), 'RETURN 1 AS one', {}, pingOptions)).catch(
        (error: unknown) => {
          throw isAway(error) ? unreachable(place.uri, error) : translate(error, 'a ping', place);
        },
      );
      return { version: summary.server.agent?.replace(/^Neo4j\//, '') ?? 'unknown' };
    },
    close: () => driver.close(),
  });
}

type Parameters = Readonly<Record<string, unknown>>;

/** The name that a text of `cypher/constraints` gives; the index behind a constraint has the name of the constraint. */
function nameOf(statement: string): string {
  return /CREATE [A-Z ]*?(?:INDEX|CONSTRAINT) (\w+)/.exec(statement)?.[1] ?? '';
}

/** A server that has just started answers its first question late. */
const pingOptions: ReadOptions = { timeoutMs: 10_000 };

/** One auto-commit read; withdrawing it closes its session, which resets the connection and ends the work on the server. */
async function readOnce(session: Session, text: string, params: Parameters, { timeoutMs, signal }: ReadOptions) {
  const withdraw = () => void session.close().catch(passOver);
  try {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', withdraw, { once: true });
    return await session.run(text, params, timed(timeoutMs));
  } finally {
    signal?.removeEventListener('abort', withdraw);
    await session.close();
  }
}

/** Rows that a stream fetches at a time: between two batches other work gets its turn. */
const ROWS_A_BATCH = 1_000;

/** Rows have been handed on when a stream fails, so it is not begun again here. */
async function streamOnce<R>(
  session: Session,
  text: string,
  params: Parameters,
  take: (row: R) => void,
  { timeoutMs, signal }: ReadOptions,
): Promise<void> {
  const withdraw = () => void session.close().catch(passOver);
  try {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', withdraw, { once: true });
    await new Promise<void>((resolve, reject) => {
      session.run(text, params, timed(timeoutMs)).subscribe({
        onNext: (record) => take(rowOf<R>(record)),
        onCompleted: () => resolve(),
        onError: reject,
      });
    });
  } finally {
    signal?.removeEventListener('abort', withdraw);
    await session.close();
  }
}

/** A session that cannot be closed has lost its connection: the read fails too, and says so. */
function passOver(): void {}

/**
 * Reads once more where the failure says that this may help, as after a restart of Neo4j that left dead connections in the pool.
 * Nothing was handed on by then, and a read changes nothing.
 */
async function twice<T>(read: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (signal?.aborted === true || !neo4j.isRetryableError(error)) throw error;
    return await read();
  }
}

/** The driver judges by its own errors whether to try again, so within the transaction they are left as they are. */
async function writeAll<T>(session: Session, work: (transaction: Transaction) => Promise<T>, place: Place): Promise<T> {
  let what = 'a transaction';
  try {
    return await session.executeWrite(
      (transaction) =>
        work({
          async ask<P, R>({ name, text }: Cypher<P, R>, params: P) {
            what = named(name);
            const { records } = await transaction.run(text, asParameters(params));
            return rowsOf<R>(records);
          },
        }),
      timed(writeTimeoutMs),
    );
  } catch (error) {
    throw translate(error, what, place);
  } finally {
    await session.close();
  }
}

/** Seeds go in as one transaction, which may outlast the limit set for readers. */
const writeTimeoutMs = 600_000;

async function change(session: Session, text: string, place: Place): Promise<void> {
  try {
    await session.run(text, {}, timed(writeTimeoutMs));
  } catch (error) {
    throw translate(error, `"${text}"`, place);
  } finally {
    await session.close();
  }
}

function timed(timeoutMs: number | undefined): { readonly timeout?: number } {
  return timeoutMs === undefined ? {} : { timeout: timeoutMs };
}

function isAway(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired');
}

/** Whether a server lacks the Cypher our texts are written in; versions are counted 5.26, or by year. */
export function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split(/[.-]/).map(Number);
  return major < 5 || (major === 5 && minor < 26);
}

function named(name: string): string {
  return `the text "${name}"`;
}

/** True by cypher(): the parameters of a text are declared by an object. */
function asParameters(params: unknown): Record<string, unknown> {
  return params as Record<string, unknown>;
}

function rowsOf<R>(records: readonly { toObject(): unknown }[]): readonly R[] {
  return records.map((record) => rowOf<R>(record));
}

/** True by the tests that parse real rows of every text; parsing each row again would cost more than reading it. */
function rowOf<R>(record: { toObject(): unknown }): R {
  return record.toObject() as R;
}
