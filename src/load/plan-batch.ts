import type { EdgeType } from '../model/edge-types.ts';
import { type DataSetRecord, recordNouns } from '../model/records.ts';
import { shapeOf } from '../model/shape.ts';
import type { PlannedEdge, PlannedNode } from './plan.ts';
import { type Destination, planRecord } from './plan-record.ts';

/** Nodes and edges to be created, in groups that one query creates. */
export interface Batch {
  /** Nodes by their labels, joined by a colon. */
  readonly nodes: ReadonlyMap<string, readonly PlannedNode[]>;
  readonly edges: ReadonlyMap<EdgeType, readonly PlannedEdge[]>;
}

/** Plans the records of a batch. */
export function planBatch(records: readonly DataSetRecord[]): Batch {
  const { batch, node, edge } = createBatch();
  planRecords(records, { node, edge });
  return batch;
}

/** Groups nodes and edges that are already planned. */
export function batchOf(nodes: readonly PlannedNode[], edges: readonly PlannedEdge[]): Batch {
  const { batch, node, edge } = createBatch();
  for (const one of nodes) node(one);
  for (const one of edges) edge(one);
  return batch;
}

function createBatch(): { readonly batch: Batch } & Pick<Destination, 'node' | 'edge'> {
  const nodes = new Map<string, PlannedNode[]>();
  const edges = new Map<EdgeType, PlannedEdge[]>();
  return {
    batch: { nodes, edges },
    node: (node) => add(nodes, node.labels.join(':'), node),
    edge: (edge) => add(edges, edge.type, edge),
  };
}

/** Plans records like those of the seeds, but every edge names its data set, since most edges join an actor of the seeds. */
export function planRecords(records: readonly DataSetRecord[], to: Pick<Destination, 'node' | 'edge'>): void {
  const destinations = new Map<string, Destination>();
  for (const { dataset, made } of records) {
    const destination = destinations.get(dataset) ?? { dataset, signature: { dataset }, node: to.node, edge: to.edge };
    destinations.set(dataset, destination);
    planRecord(shapeOf(recordNouns[made.noun]), made.record, destination);
  }
}

function add<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}
