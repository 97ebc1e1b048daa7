import type { GraphQLField } from 'graphql';
import { locationOf, type OrderKey } from '../../src/compile/location.ts';
import type { StoredEdge, StoredNode } from './memory.ts';
import type { AskedDay } from './oracle-validity.ts';

/** What a resolver is handed: a node, a link that was walked from a node to another, or what a traversal found. */
export type Thing = ({ readonly kind: 'node'; readonly node: StoredNode } | LinkThing | FoundThing) & {
  readonly order?: readonly OrderKey[];
  /** The list that it was found in. */
  readonly list?: List;
  /** The day that everything is asked as of. */
  readonly day?: AskedDay | undefined;
};

/** A list, as cursors name it: by the words that tell it from others and, below a node, by the id of the node. */
export interface List {
  readonly name: string;
  readonly owner: string | undefined;
}

interface LinkThing {
  readonly kind: 'link';
  readonly edge: StoredEdge;
  /** What it was walked from. The edge can be one of another record of it. */
  readonly near: StoredNode;
  readonly far: StoredNode;
}

/** Values, objects, lists of them, and names of nodes. */
interface FoundThing {
  readonly kind: 'found';
  readonly values: Args;
}

export interface Page {
  readonly kind: 'page';
  readonly rows: readonly Thing[];
  /** All rows of the list, for totals and counts. */
  readonly all: readonly Thing[];
  readonly order: readonly OrderKey[];
  readonly list: List;
  readonly day: AskedDay | undefined;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

type Args = Readonly<Record<string, unknown>>;

/** The rows of one page, and whether there are more on either side. */
export function paginate(
  all: readonly Thing[],
  order: readonly OrderKey[],
  list: List,
  args: Args,
  day: AskedDay | undefined,
): Page {
  const after = decode(args.after);
  const before = decode(args.before);
  const inside = sort(all, order).filter(
    (row) =>
      (after === undefined || compare(keysOf(row, order), after, order) > 0) &&
      (before === undefined || compare(keysOf(row, order), before, order) < 0),
  );
  const backward = typeof args.last === 'number';
  const size = Number(args.last ?? args.first ?? 25);
  const rows = backward ? inside.slice(Math.max(0, inside.length - size)) : inside.slice(0, size);
  const more = inside.length > size;
  const [hasNextPage, hasPreviousPage] = backward ? [before !== undefined, more] : [more, after !== undefined];
  return { kind: 'page', rows, all, order, list, day, hasNextPage, hasPreviousPage };
}

/** What `pageInfo` says. */
export function pageFact(page: Page, of: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor'): unknown {
  if (of === 'hasNextPage' || of === 'hasPreviousPage') return page[of];
  const row = of === 'startCursor' ? page.rows[0] : page.rows.at(-1);
  return row === undefined ? null : cursorOf(row, page.order, page.list);
}

/** The place of a row in its list. */
export function cursorOf(row: Thing, order: readonly OrderKey[], list: List): string {
  return cursorOfKeys([tagOf(list, order), ...keysOf(row, order)]);
}

/** A place as a client is handed it. */
export function cursorOfKeys(keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The keys that a cursor holds, behind the tag of its list. Questions are drawn with cursors of the right list only. */
export function decode(cursor: unknown): readonly string[] | undefined {
  return typeof cursor === 'string' ? JSON.parse(Buffer.from(cursor, 'base64url').toString()).slice(1) : undefined;
}

/** The words that tell a list below a node, or at the top, from others. */
export function listNamed(field: GraphQLField<unknown, unknown>): string {
  const location = locationOf(field);
  return location?.kind === 'along' ? [location.types.join('|'), field.name].join(' ') : field.name;
}

/**
 * What every cursor of a list in an order begins with: a hash of its name and the keys of the order; below a node, a hash of that and
 * the id of the node.
 */
export function tagOf({ name, owner }: List, order: readonly OrderKey[] = []): string {
  const tag = hashOf([name, ...order.map((key) => `${key.of}.${key.name}${key.descending ? ' down' : ''}`)].join(' '));
  return owner === undefined ? tag : hashOf(`${tag} ${owner}`);
}

/** A hash of 32 bits (FNV-1a, as published). */
function hashOf(words: string): string {
  const hash = [...Buffer.from(words, 'latin1')].reduce(
    (sum, byte) => BigInt.asUintN(32, (sum ^ BigInt(byte)) * 16777619n),
    2166136261n,
  );
  return hash.toString(36);
}

/** Rows in an order. */
export function sort(rows: readonly Thing[], order: readonly OrderKey[]): readonly Thing[] {
  return [...rows].sort((a, b) => compare(keysOf(a, order), keysOf(b, order), order));
}

function keysOf(row: Thing, order: readonly OrderKey[]): readonly string[] {
  return order.map(({ of, name }) => String((of === 'node' ? endOf(row, 'far').values : valuesOf(row))[name] ?? ''));
}

function compare(a: readonly string[], b: readonly string[], order: readonly OrderKey[]): number {
  for (const [at, key] of a.entries()) {
    const other = b[at] ?? '';
    if (key !== other) return key < other === (order[at]?.descending !== true) ? -1 : 1;
  }
  return 0;
}

/** The properties of the node or link at hand. */
export function valuesOf(thing: Thing): Args {
  if (thing.kind === 'found') return thing.values;
  return thing.kind === 'node' ? thing.node.values : thing.edge.values;
}

/** The node at an end of a link; a node is its own end. */
export function endOf(thing: Thing, which: 'from' | 'to' | 'far' | 'self'): StoredNode {
  if (thing.kind === 'found') throw new TypeError('what a traversal found has no ends');
  if (thing.kind === 'node') return thing.node;
  if (which === 'far' || which === 'self') return thing.far;
  return thing.edge[which] === thing.far ? thing.far : thing.near;
}

/** The node that the edge of a link leaves from. */
export function startOf(thing: Thing): StoredNode {
  if (thing.kind !== 'link') throw new TypeError('only a link has a start');
  return thing.edge.from;
}

/** A node at hand. */
export function nodeThing(node: StoredNode, day: AskedDay | undefined): Thing {
  return { kind: 'node', node, day };
}
