import { type CursorKey, readCursor, writeCursor } from '../kit/cursor.ts';
import { shortHash } from '../kit/short-hash.ts';
import type { Arguments } from './arguments.ts';
import { badCursor, badPageSize, bothEnds } from './errors.ts';
import type { OrderKey } from './location.ts';
import type { CursorArgument, PagePlan } from './plan.ts';

/** Rows on a page when the request does not say. */
export const DEFAULT_PAGE = 25;

/** Rows on a page at the most. */
export const LARGEST_PAGE = 500;

/** Adds a parameter that is read from the arguments of each request, and gives its name. */
export type AddParam = (name: string, read: (args: Arguments) => unknown) => string;

/** What is known of a list before its page is planned: `at` names its field in errors, `name` the list whatever its order. */
interface PagedList {
  readonly at: string;
  readonly name: string;
  /** Whether it is below a node. Whose list it is, is known when its rows are read; its cursors are checked then. */
  readonly isBelow: boolean;
  readonly order: readonly OrderKey[];
}

/** Plans one page of the rows with this number. */
export function planPage(list: PagedList, number: number, args: Arguments, add: AddParam): PagePlan {
  const { at, name, isBelow, order } = list;
  const backward = given(args, 'last');
  if (backward && given(args, 'first')) throw bothEnds(at);
  const tag = shortHash([name, ...order.map(keyWords)].join(' '));
  const bounds = (argument: CursorArgument) =>
    given(args, argument)
      ? order.map((_, key) =>
          add(
            `${argument}${number}_${key}`,
            (now) => keysOf(at, argument, now, order.length, isBelow ? undefined : tag)[key],
          ),
        )
      : undefined;
  const checked = (['after', 'before'] as const).filter((argument) => isBelow && given(args, argument));
  return {
    at,
    tag,
    checked: checked.map((argument) => ({
      argument,
      param: add(`${argument}${number}`, (now) => String(now[argument])),
    })),
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

/** Where a page of a list of a traversal begins: after the item whose place the cursor tells, or at the start. */
export function placeAfter(at: string, args: Arguments): number {
  if (!given(args, 'after')) return 0;
  const [place] = keysOf(at, 'after', args, 1, undefined);
  if (typeof place !== 'number') throw badCursor(at, 'after', String(args.after));
  return place + 1;
}

/** The place of a row in its list: the tag of the list, and the values of the order's keys, one that is missing as an empty text. */
export function cursorOf(tag: string, keys: readonly unknown[]): string {
  return writeCursor([tag, ...keys.map((key) => (typeof key === 'number' ? key : String(key ?? '')))]);
}

/** The tag of the cursors of the list that one node has. */
export function tagBelow(tag: string, owner: unknown): string {
  return shortHash(`${tag} ${String(owner)}`);
}

/** Refuses a cursor of the list of another node. */
export function expectTag(at: string, argument: CursorArgument, cursor: string, tag: string): void {
  if (readCursor(cursor)?.[0] !== tag) throw badCursor(at, argument, cursor);
}

function keyWords({ of, name, descending }: OrderKey): string {
  return `${of}.${name}${descending === true ? ' down' : ''}`;
}

/** The keys that a cursor of this list holds. Those of another list or order have another tag. */
function keysOf(
  at: string,
  argument: CursorArgument,
  args: Arguments,
  length: number,
  tag: string | undefined,
): readonly CursorKey[] {
  const cursor = String(args[argument]);
  const [given, ...keys] = readCursor(cursor) ?? [];
  if ((tag !== undefined && given !== tag) || keys.length !== length) throw badCursor(at, argument, cursor);
  return keys;
}

function given(args: Arguments, name: string): boolean {
  return args[name] !== undefined && args[name] !== null;
}
