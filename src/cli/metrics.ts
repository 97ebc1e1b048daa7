import { Registry } from 'prom-client';
import type { Graph } from '../graph/graph.ts';
import type { Config } from './config.ts';
import { siteMetrics } from './site-metrics.ts';
import { answerForMetrics, collectMetrics, shareMetrics } from './worker-metrics.ts';

/** Takes the registry of a serving process; gives how to read the metrics of all processes of the server. */
export type MetricsReader = (registry: Registry) => () => Promise<string>;

/** For a server of one process, which may have another for large requests. */
export function metricsOfOne(graph: Graph, config: Config): MetricsReader {
  return (registry) => {
    siteMetrics(registry, graph, config);
    return () => collectMetrics(() => registry.getMetricsAsJSON());
  };
}

/** For a worker, or the process for large requests, which asks the process that started it. */
export const metricsOfWorker: MetricsReader = (registry) => answerForMetrics(() => registry.getMetricsAsJSON());

/** For the process that started workers. */
export function metricsOfWorkers(graph: Graph, config: Config): void {
  const registry = new Registry();
  siteMetrics(registry, graph, config);
  shareMetrics(() => registry.getMetricsAsJSON());
}
