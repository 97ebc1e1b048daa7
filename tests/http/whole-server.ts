import { createExecutor } from '../../src/api/executor.ts';
import { schema } from '../../src/api/schema.ts';
import { readinessOf } from '../../src/api/server/readiness.ts';
import { type Serving, startServer } from '../../src/api/server/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { keptLog } from './lines.ts';

/** Starts the real server over a graph, on a free port of this machine; whoever starts it stops it. */
export async function startWhole(graph: Graph, timeoutMs = 10_000): Promise<Serving> {
  const execute = createExecutor(graph, { timeoutMs });
  const { log } = keptLog();
  return await startServer({ schema, execute, readiness: readinessOf(graph), log, host: '127.0.0.1', port: 0 });
}
