import { requestedIds } from './ids.ts';
import type { Records } from './location.ts';
import type { CypherParameters, Most, RootPlan, Rows } from './plan.ts';

/**
 * By type and direction, the largest number of edges at any one node, as `PARTY_TO out`, and that at the node where an edge typically ends, as
 * `PARTY_TO out typical`; by type, the number of all edges, as `PARTY_TO links`; by label, the number of its nodes, as `Pact nodes`.
 */
export type Degrees = ReadonlyMap<string, number>;

/** How many rows a request has and reads at one place. */
export interface Sizes {
  /** Rows that one row above has. */
  readonly of: (rows: Rows) => number;
  /** What it costs to count the rows of one row above, in rows that are returned; a facet looks at each of them. */
  readonly counted: (rows: Rows, isFacet: boolean) => number;
}

/** Rows by place, as they were measured: the number that a row above has on average. */
export type MeasuredSizes = ReadonlyMap<Rows, number>;

/** The most rows that the degrees of the graph allow, or what was measured where something was. */
export function sizesOf(params: CypherParameters, degrees: Degrees, measured: MeasuredSizes = new Map()): Sizes {
  return {
    of: (rows) => measured.get(rows) ?? sizeOf(rows, params, degrees),
    counted: (rows, isFacet) => countedOf(rows, isFacet, degrees),
  };
}

/** Ids that a property lists are written by hand, and things that come without a page, such as data sets, are as few. */
const LISTED = 10;

/** The size of the page that rows are asked for. */
export function pageSizeOf({ page }: Rows, params: CypherParameters): number {
  return page === undefined ? Number.POSITIVE_INFINITY : Number(params[page.limit]) - 1;
}

function sizeOf(rows: Rows, params: CypherParameters, degrees: Degrees): number {
  const { match, page } = rows;
  const asked = pageSizeOf(rows, params);
  switch (match.kind) {
    case 'named':
      return requestedIds(params, match.param).asked.length;
    case 'along':
      return match.many ? Math.min(asked, degreeOf(match, degrees)) : 1;
    case 'every':
      return page === undefined ? LISTED : Math.min(asked, degrees.get(`${match.label} nodes`) ?? asked);
    case 'listed':
      return Math.min(asked, match.many ? LISTED : 1);
    case 'resultObject':
    case 'resultNode':
      return match.many ? mostOf(match.most, params) : 1;
    default:
      return 1;
  }
}

/** Rows that are counted cost as much as one that is returned: Neo4j counts 2 million in half a second, and returns 300,000 in three or more. */
const COUNTED_PER_ROW = 10;

/** Neo4j keeps the number of nodes of each label, so a total of all of them reads one row. */
function countedOf({ match, filters, valid }: Rows, isFacet: boolean, degrees: Degrees): number {
  if (match.kind === 'along') return Math.ceil(degreeOf(match, degrees) / COUNTED_PER_ROW);
  const isWhole = filters.length === 0 && valid.length === 0 && !isFacet;
  const nodes = match.kind === 'every' && !isWhole ? (degrees.get(`${match.label} nodes`) ?? 0) : 0;
  return Math.max(1, Math.ceil(nodes / COUNTED_PER_ROW));
}

function mostOf(most: Most, params: CypherParameters): number {
  return typeof most === 'number' ? most : Number(params[most.param]);
}

/** Edges of several types at one node are at most the sum of each; a type never seen counts as one. */
function degreeOf({ types, direction, records }: Extract<Rows['match'], { kind: 'along' }>, degrees: Degrees): number {
  const ofRecord = types.reduce((sum, type) => sum + (degrees.get(`${type} ${direction}`) ?? 0), 0) || 1;
  return ofRecord * recordsOf(records, degrees);
}

/** The most records of one thing whose links are followed. */
export function recordsOf(records: Records | undefined, degrees: Degrees): number {
  return records === undefined || records === 'own' ? 1 : 1 + (degrees.get('SAME_AS in') ?? 0);
}

/** All that sizes follow from beside the degrees: with the same key, the rows of a plan have the same sizes. */
export function sizeKey(plan: RootPlan, params: CypherParameters): string {
  const readers = sizeReaders.get(plan) ?? [...sizeReadersBelow(plan.rows)];
  sizeReaders.set(plan, readers);
  return readers.map((read) => read(params)).join();
}

type SizeReader = (params: CypherParameters) => number;

const sizeReaders = new WeakMap<RootPlan, readonly SizeReader[]>();

/** The numbers among the parameters that the sizes of rows follow from: lengths of pages, and how many ids are named. */
function* sizeReadersBelow({ match, page, columns }: Rows): Iterable<SizeReader> {
  if (page !== undefined) yield (params) => Number(params[page.limit]);
  if (match.kind === 'named') yield (params) => requestedIds(params, match.param).asked.length;
  if ('most' in match) yield (params) => mostOf(match.most, params);
  for (const column of columns) if ('rows' in column) yield* sizeReadersBelow(column.rows);
}
