import { Counter, Gauge, type Registry } from 'prom-client';
import type { Graph } from '../../graph/graph.ts';
import type { Projection } from '../../projection/projection.ts';
import type { Answers } from './answer-cache.ts';

/** What a serving process holds. Each is read when the metrics are. */
export interface ServingState {
  readonly graph: Pick<Graph, 'load'>;
  readonly answers: Pick<Answers, 'stats'>;
  /** The graph in memory with the moment since when it is there; undefined until it was read. */
  readonly inMemory: () => GraphInMemory | undefined;
}

/** A graph in memory. */
export interface GraphInMemory {
  readonly projection: Projection;
  readonly since: Date;
}

/** Metrics of the queue for Neo4j, the answer cache and the graph in memory. */
export function stateMetrics(registry: Registry, { graph, answers, inMemory }: ServingState): void {
  readMetrics(registry, graph);
  if (answers.stats) cacheMetrics(registry, answers.stats);
  memoryMetrics(registry, inMemory);
}

function readMetrics(registry: Registry, graph: ServingState['graph']): void {
  gauge(registry, 'entente_neo4j_reads_running', 'Reads that Neo4j works on.', () => graph.load().running);
  gauge(registry, 'entente_neo4j_reads_waiting', 'Reads in the queue.', () => graph.load().waiting);
  gauge(registry, 'entente_neo4j_reads_limit', 'Most reads that run at a time.', () => graph.load().limit);
  counter(registry, 'entente_neo4j_reads', 'Reads that were started.', () => graph.load().started);
  counter(
    registry,
    'entente_neo4j_reads_abandoned',
    'Reads that left the queue before they were started: they waited too long, or were aborted.',
    () => graph.load().abandoned,
  );
}

function cacheMetrics(registry: Registry, stats: NonNullable<Answers['stats']>): void {
  counter(registry, 'entente_answers_hits', 'Answers from the answer cache.', () => stats().hits);
  counter(
    registry,
    'entente_answers_joined',
    'Answers from the execution of an equal request that was under way.',
    () => stats().joined,
  );
  counter(registry, 'entente_answers_misses', 'Requests that the cache had no answer for.', () => stats().misses);
  gauge(registry, 'entente_answers_entries', 'Answers in the cache.', () => stats().entries);
  gauge(registry, 'entente_answers_bytes', 'Bytes of the answers in the cache.', () => stats().bytes);
  gauge(registry, 'entente_answers_limit_bytes', 'Bytes that the cache may take.', () => stats().limitBytes);
}

function memoryMetrics(registry: Registry, inMemory: ServingState['inMemory']): void {
  const of = (value: (graph: GraphInMemory) => number) => () => {
    const graph = inMemory();
    return graph && value(graph);
  };
  const bytesOf = ({ projection }: GraphInMemory) => Object.values(projection.bytes).reduce((sum, one) => sum + one, 0);
  const each = { aggregator: 'max' } as const;
  gauge(
    registry,
    'entente_graph_nodes',
    'Nodes in memory.',
    of((one) => one.projection.nodeCount),
    each,
  );
  gauge(
    registry,
    'entente_graph_links',
    'Links in memory.',
    of((one) => one.projection.linkCount),
    each,
  );
  gauge(
    registry,
    'entente_graph_left_out_types',
    'Types of links that are not in memory.',
    of((one) => one.projection.leftOut.length),
    each,
  );
  gauge(registry, 'entente_graph_bytes', 'Bytes of the graph in memory, of all processes.', of(bytesOf));
  gauge(
    registry,
    'entente_graph_read_timestamp_seconds',
    'When the graph in memory was read. With several processes, the oldest.',
    of((one) => one.since.getTime() / 1_000),
    { aggregator: 'min' },
  );
}

/** A number that is read when the metrics are. Undefined: there is none, and the metric is left out. */
export function gauge(
  registry: Registry,
  name: string,
  help: string,
  read: () => number | undefined | Promise<number | undefined>,
  { aggregator = 'sum' }: { readonly aggregator?: 'sum' | 'max' | 'min' } = {},
): void {
  new Gauge({
    name,
    help,
    aggregator,
    registers: [registry],
    async collect() {
      const value = await read();
      if (value === undefined) this.remove();
      else this.set(value);
    },
  });
}

/** A number that grows, counted elsewhere. */
function counter(registry: Registry, name: string, help: string, read: () => number): void {
  new Counter({
    name,
    help,
    registers: [registry],
    collect() {
      this.reset();
      this.inc(read());
    },
  });
}
