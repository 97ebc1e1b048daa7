import type { Logger } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { createAdmission } from '../api/admission.ts';
import { budgetOf } from '../api/budget.ts';
import { admissionBounds, createExecutor } from '../api/executor.ts';
import { createExporter } from '../api/exports/exporter.ts';
import { followGraphState, type GraphState } from '../api/graph-state.ts';
import { schema } from '../api/schema.ts';
import { type Answers, cachedAnswers, uncachedAnswers } from '../api/server/answer-cache.ts';
import type { LargeProcess } from '../api/server/large-process.ts';
import { requestMetrics } from '../api/server/metrics.ts';
import { readinessOf, type ServerFacts } from '../api/server/readiness.ts';
import { type Serving, startServer } from '../api/server/server.ts';
import { type GraphInMemory, stateMetrics } from '../api/server/state-metrics.ts';
import { warm } from '../api/server/warm.ts';
import type { Graph } from '../graph/graph.ts';
import { packageVersion } from '../kit/package-version.ts';
import { inspect } from '../load/inspect.ts';
import type { Report } from '../load/report.ts';
import { followProjection } from '../projection/follow-projection.ts';
import type { Projection } from '../projection/projection.ts';
import { dataSetsIn, fingerprintOf } from '../projection/versions.ts';
import { followIndex } from '../search/follow-index.ts';
import type { Config } from './config.ts';
import { freeBytes } from './disk.ts';
import type { MetricsReader } from './metrics.ts';
import { startTracing } from './tracing.ts';

/** What a server does once it answers, after the graph has been read into memory. */
interface Background {
  /** Whether the examples are asked once. */
  readonly warms: boolean;
  /** Takes what is called after Neo4j was started anew. */
  readonly onRestart?: (listener: () => void) => void;
  /** What comes last of all. */
  readonly afterwards?: () => Promise<void>;
  readonly metrics: MetricsReader;
  /** The process that answers large requests; undefined if this one does. */
  readonly largeProcess?: LargeProcess | undefined;
  /** Whether this is that process. */
  readonly isForLarge?: boolean;
}

/** Starts a server on an open graph. */
export async function answer(
  config: Config,
  graph: Graph,
  log: Logger,
  { warms, afterwards, onRestart, metrics, largeProcess, isForLarge = false }: Background,
): Promise<Serving> {
  const { host, port, corsOrigins, hosts, slowMs, metricsAccess, exportTimeoutMs } = config;
  const stopTracing = await startTracing(config);
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  let inMemory: GraphInMemory | undefined;
  const budget = await budgetOf(graph, (err) => log.warn({ err }, 'The degrees of the graph could not be read again.'));
  const projection = followProjection(graph, {
    maxLinks: config.mostLinks,
    onBuilt(built) {
      inMemory = { projection: built, since: new Date() };
      log.info(describeProjection(built), 'The graph is in memory.');
    },
  });
  const searchIndex = followIndex(graph);
  const admission = createAdmission(admissionBounds);
  const graphState = followGraphState(graph, config.queryTimeoutMs);
  const followed = { projection, searchIndex, graphState };
  const execute = createExecutor(graph, { timeoutMs: config.queryTimeoutMs, budget, admission, ...followed });
  let hasStarted = false;
  const readiness = readinessOf(graph, {
    hasStarted: () => hasStarted,
    facts: () => factsOf(config, graph, inMemory),
  });
  const answers = answersFor(config, graphState);
  stateMetrics(registry, { graph, answers, inMemory: () => inMemory });
  const exporter = createExporter({ schema, execute, graph, projection });
  const serving = await startServer({
    schema,
    execute,
    exporter,
    exportTimeoutMs,
    answers,
    admission,
    readiness,
    log,
    host,
    port,
    corsOrigins,
    hosts,
    slowMs,
    metricsAccess,
    metrics: metrics(registry),
    listeners: [requestMetrics(registry)],
    isForLarge,
    ...(largeProcess && { largeProcess }),
  });
  const warming = new AbortController();
  const warmUp = () =>
    projection()
      .then(searchIndex)
      .catch((err: unknown) => log.warn({ err }, 'The graph could not be read into memory yet.'))
      .then(() => {
        hasStarted = true;
      })
      .then(() => (warms ? warm({ schema, execute, signal: warming.signal }) : undefined))
      .catch((err: unknown) => log.warn({ err }, 'The example queries could not be run in advance.'));
  void warmUp().then(() => (warming.signal.aborted ? undefined : afterwards?.()));
  onRestart?.(() => {
    void warmUp().then(() => log.warn('Neo4j was started anew and has run the example queries.'));
  });
  const stop = async () => {
    warming.abort();
    await serving.stop();
    await stopTracing();
  };
  return { url: serving.url, stop };
}

/** What the server says of itself at `/ready`. */
async function factsOf(
  { elsewhere, embedded }: Config,
  graph: Graph,
  inMemory: GraphInMemory | undefined,
): Promise<ServerFacts> {
  const { running, waiting, limit } = graph.load();
  return {
    version: packageVersion(),
    graph: inMemory === undefined ? null : describeInMemory(inMemory),
    queue: { running, waiting, limit },
    diskFreeBytes: elsewhere === undefined ? ((await freeBytes(embedded.home)) ?? null) : null,
  };
}

function describeInMemory({ projection: { version }, since }: GraphInMemory) {
  return { version: fingerprintOf(version), dataSets: dataSetsIn(version), readAt: since.toISOString() };
}

/** The answer cache, unless it is turned off. */
function answersFor({ answerCacheBytes }: Config, graphState: GraphState): Answers {
  return answerCacheBytes === 0 ? uncachedAnswers : cachedAnswers(answerCacheBytes, graphState);
}

/**
 * Logs every rule of the graph that a load broke. The rules are checked behind the first requests, because planning their queries takes a
 * Neo4j that has just started longer than the load.
 */
export async function inspectChange(graph: Graph, { dataset, isChanged }: Report, log: Logger): Promise<void> {
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
