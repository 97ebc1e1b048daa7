import { requestedIds } from './ids.ts';
import type { CypherParameters, Filter, RootPlan, Rows } from './plan.ts';
import { type Degrees, recordsOf, type Sizes } from './sizes.ts';

/** How much Neo4j reads to find the rows of a root field, and the list for which it reads most. */
export interface Reads {
  readonly reads: number;
  readonly at: string;
  readonly largest: number;
}

/**
 * Nodes and links that are read to find the rows of a root field, whether or not they are returned: every link of a node, to find the first in
 * the order of a list, and every row that a filter has to look at, with all that the filter follows. Computed from the degrees of the graph.
 */
export function readsOf(
  { rows }: Pick<RootPlan, 'rows'>,
  given: ReadsOfGraph,
  levels: number = Number.POSITIVE_INFINITY,
): Reads {
  return below(rows, { times: 1, above: 1, levels }, given);
}

/** What reads are computed from. */
export interface ReadsOfGraph {
  readonly params: CypherParameters;
  readonly sizes: Sizes;
  readonly degrees: Degrees;
}

/** How many rows there are at a place, and how many above them: no node is there more often than that. */
interface Here {
  readonly times: number;
  readonly above: number;
}

/** The same, with how many levels of lists below it count. */
interface Level extends Here {
  readonly levels: number;
}

function below(outer: Rows, here: Level, given: ReadsOfGraph): Reads {
  let total: Reads = { reads: 0, at: '', largest: 0 };
  for (const column of outer.columns) {
    if (!('rows' in column)) continue;
    const { rows } = column;
    const found = foundIn(rows, here, column.kind === 'rows', given);
    const sorted = column.kind === 'rows' && rows.match.kind === 'along' && isList(rows) ? SORTED * found : found;
    const own = sorted + conditionsOn(rows, { times: found, above: here.times }, given);
    total = sum(total, { reads: own, at: rows.at, largest: own });
    const levels = here.levels - (isList(rows) ? 1 : 0);
    if (column.kind !== 'rows' || levels <= 0) continue;
    total = sum(total, below(rows, { times: here.times * given.sizes.of(rows), above: here.times, levels }, given));
  }
  return total;
}

function isList({ match }: Rows): boolean {
  return match.kind === 'every' || match.kind === 'named' || ('many' in match && match.many);
}

/** To sort a link among the others of its node takes as long as reading it. */
const SORTED = 2;

/** The larger of two lists is the one to name. */
function sum(a: Reads, b: Reads): Reads {
  const { at, largest } = b.largest > a.largest ? b : a;
  return { reads: a.reads + b.reads, at, largest };
}

/** Rows that are looked at. A page without a filter, in the order of an index, looks at no more than it shows. */
function foundIn(rows: Rows, here: Here, isPage: boolean, { params, sizes, degrees }: ReadsOfGraph): number {
  const { match } = rows;
  switch (match.kind) {
    case 'along':
      return linksRead(match, here, degrees);
    case 'named':
      return here.times * requestedIds(params, match.param).asked.length;
    case 'every':
      return here.times * (isPage && isSought(rows) ? sizes.of(rows) : nodesOf(rows, match.label, isPage, degrees));
    default:
      return here.times * sizes.of(rows);
  }
}

/** Neo4j keeps the number of nodes of a label. What an index seeks by a stored id is part of them. */
function nodesOf({ filters, valid, fixed }: Rows, label: string, isPage: boolean, degrees: Degrees): number {
  const isWhole = filters.length === 0 && valid.length === 0;
  const nodes = degrees.get(`${label} nodes`) ?? 0;
  return !isPage && isWhole ? 1 : nodes / (fixed.length > 0 ? SOUGHT : 1);
}

/** One actor takes part in fewer than one in so many events. */
const SOUGHT = 10;

/** Whether an index gives the rows of a page in their order, and every filter only bounds what is read of it. */
function isSought({ filters, valid, order, page, fixed }: Rows): boolean {
  const [first] = order;
  if (page === undefined || first === undefined || first.nullable === true || valid.length > 0) return false;
  const keys = [first.name, 'id', ...fixed];
  return filters.every((one) => one.kind === 'once' || boundsIndex(one, keys));
}

function boundsIndex(filter: Filter, keys: readonly string[]): boolean {
  if (filter.kind === 'and') return filter.parts.every((part) => boundsIndex(part, keys));
  return filter.kind === 'compare' && filter.of.part === 'node' && keys.includes(filter.name);
}

type Along = Extract<Rows['match'], { kind: 'along' }>;

/**
 * Links that are read from all rows at a place. Each row has at most the largest degree, all of them together at most every link of the graph as
 * often as a node can be among them, and of many rows most have the degree that a link typically ends at.
 */
function linksRead({ types, direction, many, records }: Along, { times, above }: Here, degrees: Degrees): number {
  if (!many) return times;
  const of = (key: string) => types.reduce((total, type) => total + (degrees.get(`${type} ${key}`) ?? 0), 0);
  const most = (of(direction) || 1) * recordsOf(records, degrees);
  const all = of('links') || Number.POSITIVE_INFINITY;
  const typical = of(`${direction} typical`) || most;
  return Math.min(times * most, above * all, Math.max(most, times * typical));
}

function conditionsOn({ filters, valid }: Rows, here: Here, { degrees }: ReadsOfGraph): number {
  return here.times * valid.length + filters.reduce((total, one) => total + readBy(one, here, degrees), 0);
}

/** What a filter reads beyond the rows that it is about. */
function readBy(filter: Filter, here: Here, degrees: Degrees): number {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.parts.reduce((total, part) => total + readBy(part, here, degrees), 0);
    case 'not':
      return readBy(filter.part, here, degrees);
    case 'words':
      return here.times * TEXTS;
    case 'exists':
    case 'includesAll':
    case 'count':
    case 'only': {
      const { match, filters, valid } = filter.rows;
      const times = match.kind === 'along' ? linksRead(match, here, degrees) : here.times;
      const inner = { times, above: here.times };
      return filters.reduce((total, one) => total + readBy(one, inner, degrees), times * (1 + valid.length));
    }
    default:
      return 0;
  }
}

/** Looking for words in the texts of a node takes as long as reading so many links. */
const TEXTS = 6;
