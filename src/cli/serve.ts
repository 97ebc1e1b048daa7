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
import { load } from '../load/load.ts';
import { followProjection } from '../projection/follow-projection.ts';
import type { Projection } from '../projection/projection.ts';
import { dataSetsIn, fingerprintOf } from '../projection/versions.ts';
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
  await seed(config, graph, progress);
  const { url, stop } = await (config.workers > 1
    ? startWorkers(config.workers, log)
    : answer(config, graph, log, true));
  closeLater(stop);
  progress.done();
  tell = (line) => log.warn(line);
  process.stdout.write(welcome(url));
}

/** Starts the server of a worker; the process that started it has opened the database and loaded the seeds. */
export async function serveAsWorker(config: Config, closeLater: CloseLater): Promise<void> {
  const log = logOf(config);
  const { graph, close } = await openDatabase(config, (line) => log.debug(line));
  closeLater(close);
  const { url, stop } = await answer(config, graph, log, worker.isFirst);
  closeLater(stop);
  announce(url);
}

/** Starts a server on an open graph. The graph is then read into memory, and the examples are asked once where `warms` says so. */
async function answer(config: Config, graph: Graph, log: Logger, warms: boolean): Promise<Serving> {
  const { host, port, corsOrigins } = config;
  const budget = await budgetOf(graph, (err) => log.warn({ err }, 'The degrees of the graph could not be read again.'));
  const projection = followProjection(graph, {
    maxLinks: config.mostLinks,
    onBuilt: (built) => log.info(describeProjection(built), 'The graph is in memory.'),
  });
  const execute = createExecutor(graph, { timeoutMs: config.queryTimeoutMs, budget, projection });
  const readiness = readinessOf(graph);
  const answers = answersFor(config, graph);
  const serving = await startServer({ schema, execute, answers, readiness, log, host, port, corsOrigins });
  const warming = new AbortController();
  projection()
    .catch((err: unknown) => log.warn({ err }, 'The graph could not be read into memory yet.'))
    .then(() => (warms ? warm({ schema, execute, signal: warming.signal }) : undefined))
    .catch((err: unknown) => log.warn({ err }, 'The example queries could not be run in advance.'));
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

/** Loads the seeds and prints a summary, and every rule of the graph that is broken. */
async function seed({ seeds }: Config, graph: Graph, { tell }: Progress): Promise<void> {
  tell('Loading the seeds.');
  const report = await load(folderUrl(seeds), graph, { trustVersion: true });
  const lines = describeReport(report);
  for (const line of report.findings.length === 0 ? lines.slice(0, 1) : lines) tell(line);
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
