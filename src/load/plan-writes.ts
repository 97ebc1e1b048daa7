import { createHash } from 'node:crypto';
import { compareTexts } from '../kit/compare-texts.ts';
import type { DataSetTerms } from '../model/data-set-terms.ts';
import { nounNames, nouns, type Records } from '../model/nouns.ts';
import { shapeOf } from '../model/shape.ts';
import { edgeName, nodeName, type Plan, type PlannedEdge, type PlannedNode, type Properties } from './plan.ts';
import { planRecord } from './plan-record.ts';

/** All nodes and edges of some records, sorted: equal seeds make equal plans in any order. Edges of a set beside the curated one name it. */
export function planWrites(records: Records, dataset: string, terms: DataSetTerms | null = null): Plan {
  const nodes: PlannedNode[] = [];
  const edges: PlannedEdge[] = [];
  const to = {
    dataset,
    signature: dataset === 'curated' ? {} : { dataset },
    node: (node: PlannedNode) => nodes.push(node),
    edge: (edge: PlannedEdge) => edges.push(edge),
  };
  for (const name of nounNames) {
    const shape = shapeOf(nouns[name]);
    for (const record of records[name]) planRecord(shape, record, to);
  }
  const sortedNodes = sortedBy(nodes, nodeName);
  const sortedEdges = sortedBy(edges, ({ type, from, to, properties }) =>
    edgeName(type, nodeName(from), nodeName(to), properties),
  );
  const entries = nounNames.reduce((sum, name) => sum + records[name].length, 0);
  const about = aboutIn(terms);
  const version = fingerprint([sortedNodes, sortedEdges, about]);
  return { dataset, entries, about, nodes: sortedNodes, edges: sortedEdges, version };
}

/** What is known of a data set. */
function aboutIn(terms: DataSetTerms | null): Properties {
  const known = Object.entries(terms ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return Object.fromEntries(known);
}

function sortedBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  return keyed.toSorted((one, other) => compareTexts(one.key, other.key)).map(({ item }) => item);
}

/** Twenty hexadecimal digits are enough to distinguish loads, and fit on a line. */
function fingerprint(plan: unknown): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('hex').slice(0, 20);
}
