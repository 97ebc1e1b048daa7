import { compareTexts } from '../kit/compare-texts.ts';
import { createInternTable, type InternTable } from '../kit/intern-table.ts';
import { type LinkColumns, numberOf, ownIdForms, typeNames, typeNumbers } from './columns.ts';
import {
  type CompressedRows,
  compressRows,
  countingSort,
  fillRange,
  permuteInPlace,
  range,
} from './compressed-rows.ts';
import type { CooperativeTask } from './cooperative-task.ts';
import { type FactTables, linkFactsNumber } from './facts.ts';
import { type GrowingColumn, growingBytes, growingColumn } from './growing-column.ts';
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

/**
 * Accepts links between known nodes, in any order. A link with an unknown end, which a load may have just added, is skipped. Told how many to
 * expect, it does not copy its columns while they grow.
 */
export function createLinkCollector(
  nodes: NodeTable,
  { lifetimes, facts }: { readonly lifetimes: Lifetimes; readonly facts: FactTables },
  expected?: number,
): {
  readonly add: (link: PlainLink) => void;
  done(): CooperativeTask<LinkTable>;
} {
  const ownIds = createInternTable<string>(Object.keys(ownIdForms));
  const raw: RawColumns = {
    type: growingBytes(expected),
    from: growingColumn(expected),
    to: growingColumn(expected),
    life: growingColumn(expected),
    facts: growingColumn(expected),
    ownId: growingColumn(expected),
  };
  return {
    add({ type, from, to, values }) {
      const start = numberOf(nodes, from.label, from.id);
      const end = numberOf(nodes, to.label, to.id);
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

/** Columns in the order in which links came. */
interface RawColumns extends Readonly<Record<'from' | 'to' | 'life' | 'facts' | 'ownId', GrowingColumn>> {
  readonly type: GrowingColumn<Uint8Array>;
}

/**
 * Numbers links by the nodes they leave, their types, the nodes they point to and their ids, whatever the order they came in. The columns are
 * sorted where they are, with two more beside them, since a copy of each would be most of the memory that a build takes.
 */
function* sortLinks(raw: RawColumns, nodeCount: number, ownIds: readonly string[]): CooperativeTask<LinkTable> {
  const columns = {
    type: raw.type.finish(),
    from: raw.from.finish(),
    to: raw.to.finish(),
    life: raw.life.finish(),
    facts: raw.facts.finish(),
    ownId: raw.ownId.finish(),
  };
  const spare = range(columns.from.length);
  const order = yield* countingSort(spare, columns.to, nodeCount);
  yield;
  yield* countingSort(order, columns.type, typeNames.length, spare);
  yield;
  yield* countingSort(spare, columns.from, nodeCount, order);
  yield;
  yield* sortParallel(order, columns, ownIds);
  yield;
  for (const column of Object.values(columns)) {
    permuteInPlace(order, column, spare);
    yield;
  }
  const identity = fillRange(spare);
  const intoByType = yield* countingSort(identity, columns.type, typeNames.length, order);
  yield;
  const into = yield* countingSort(intoByType, columns.to, nodeCount);
  yield;
  return {
    columns: { ...columns, ownIds: yield* packStrings(ownIds) },
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
