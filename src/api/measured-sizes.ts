import type { BoundRead } from '../compile/bind.ts';
import { itemsOf, nameOf, type ResultObject } from '../compile/materialise.ts';
import type { CypherParameters, Match, Rows } from '../compile/plan.ts';
import { type LabelledNode, sizeQueryOf } from '../compile/size-query.ts';
import { type MeasuredSizes, pageSizeOf } from '../compile/sizes.ts';
import { type EdgeType, edgeTypes } from '../model/edge-types.ts';
import { isLabel } from '../model/labels.ts';
import type { Projection } from '../projection/projection.ts';
import type { ReadContext } from './read-roots.ts';

/**
 * The sizes of the lists of a root field. The outermost lists are read by their ids and the lists below them are counted, with their filters and days;
 * those further below are measured on the graph in memory without filters and days. A page that cuts a list keeps the same part of
 * everything below it. What the graph in memory does not know is left out.
 */
export async function measureLists(
  { graph, options }: Pick<ReadContext, 'graph' | 'options'>,
  projection: Projection,
  { read, params }: BoundRead,
): Promise<MeasuredSizes> {
  const measured = new Map<Rows, number>();
  const query = sizeQueryOf(read.plan.rows);
  if (query === undefined) return measured;
  const found = query.read(await graph.read(query.text, params, options), params);
  for (const { rows, nodes } of found) {
    if (nodes === null) continue;
    measureBelow(
      { graph: projection, params, measured },
      rows,
      weightsOf(nodes.flatMap((one) => named(projection, one))),
    );
  }
  for (const { rows, size } of found) measured.set(rows, size);
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
    const inner = items.flatMap((item) => [...itemsOf(column.rows, item, measuring.params)]);
    measuring.measured.set(column.rows, items.length === 0 ? 0 : inner.length / items.length);
    if (column.rows.match.kind !== 'resultNode') measureItems(measuring, column.rows, inner);
    else measureBelow(measuring, column.rows, weightsOf(inner.flatMap((item) => found(measuring.graph, nameOf(item)))));
  }
}

function measureBelow(measuring: Measuring, rows: Rows, nodes: Weights): void {
  const above = sum(nodes);
  for (const column of rows.columns) {
    if (column.kind !== 'rows') continue;
    const { match } = column.rows;
    if (match.kind !== 'along' || match.near.rows !== rows || match.near.part !== 'node') continue;
    const far = step(measuring, column.rows, match, nodes);
    if (far === undefined) continue;
    measuring.measured.set(column.rows, above === 0 ? 0 : sum(far) / above);
    measureBelow(measuring, column.rows, far);
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

/** A node by any of its labels. */
function named(graph: Projection, { labels, id }: LabelledNode): readonly number[] {
  return labels.flatMap((label) => found(graph, { label, id })).slice(0, 1);
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
