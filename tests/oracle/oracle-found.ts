import type { GraphQLField, GraphQLResolveInfo } from 'graphql';
import type { ResultPart } from '../../src/compile/location.ts';
import type { Memory } from './memory.ts';
import { dayInArguments } from './oracle-ids.ts';
import { cursorOfKeys, decode, nodeThing, type Thing, tagOf, valuesOf } from './oracle-page.ts';
import { composite, isMany, isOf, labelsOf } from './oracle-types.ts';
import type { AskedDay } from './oracle-validity.ts';
import { slowChanges } from './slow-changes.ts';
import { slowCompare } from './slow-compare.ts';
import { slowConnections } from './slow-connections.ts';
import { slowNeighbourhood } from './slow-neighbourhood.ts';
import { slowTimeline } from './slow-timeline.ts';

type Args = Readonly<Record<string, unknown>>;

/** A traversal, found by looking through all of memory; `day` is that of the snapshot, or of the ids. */
type SlowWalk = (memory: Memory, args: Args, day: AskedDay | undefined) => Args;

/** The traversals that the oracle knows. */
export const slowWalks: Readonly<Record<string, SlowWalk>> = {
  changes: slowChanges,
  compare: slowCompare,
  connections: slowConnections,
  neighbourhood: slowNeighbourhood,
  timeline: slowTimeline,
};

/** What a traversal finds, as of the day around it or of the one that its ids name. */
export function walk(
  memory: Memory,
  { name, args: taken }: GraphQLField<unknown, unknown>,
  args: Args,
  around: AskedDay | undefined,
): Thing {
  const day = around ?? dayInArguments(taken, args);
  const slow = slowWalks[name];
  if (slow === undefined) throw new TypeError(`the oracle does not know the traversal ${name}`);
  return { kind: 'found', values: slow(memory, args, day), day };
}

/** Part of what a traversal found: an object, a list of them, a page of a list, or the nodes that it names. */
export function foundIn(
  memory: Memory,
  info: GraphQLResolveInfo,
  args: Args,
  thing: Thing,
  { paged }: ResultPart,
): Thing | null | readonly Thing[] {
  const value = valuesOf(thing)[info.fieldName] ?? null;
  // A traversal gives an object, or a list of objects, under each name that the schema says so of.
  const items = (value === null ? [] : Array.isArray(value) ? value : [value]) as readonly Args[];
  const things = items.flatMap((item) => thingOf(memory, info, item, thing.day) ?? []);
  const tag = tagOf({ name: info.fieldName, owner: undefined });
  if (paged) return { kind: 'found', values: pageOf(things.map(valuesOf), tag, args), day: thing.day };
  return isMany(info) ? things : (things[0] ?? null);
}

function thingOf(memory: Memory, info: GraphQLResolveInfo, item: Args, day: AskedDay | undefined): Thing | undefined {
  const type = composite(info);
  if (labelsOf(info.schema, type).length === 0) return { kind: 'found', values: item, day };
  const node = memory.nodes.find(
    (one) => one.values.id === item.id && one.labels.includes(String(item.label)) && isOf(info.schema, type, one),
  );
  return node === undefined ? undefined : nodeThing(node, day);
}

/** A page of a list that is at hand as a whole. */
function pageOf(items: readonly Args[], tag: string, args: Args): Args {
  const [place] = decode(args.after) ?? [];
  const start = place === undefined ? 0 : Number(place) + 1;
  const first = Number(args.first ?? 25);
  const nodes = items.slice(start, start + first);
  const cursors = nodes.map((_, at) => cursorOfKeys([tag, start + at]));
  return {
    nodes,
    pageInfo: {
      hasNextPage: items.length > start + first,
      hasPreviousPage: start > 0,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    totalCount: items.length,
  };
}
