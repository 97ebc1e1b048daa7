import { budgetOf } from '../../src/api/budget.ts';
import { createExecutor } from '../../src/api/executor.ts';
import { createExporter } from '../../src/api/exports/exporter.ts';
import { schema } from '../../src/api/schema.ts';
import { readinessOf } from '../../src/api/server/readiness.ts';
import { type Serving, startServer } from '../../src/api/server/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { followProjection } from '../../src/projection/follow-projection.ts';
import { keptLog } from './lines.ts';

/** Settings that a test changes. */
interface WholeServerSettings {
  readonly corsOrigins?: readonly string[];
  readonly exportTimeoutMs?: number;
}

/** Starts the real server over a graph, on a free port of this machine; whoever starts it stops it. Without a graph that answers it has no budget. */
export async function startWhole(
  graph: Graph,
  timeoutMs = 10_000,
  settings: WholeServerSettings = {},
): Promise<Serving> {
  const projection = followProjection(graph);
  const budget = await budgetOf(graph, () => undefined).catch(() => undefined);
  const execute = createExecutor(graph, { timeoutMs, projection, ...(budget && { budget }) });
  const exporter = createExporter({ schema, execute, graph, projection });
  const { log } = keptLog();
  const readiness = readinessOf(graph);
  return await startServer({ schema, execute, exporter, readiness, log, host: '127.0.0.1', port: 0, ...settings });
}
