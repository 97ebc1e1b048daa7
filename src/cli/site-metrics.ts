import { Gauge, type Registry } from 'prom-client';
import { gauge } from '../api/server/state-metrics.ts';
import type { Graph } from '../graph/graph.ts';
import { listDataSets, type StoredDataSet } from '../load/data-sets.ts';
import type { Config } from './config.ts';
import { freeBytes } from './disk.ts';

/** Metrics that are the same for all processes of a server: its data sets, the disk and the embedded Neo4j. One process keeps them. */
export function siteMetrics(registry: Registry, graph: Graph, { elsewhere, embedded }: Config): void {
  dataSetMetrics(registry, graph);
  if (elsewhere !== undefined) return;
  gauge(registry, 'entente_disk_free_bytes', 'Bytes left on the disk of the store.', () => freeBytes(embedded.home));
  gauge(
    registry,
    'entente_neo4j_start_time_seconds',
    'When the embedded Neo4j was started. It changes with each restart; none while it is down.',
    async () => {
      const { status } = await import('../embedded/embedded.ts');
      const { since } = await status(embedded);
      return since && since.getTime() / 1_000;
    },
  );
}

/** What is told of each data set. Null: not known, or not applicable to it. */
const perDataSet: readonly (readonly [string, string, (set: StoredDataSet) => number | null])[] = [
  ['entente_dataset_rows_used', 'Rows of a data set that were used.', ({ used }) => used],
  [
    'entente_dataset_rows_left_out',
    'Rows of a data set that were left out for a stated reason.',
    ({ leftOut }) => leftOut,
  ],
  ['entente_dataset_rows_rejected', 'Rows of a data set that were rejected.', ({ rejected }) => rejected],
  [
    'entente_dataset_load_timestamp_seconds',
    'When a data set was loaded or imported. It changes with each load that changes the graph.',
    ({ loadedAt }) => (loadedAt === null ? null : Date.parse(loadedAt) / 1_000),
  ],
  [
    'entente_dataset_incomplete',
    '1 while a data set is being imported or removed, or if that was interrupted; else 0.',
    ({ importing }) => (importing === null ? 0 : 1),
  ],
];

/** A graph that does not answer has no data sets to tell of; whether it answers is told by `/ready`. */
function dataSetMetrics(registry: Registry, graph: Graph): void {
  let reading: Promise<readonly StoredDataSet[]> | undefined;
  const sets = () => {
    reading ??= listDataSets(graph)
      .catch(() => [])
      .finally(() => {
        reading = undefined;
      });
    return reading;
  };
  for (const [name, help, value] of perDataSet)
    new Gauge({
      name,
      help,
      labelNames: ['dataset'],
      aggregator: 'max',
      registers: [registry],
      async collect() {
        const found = await sets();
        this.reset();
        for (const set of found) {
          const number = value(set);
          if (number !== null) this.set({ dataset: set.id }, number);
        }
      },
    });
}
