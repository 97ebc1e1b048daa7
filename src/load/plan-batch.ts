import { groupBy } from '../kit/group-by.ts';
import type { EdgeType } from '../model/edge-types.ts';
import type { Label, MainLabel } from '../model/labels.ts';
import { type AnyRecord, recordNouns } from '../model/records.ts';
import { shapeOf } from '../model/shape.ts';
import type { PlannedEdge, PlannedNode } from './plan.ts';
import { planRecord } from './plan-record.ts';

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

/** Plans records as the seeds are planned, but that every edge says whose it is: most join an actor of the seeds. */
export function planBatch(records: readonly SetRecord[]): BatchPlan {
  const nodes: PlannedNode[] = [];
  const edges: PlannedEdge[] = [];
  for (const { dataset, made } of records) {
    /** True by the run, which parsed the record by the schema of its noun. */
    const record = made.record as Readonly<Record<string, unknown>>;
    for (const planned of planRecord(shapeOf(recordNouns[made.noun]), record, dataset)) {
      if ('labels' in planned) nodes.push(planned);
      else edges.push({ ...planned, properties: { ...planned.properties, dataset } });
    }
  }
  const narrow = nodes.filter(({ labels }) => labels.length > 1);
  return {
    nodes: groupBy(nodes, ({ label }) => label),
    narrow: groupBy(narrow, ({ label, labels }) => labels[1] ?? label),
    edges: groupBy(edges, ({ type }) => type),
  };
}
