import { requestedIds } from './ids.ts';
import type { CypherParameters, Most, Rows } from './plan.ts';

/** The largest number of edges of a type at any one node, by type and direction: `PARTY_TO out`. */
export type Degrees = ReadonlyMap<string, number>;

/** Ids that a property lists are written by hand, and things that come without a page, such as data sets, are as few. */
const LISTED = 10;

/** Rows that one row above can have: its page, or its degree where that is known to be smaller. */
export function sizeOf({ match, page }: Rows, params: CypherParameters, degrees: Degrees): number {
  const asked = page === undefined ? Number.POSITIVE_INFINITY : Number(params[page.limit]) - 1;
  switch (match.kind) {
    case 'named':
      return requestedIds(params, match.param).asked.length;
    case 'along':
      return match.many ? Math.min(asked, degreeOf(match, degrees)) : 1;
    case 'every':
      return page === undefined ? LISTED : asked;
    case 'listed':
      return Math.min(asked, match.many ? LISTED : 1);
    case 'resultObject':
    case 'resultNode':
      return match.many ? mostOf(match.most, params) : 1;
    default:
      return 1;
  }
}

function mostOf(most: Most, params: CypherParameters): number {
  return typeof most === 'number' ? most : Number(params[most.param]);
}

/** Edges of several types at one node are at most the sum of each; a type never seen counts as one. */
function degreeOf({ types, direction }: Extract<Rows['match'], { kind: 'along' }>, degrees: Degrees): number {
  return types.reduce((sum, type) => sum + (degrees.get(`${type} ${direction}`) ?? 0), 0) || 1;
}
