import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import type { WholeDay } from '../../model/days.ts';
import type { Link, PathNode } from './link.ts';
import { dayOf } from './link-days.ts';
import { keyOf, mainLabelOf } from './link-kinds.ts';
import type { Question } from './question.ts';
import type { Found } from './search.ts';
import { nodesOf, turnsOf, type Way } from './way.ts';

/** Paths that pass the same actors in the same order and rank equally, best first. */
export interface WayGroup {
  readonly actors: readonly PathNode[];
  readonly shortest: number;
  /** In millionths. */
  readonly cost: number;
  readonly tieCount: number;
  /** Whether no path of the group and rank is missing. */
  readonly tieCountExact: boolean;
  readonly ways: readonly Way[];
}

/**
 * Groups paths by the row of actors on them, and keeps the best of each group.
 * Groups are ranked by what was asked for, then by length, first day and actors; so are the paths of one. Where longer paths were not
 * looked for, one of them may be as cheap as the best, and none as short.
 */
export function groupsOf({ ways, cutAt }: Found, { k, ties, order }: Question, isShort: boolean): readonly WayGroup[] {
  const isEvery = order !== 'CHEAPEST' || !isShort;
  const rankOf = ({ cost, length }: Way) => (order === 'CHEAPEST' ? cost : length);
  const rows = [...groupBy(ways, ({ row }) => row).values()];
  const ranked = rows.flatMap((row) => {
    const best = row.reduce((least, way) => Math.min(least, rankOf(way)), Number.POSITIVE_INFINITY);
    const sorted = row
      .filter((way) => rankOf(way) === best)
      .map(sortable)
      .toSorted(compare);
    const [first] = sorted;
    return first === undefined ? [] : [{ first, best, sorted }];
  });
  return ranked
    .toSorted((one, other) => one.best - other.best || compare(one.first, other.first))
    .slice(0, k)
    .map(({ first, best, sorted }) => ({
      actors: nodesOf(first.way).filter((node) => mainLabelOf(node) === 'Actor'),
      shortest: first.way.length,
      cost: sorted.reduce((least, { way }) => Math.min(least, way.cost), Number.POSITIVE_INFINITY),
      tieCount: sorted.length,
      tieCountExact: isEvery && (cutAt === null || best < cutAt),
      ways: sorted.slice(0, ties).map(({ way }) => way),
    }));
}

/** A path with what it is sorted by. */
interface Sortable {
  readonly way: Way;
  readonly nodes: readonly PathNode[];
  /** The first day on it. */
  readonly day: WholeDay | null;
}

function sortable(way: Way): Sortable {
  const days = turnsOf(way).flatMap(({ link }) => dayOf(link)?.earliest ?? []);
  const day = days.reduce<WholeDay | null>((first, one) => (first === null || one < first ? one : first), null);
  return { way, nodes: nodesOf(way), day };
}

/** A path without a day comes after those with one. */
function compare(one: Sortable, other: Sortable): number {
  const byDay = compareTexts(one.day ?? '~', other.day ?? '~');
  return one.way.length - other.way.length || byDay || compareNames(one, other);
}

/** By actors, then node by node, then link by link. */
function compareNames(one: Sortable, other: Sortable): number {
  const byRow = compareTexts(one.way.row, other.way.row);
  if (byRow !== 0) return byRow;
  const at = one.nodes.findIndex((node, place) => node !== other.nodes[place]);
  const [left, right] = [one.nodes[at], other.nodes[at]];
  if (left !== undefined && right !== undefined) return compareTexts(keyOf(left), keyOf(right));
  return compareTexts(linkNames(one.way), linkNames(other.way));
}

function linkNames(way: Way): string {
  return turnsOf(way)
    .map(({ link }) => nameOf(link))
    .join('\n');
}

/** What tells a link from every other: its type, its ends and its own id. */
function nameOf({ type, from, to, id }: Link): string {
  return `${keyOf(from)} ${type} ${keyOf(to)} ${id ?? ''}`;
}
