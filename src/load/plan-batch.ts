import type { EdgeType } from '../model/edge-types.ts';
import type { Label, MainLabel } from '../model/labels.ts';
import { type AnyRecord, recordNouns } from '../model/records.ts';
import { shapeOf } from '../model/shape.ts';
import type { PlannedEdge, PlannedNode } from './plan.ts';
import { type Destination, planRecord } from './plan-record.ts';

/** A record of a data set. */
export interface SetRecord {
  readonly dataset: string;
  readonly made: AnyRecord;
}

/** What some records of data sets put into the graph: the nodes of each label, then the edges of each type. */
export interface BatchPlan {
  readonly nodes: ReadonlyMap<MainLabel, readonly PlannedNode[]>;
  readonly narrow: ReadonlyMap<Label, readonly PlannedNode[]>;
  readonly edges: ReadonlyMap<EdgeType, readonly PlannedEdge[]>;
}

/** Plans the records of a batch and gathers what is to be written by one text. */
export function planBatch(records: readonly SetRecord[]): BatchPlan {
  const nodes = new Map<MainLabel, PlannedNode[]>();
  const narrow = new Map<Label, PlannedNode[]>();
  const edges = new Map<EdgeType, PlannedEdge[]>();
  planRecords(records, {
    node(node) {
      gather(nodes, node.label, node);
      const [, label] = node.labels;
      if (label !== undefined) gather(narrow, label, node);
    },
    edge: (edge) => gather(edges, edge.type, edge),
  });
  return { nodes, narrow, edges };
}

/** Plans records as the seeds are planned, but that every edge says whose it is: most join an actor of the seeds. */
export function planRecords(records: readonly SetRecord[], to: Pick<Destination, 'node' | 'edge'>): void {
  const destinations = new Map<string, Destination>();
  for (const { dataset, made } of records) {
    const destination = destinations.get(dataset) ?? { dataset, signature: { dataset }, node: to.node, edge: to.edge };
    destinations.set(dataset, destination);
    /** True by the run, which parsed the record by the schema of its noun. */
    planRecord(shapeOf(recordNouns[made.noun]), made.record as Readonly<Record<string, unknown>>, destination);
  }
}

function gather<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}
