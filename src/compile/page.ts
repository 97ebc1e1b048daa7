import { type CursorKey, readCursor, writeCursor } from '../kit/cursor.ts';
import { shortHash } from '../kit/short-hash.ts';
import type { Arguments } from './arguments.ts';
import { badCursor, badPageSize, bothEnds } from './errors.ts';
import type { OrderKey } from './location.ts';
import type { PagePlan } from './plan.ts';

/** Rows on a page when the request does not say. */
export const DEFAULT_PAGE = 25;

/** Rows on a page at the most. */
export const LARGEST_PAGE = 500;

/** Adds a parameter that is read from the arguments of each request, and gives its name. */
export type AddParam = (name: string, read: (args: Arguments) => unknown) => string;

/** Plans one page of the rows with this number; `at` names the field in errors, `list` the list whatever its order. */
export function planPage(
  at: string,
  list: string,
  number: number,
  order: readonly OrderKey[],
  args: Arguments,
  add: AddParam,
): PagePlan {
  const backward = given(args, 'last');
  if (backward && given(args, 'first')) throw bothEnds(at);
  const tag = shortHash([list, ...order.map(keyWords)].join(' '));
  const bounds = (argument: 'after' | 'before') =>
    given(args, argument)
      ? order.map((_, key) =>
          add(`${argument}${number}_${key}`, (now) => keysOf(at, argument, now, tag, order.length)[key]),
        )
      : undefined;
  return {
    tag,
    backward,
    limit: add(`limit${number}`, (now) => BigInt(pageSize(at, now) + 1)),
    after: bounds('after'),
    before: bounds('before'),
  };
}

/** Rows that a page is to hold: `first`, else `last`, else the default; `most` at the most. */
export function pageSize(at: string, args: Arguments, most = LARGEST_PAGE): number {
  const argument = given(args, 'last') ? 'last' : 'first';
  const size = args[argument];
  if (typeof size !== 'number') return DEFAULT_PAGE;
  if (size < 0 || size > most) throw badPageSize(at, argument, size, most);
  return size;
}

/** Where a page of a list that is at hand begins: after the item whose place the cursor tells, or at the start. */
export function placeAfter(at: string, tag: string, args: Arguments): number {
  if (!given(args, 'after')) return 0;
  const [place] = keysOf(at, 'after', args, tag, 1);
  if (typeof place !== 'number') throw badCursor(at, 'after', String(args.after));
  return place + 1;
}

/** The tag of the cursors of a list that is at hand as a whole. */
export function tagOfWhole(list: string): string {
  return shortHash(list);
}

/** The place of a row in its list: the tag of the list, and the values of the order's keys, one that is missing as an empty text. */
export function cursorOf(tag: string, keys: readonly unknown[]): string {
  // A key is a property that a list can be sorted by, or a place in it.
  return writeCursor([tag, ...keys.map((key) => (key ?? '') as CursorKey)]);
}

function keyWords({ of, name, descending }: OrderKey): string {
  return `${of}.${name}${descending === true ? ' down' : ''}`;
}

/** The keys that a cursor of this list holds. Those of another list or order have another tag. */
function keysOf(at: string, argument: string, args: Arguments, tag: string, length: number): readonly CursorKey[] {
  const cursor = String(args[argument]);
  const [given, ...keys] = readCursor(cursor) ?? [];
  if (given !== tag || keys.length !== length) throw badCursor(at, argument, cursor);
  return keys;
}

function given(args: Arguments, name: string): boolean {
  return args[name] !== undefined && args[name] !== null;
}
