import type { Logger } from 'pino';
import { budgetOf } from '../api/budget.ts';
import { createExecutor } from '../api/executor.ts';
import { schema } from '../api/schema.ts';
import { type Answers, cachedAnswers, uncachedAnswers } from '../api/server/answer-cache.ts';
import { followGraphState } from '../api/server/graph-state.ts';
import { createLog } from '../api/server/log.ts';
import { readinessOf } from '../api/server/readiness.ts';
import { expectFree, type Serving, startServer } from '../api/server/server.ts';
import { warm } from '../api/server/warm.ts';
import type { Graph } from '../graph/graph.ts';
import { describeReport } from '../load/describe.ts';
import { inspect } from '../load/inspect.ts';
import { load } from '../load/load.ts';
import type { Report } from '../load/report.ts';
import { followProjection } from '../projection/follow-projection.ts';
import type { Projection } from '../projection/projection.ts';
import { dataSetsIn, fingerprintOf } from '../projection/versions.ts';
import { followIndex } from '../search/follow-index.ts';
import type { Config } from './config.ts';
import { openDatabase } from './database.ts';
import { folderUrl } from './places.ts';
import type { Progress } from './progress.ts';
import { announce, startWorkers, worker } from './workers.ts';

/** Hands over how to close what was opened. */
type CloseLater = (close: () => Promise<void>) => void;

/** Opens the database, loads the seeds and starts the server, or so many workers as are asked for. */
export async function serve(config: Config, progress: Progress, closeLater: CloseLater): Promise<void> {
  const log = logOf(config);
  await expectFree(config.host, config.port);
  let tell = progress.tell;
  const { graph, close } = await openDatabase(config, (line) => tell(line));
  closeLater(() => {
    tell = progress.tell;
    return close();
  });
  const report = await seed(config, graph, progress);
  const inspection = () => inspectChange(graph, report, log);
  const isOne = config.workers === 1;
  const { url, stop } = await (isOne
    ? answer(config, graph, log, { warms: true, afterwards: inspection })
    : startWorkers(config.workers, log));
  closeLater(stop);
  if (!isOne) void inspection();
  progress.done();
  tell = (line) => log.warn(line);
  process.stdout.write(welcome(url));
}

/** Starts the server of a worker; the process that started it has opened the database and loaded the seeds. */
export async function serveAsWorker(config: Config, closeLater: CloseLater): Promise<void> {
  const log = logOf(config);
  const { graph, close } = await openDatabase(config, (line) => log.debug(line));
  closeLater(close);
  const { url, stop } = await answer(config, graph, log, { warms: worker.isFirst });
  closeLater(stop);
  announce(url);
}

/** What a server does once it answers, after the graph has been read into memory. */
interface Background {
  /** Whether the examples are asked once. */
  readonly warms: boolean;
  /** What comes last of all. */
  readonly afterwards?: () => Promise<void>;
}

/** Starts a server on an open graph. */
async function answer(config: Config, graph: Graph, log: Logger, { warms, afterwards }: Background): Promise<Serving> {
  const { host, port, corsOrigins } = config;
  const budget = await budgetOf(graph, (err) => log.warn({ err }, 'The degrees of the graph could not be read again.'));
  const projection = followProjection(graph, {
    maxLinks: config.mostLinks,
    onBuilt: (built) => log.info(describeProjection(built), 'The graph is in memory.'),
  });
  const searchIndex = followIndex(graph);
  const execute = createExecutor(graph, { timeoutMs: config.queryTimeoutMs, budget, projection, searchIndex });
  const readiness = readinessOf(graph);
  const answers = answersFor(config, graph);
  const serving = await startServer({ schema, execute, answers, readiness, log, host, port, corsOrigins });
  const warming = new AbortController();
  void projection()
    .then(searchIndex)
    .catch((err: unknown) => log.warn({ err }, 'The graph could not be read into memory yet.'))
    .then(() => (warms ? warm({ schema, execute, signal: warming.signal }) : undefined))
    .catch((err: unknown) => log.warn({ err }, 'The example queries could not be run in advance.'))
    .then(() => (warming.signal.aborted ? undefined : afterwards?.()));
  const stop = async () => {
    warming.abort();
    await serving.stop();
  };
  return { url: serving.url, stop };
}

function logOf({ logLevel }: Config): Logger {
  return createLog({ level: logLevel, terminal: Boolean(process.stderr.isTTY), write });
}

/** The answer cache, unless it is turned off. */
function answersFor({ answerCacheBytes }: Config, graph: Graph): Answers {
  return answerCacheBytes === 0 ? uncachedAnswers : cachedAnswers(answerCacheBytes, followGraphState(graph));
}

/** Loads the seeds and prints a summary. */
async function seed({ seeds }: Config, graph: Graph, { tell }: Progress): Promise<Report> {
  tell('Loading the seeds.');
  const report = await load(folderUrl(seeds), graph, { trustVersion: true, inspects: false });
  for (const line of describeReport(report).slice(0, 1)) tell(line);
  return report;
}

/**
 * Logs every rule of the graph that a load broke. The rules are checked behind the first requests, because planning their queries takes a
 * Neo4j that has just started longer than the load.
 */
async function inspectChange(graph: Graph, { dataset, isChanged }: Report, log: Logger): Promise<void> {
  if (!isChanged) return;
  try {
    const findings = await inspect(graph, dataset);
    for (const { check, what } of findings) log.warn({ check: `cypher/${check}.cypher` }, what);
    log.info({ findings: findings.length }, 'The rules of the graph were checked.');
  } catch (err) {
    log.debug({ err }, 'The rules of the graph could not be checked.');
  }
}

/** The graph in memory as fields of the log. */
function describeProjection({ version, nodeCount: nodes, linkCount: links, leftOut, bytes }: Projection) {
  const total = Object.values(bytes).reduce((sum, one) => sum + one, 0);
  return { version: fingerprintOf(version), dataSets: dataSetsIn(version), nodes, links, bytes: total, leftOut };
}

/** Logs go to the standard error, so that the standard output has only the addresses. */
function write(text: string): void {
  process.stderr.write(text);
}

/** The addresses of the server. */
function welcome(url: string): string {
  return `\nentente is ready.\n  GraphiQL  ${url}/graphql  (open it in a browser)\n  GraphQL   ${url}/graphql\n  Health    ${url}/health, ${url}/ready\nStop it with Ctrl+C.\n\n`;
}
