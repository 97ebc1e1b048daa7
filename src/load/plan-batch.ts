import { type DataSetRecord, recordNouns } from '../model/records.ts';
import { shapeOf } from '../model/shape.ts';
import type { PlannedEdge, PlannedNode } from './plan.ts';
import { type Destination, planRecord } from './plan-record.ts';

/** Nodes and edges to be created together. */
export interface Batch {
  readonly nodes: readonly PlannedNode[];
  readonly edges: readonly PlannedEdge[];
}

/** Plans the records of a batch. */
export function planBatch(records: readonly DataSetRecord[]): Batch {
  const nodes: PlannedNode[] = [];
  const edges: PlannedEdge[] = [];
  planRecords(records, { node: (node) => nodes.push(node), edge: (edge) => edges.push(edge) });
  return { nodes, edges };
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
