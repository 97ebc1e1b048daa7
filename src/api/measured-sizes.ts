import type { BoundRead } from '../compile/bind.ts';
import { requestedIds } from '../compile/ids.ts';
import { itemsOf, nameOf, type ResultObject } from '../compile/materialise.ts';
import type { CypherParameters, Match, Rows } from '../compile/plan.ts';
import { type MeasuredSizes, pageSizeOf } from '../compile/sizes.ts';
import { type EdgeType, edgeTypes } from '../model/edge-types.ts';
import { isLabel } from '../model/labels.ts';
import type { Projection } from '../projection/projection.ts';

/**
 * The sizes of the lists below the nodes that a root field names, measured on the graph in memory, without filters and days. A page that
 * cuts a list keeps the same part of everything below it. What the graph in memory does not know is left out.
 */
export function measureLookup(graph: Projection, { read, params }: BoundRead): MeasuredSizes {
  const measured = new Map<Rows, number>();
  for (const column of read.plan.rows.columns) {
    if (column.kind !== 'rows') continue;
    const nodes = namedBy(graph, column.rows.match, params);
    if (nodes !== undefined) measureLists({ graph, params, measured }, column.rows, nodes);
  }
  return measured;
}

/** The sizes of the lists of a traversal's result, counted, and of those below the nodes that it names. */
export function measureResult(graph: Projection, { read, params }: BoundRead, result: ResultObject): MeasuredSizes {
  const measured = new Map<Rows, number>();
  measureItems({ graph, params, measured }, read.plan.rows, [result]);
  return measured;
}

/** What sizes are measured with, and those that are known. */
interface Measuring {
  readonly graph: Projection;
  readonly params: CypherParameters;
  readonly measured: Map<Rows, number>;
}

/** How many rows stand for each node. */
type Weights = ReadonlyMap<number, number>;

function measureItems(measuring: Measuring, rows: Rows, items: readonly ResultObject[]): void {
  for (const column of rows.columns) {
    if (column.kind !== 'rows') continue;
    const inner = items.flatMap((item) => itemsOf(column.rows, item, measuring.params));
    measuring.measured.set(column.rows, items.length === 0 ? 0 : inner.length / items.length);
    if (column.rows.match.kind !== 'resultNode') measureItems(measuring, column.rows, inner);
    else measureLists(measuring, column.rows, weightsOf(inner.flatMap((item) => found(measuring.graph, nameOf(item)))));
  }
}

function measureLists(measuring: Measuring, rows: Rows, nodes: Weights): void {
  const above = sum(nodes);
  for (const column of rows.columns) {
    if (column.kind !== 'rows') continue;
    const { match } = column.rows;
    if (match.kind !== 'along' || match.near.rows !== rows || match.near.part !== 'node') continue;
    const far = step(measuring, column.rows, match, nodes);
    if (far === undefined) continue;
    measuring.measured.set(column.rows, above === 0 ? 0 : sum(far) / above);
    measureLists(measuring, column.rows, far);
  }
}

type Along = Extract<Match, { kind: 'along' }>;

/** The nodes at the far ends of links; undefined where the graph in memory lacks links of the types. */
function step({ graph, params }: Measuring, rows: Rows, match: Along, nodes: Weights): Weights | undefined {
  const types = match.types.filter(isEdgeType);
  if (types.length < match.types.length || types.some((type) => graph.leftOut.includes(type))) return undefined;
  const most = match.many ? pageSizeOf(rows, params) : 1;
  const far = new Map<number, number>();
  for (const [node, weight] of nodes) {
    const ends = farEnds(graph, node, match, types);
    const kept = weight * Math.min(1, most / ends.length);
    for (const end of ends) far.set(end, (far.get(end) ?? 0) + kept);
  }
  return far;
}

function farEnds(graph: Projection, node: number, match: Along, types: readonly EdgeType[]): readonly number[] {
  const [direction, end] = match.direction === 'out' ? (['OUT', graph.to] as const) : (['IN', graph.from] as const);
  const ends: number[] = [];
  for (const type of types) graph.eachLink(node, direction, type, (link) => ends.push(end(link)));
  return ends;
}

/** The nodes that a root field looks up; undefined for a list. */
function namedBy(graph: Projection, match: Match, params: CypherParameters): Weights | undefined {
  switch (match.kind) {
    case 'id':
      return weightsOf(found(graph, { label: match.label, id: String(params[match.param]) }));
    case 'named':
      return weightsOf(
        requestedIds(params, match.param).asked.flatMap((one) =>
          one === null ? [] : found(graph, { label: one[0], id: one[1] }),
        ),
      );
    default:
      return undefined;
  }
}

function found(graph: Projection, { label, id }: { readonly label: string; readonly id: string }): readonly number[] {
  const node = isLabel(label) ? graph.find({ label, id }) : undefined;
  return node === undefined ? [] : [node];
}

function weightsOf(nodes: readonly number[]): Weights {
  const weights = new Map<number, number>();
  for (const node of nodes) weights.set(node, (weights.get(node) ?? 0) + 1);
  return weights;
}

function sum(weights: Weights): number {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return total;
}

function isEdgeType(type: string): type is EdgeType {
  return Object.hasOwn(edgeTypes, type);
}
