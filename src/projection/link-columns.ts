import { compareTexts } from '../kit/compare-texts.ts';
import { createInternTable, type InternTable } from '../kit/intern-table.ts';
import { type LinkColumns, ownIdForms, typeNames, typeNumbers } from './columns.ts';
import { type CompressedRows, compressRows, countingSort, permute, range } from './compressed-rows.ts';
import type { CooperativeTask } from './cooperative-task.ts';
import { type FactTables, linkFactsNumber } from './facts.ts';
import { type GrowingColumn, growingColumn } from './growing-column.ts';
import { type Lifetimes, lifetimeNumber } from './lifetimes.ts';
import type { NodeTable } from './node-columns.ts';
import { packStrings } from './packed-strings.ts';
import type { PlainLink } from './plain-graph.ts';

/** Links as columns, and those of each node in both directions. */
export interface LinkTable {
  readonly columns: LinkColumns;
  readonly out: CompressedRows;
  readonly in: CompressedRows;
}

/** Accepts links between known nodes, in any order. A link with an unknown end, which a load may have just added, is skipped. */
export function createLinkCollector(
  nodes: NodeTable,
  lifetimes: Lifetimes,
  facts: FactTables,
): {
  readonly add: (link: PlainLink) => void;
  done(): CooperativeTask<LinkTable>;
} {
  const ownIds = createInternTable<string>(Object.keys(ownIdForms));
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
    done: () => sortLinks(raw, nodes.columns.label.length, ownIds.values),
  };
}

/** Most ids are made of the ids of the two ends and are not stored. */
function ownIdNumber(ownIds: InternTable<string>, id: unknown, from: string, to: string): number {
  if (typeof id !== 'string') return ownIdForms.NONE;
  if (id === `${from}--${to}`) return ownIdForms.FROM_TO;
  return id === `${to}--${from}` ? ownIdForms.TO_FROM : ownIds.numberOf(id, () => id);
}

/** Numbers links by the nodes they leave, their types, the nodes they point to and their ids, whatever the order they came in. */
function* sortLinks(
  raw: Readonly<Record<'type' | 'from' | 'to' | 'life' | 'facts' | 'ownId', GrowingColumn>>,
  nodeCount: number,
  ownIds: readonly string[],
): CooperativeTask<LinkTable> {
  const given = {
    type: new Uint8Array(raw.type.finish()),
    from: raw.from.finish(),
    to: raw.to.finish(),
    ownId: raw.ownId.finish(),
  };
  const byTo = yield* countingSort(range(given.from.length), given.to, nodeCount);
  yield;
  const byType = yield* countingSort(byTo, given.type, typeNames.length);
  yield;
  const order = yield* countingSort(byType, given.from, nodeCount);
  yield;
  yield* sortParallel(order, given, ownIds);
  yield;
  const packedIds = yield* packStrings(ownIds);
  yield;
  const type = permute(order, given.type);
  yield;
  const from = permute(order, given.from);
  yield;
  const to = permute(order, given.to);
  yield;
  const life = permute(order, raw.life.finish());
  yield;
  const facts = permute(order, raw.facts.finish());
  yield;
  const columns = { type, from, to, life, facts, ownId: permute(order, given.ownId), ownIds: packedIds };
  yield;
  const identity = range(order.length);
  const intoByType = yield* countingSort(identity, columns.type, typeNames.length);
  yield;
  const into = yield* countingSort(intoByType, columns.to, nodeCount);
  yield;
  return {
    columns,
    out: yield* compressRows(identity, columns.from, nodeCount),
    in: yield* compressRows(into, columns.to, nodeCount),
  };
}

/** Links per slice of work. */
const STEP = 100_000;

/** Links of one type between the same two nodes are sorted by their ids. */
function* sortParallel(
  order: Uint32Array,
  { type, from, to, ownId }: { readonly type: Uint8Array } & Readonly<Record<'from' | 'to' | 'ownId', Uint32Array>>,
  ownIds: readonly string[],
): CooperativeTask<void> {
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
