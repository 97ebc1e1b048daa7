import { compareTexts } from '../kit/compare-texts.ts';
import { type LinkColumns, ownIdForms, typeNames, typeNumbers } from './columns.ts';
import { type FactTables, linkFactsNumber } from './facts.ts';
import { type GrowingColumn, growingColumn } from './growing.ts';
import { type Interned, intern } from './intern.ts';
import { type Lifetimes, lifetimeNumber } from './lifetimes.ts';
import type { NodeTable } from './node-columns.ts';
import { packTexts } from './packed-texts.ts';
import type { PlainLink } from './plain.ts';
import { countUp, inOrder, type Rows, rowsOf, sortedBy } from './rows.ts';
import type { Steps } from './turns.ts';

/** Links as columns, and those of each node in both directions. */
export interface LinkTable {
  readonly columns: LinkColumns;
  readonly out: Rows;
  readonly in: Rows;
}

/** Takes links between known nodes, in any order. A link with an unknown end, which a load may have added meanwhile, is passed over. */
export function collectLinks(
  nodes: NodeTable,
  lifetimes: Lifetimes,
  facts: FactTables,
): {
  readonly add: (link: PlainLink) => void;
  done(): Steps<LinkTable>;
} {
  const ownIds = intern<string>(Object.keys(ownIdForms));
  const raw = {
    type: growingColumn(),
    from: growingColumn(),
    to: growingColumn(),
    life: growingColumn(),
    facts: growingColumn(),
    ownId: growingColumn(),
  };
  return {
    add({ type, from, to, values }) {
      const start = nodes.numberOf(from.label, from.id);
      const end = nodes.numberOf(to.label, to.id);
      const number = typeNumbers.get(type);
      if (start === undefined || end === undefined || number === undefined) return;
      raw.type.push(number);
      raw.from.push(start);
      raw.to.push(end);
      raw.life.push(lifetimeNumber(lifetimes, type, values));
      raw.facts.push(linkFactsNumber(facts, type, values));
      raw.ownId.push(ownIdNumber(ownIds, values.id, from.id, to.id));
    },
    done: () => sorted(raw, nodes.columns.label.length, ownIds.values),
  };
}

/** Most ids are made of the ids of the two ends, and take no room of their own. */
function ownIdNumber(ownIds: Interned<string>, id: unknown, from: string, to: string): number {
  if (typeof id !== 'string') return ownIdForms.NONE;
  if (id === `${from}--${to}`) return ownIdForms.FROM_TO;
  return id === `${to}--${from}` ? ownIdForms.TO_FROM : ownIds.numberOf(id, () => id);
}

/** Numbers links by the nodes they leave, their types, the nodes they point to and their ids, whatever the order they came in. */
function* sorted(
  raw: Readonly<Record<'type' | 'from' | 'to' | 'life' | 'facts' | 'ownId', GrowingColumn>>,
  nodeCount: number,
  ownIds: readonly string[],
): Steps<LinkTable> {
  const given = {
    type: new Uint8Array(raw.type.done()),
    from: raw.from.done(),
    to: raw.to.done(),
    ownId: raw.ownId.done(),
  };
  const byTo = yield* sortedBy(countUp(given.from.length), given.to, nodeCount);
  yield;
  const byType = yield* sortedBy(byTo, given.type, typeNames.length);
  yield;
  const order = yield* sortedBy(byType, given.from, nodeCount);
  yield;
  yield* sortParallel(order, given, ownIds);
  yield;
  const packedIds = yield* packTexts(ownIds);
  yield;
  const type = inOrder(order, given.type);
  yield;
  const from = inOrder(order, given.from);
  yield;
  const to = inOrder(order, given.to);
  yield;
  const life = inOrder(order, raw.life.done());
  yield;
  const facts = inOrder(order, raw.facts.done());
  yield;
  const columns = { type, from, to, life, facts, ownId: inOrder(order, given.ownId), ownIds: packedIds };
  yield;
  const identity = countUp(order.length);
  const intoByType = yield* sortedBy(identity, columns.type, typeNames.length);
  yield;
  const into = yield* sortedBy(intoByType, columns.to, nodeCount);
  yield;
  return {
    columns,
    out: yield* rowsOf(identity, columns.from, nodeCount),
    in: yield* rowsOf(into, columns.to, nodeCount),
  };
}

/** Links that are looked at in one step. */
const STEP = 100_000;

/** Links of one type between the same two nodes are sorted by their ids. */
function* sortParallel(
  order: Uint32Array,
  { type, from, to, ownId }: { readonly type: Uint8Array } & Readonly<Record<'from' | 'to' | 'ownId', Uint32Array>>,
  ownIds: readonly string[],
): Steps<void> {
  const isParallel = (one: number, other: number) =>
    from[one] === from[other] && to[one] === to[other] && type[one] === type[other];
  const idOf = (link: number) => ownIds[ownId[link] ?? 0] ?? '';
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && isParallel(order[start] ?? 0, order[end] ?? 0)) end += 1;
    if (end - start > 1) order.subarray(start, end).sort((one, other) => compareTexts(idOf(one), idOf(other)));
    if (Math.floor(end / STEP) > Math.floor(start / STEP)) yield;
    start = end;
  }
}
