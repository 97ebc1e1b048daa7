import type { CooperativeTask } from './cooperative-task.ts';

/** Rows of numbers in compressed sparse row (CSR) form: row `n` is from `starts[n]` up to `starts[n + 1]`. */
export interface CompressedRows {
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
}

/** Numbers sorted or counted per slice: a few milliseconds of work. */
const STEP = 2 ** 18;

/** Stable counting sort of numbers by a small whole key of each, into a column of the same length. */
export function* countingSort(
  order: Uint32Array,
  keys: Uint8Array | Uint32Array,
  keyCount: number,
  sorted: Uint32Array = new Uint32Array(order.length),
): CooperativeTask<Uint32Array> {
  const next = yield* rowStarts(order, keys, keyCount);
  for (let at = 0; at < order.length; at += 1) {
    const one = order[at] ?? 0;
    const key = keys[one] ?? 0;
    const place = next[key] ?? 0;
    sorted[place] = one;
    next[key] = place + 1;
    if (at % STEP === STEP - 1) yield;
  }
  return sorted;
}

/** Makes rows of numbers that are sorted by key. */
export function* compressRows(
  order: Uint32Array,
  keys: Uint32Array,
  keyCount: number,
): CooperativeTask<CompressedRows> {
  return { starts: yield* rowStarts(order, keys, keyCount), order };
}

function* rowStarts(
  order: Uint32Array,
  keys: Uint8Array | Uint32Array,
  keyCount: number,
): CooperativeTask<Uint32Array> {
  const starts = new Uint32Array(keyCount + 1);
  for (let at = 0; at < order.length; at += 1) {
    const after = (keys[order[at] ?? 0] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
    if (at % STEP === STEP - 1) yield;
  }
  for (let key = 0; key < keyCount; key += 1) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  return starts;
}

/** The numbers from 0 on. */
export function range(count: number): Uint32Array {
  return fillRange(new Uint32Array(count));
}

/** Fills a column with the numbers from 0 on. */
export function fillRange(numbers: Uint32Array): Uint32Array {
  for (let number = 0; number < numbers.length; number += 1) numbers[number] = number;
  return numbers;
}

/** Puts a column into another order; `spare`, a column of the same length, is overwritten. */
export function permuteInPlace(order: Uint32Array, column: Uint8Array | Uint32Array, spare: Uint32Array): void {
  for (let at = 0; at < order.length; at += 1) spare[at] = column[order[at] ?? 0] ?? 0;
  column.set(spare);
}

/** A column in another order. */
export function permute(order: Uint32Array, column: Uint8Array): Uint8Array;
export function permute(order: Uint32Array, column: Uint32Array): Uint32Array;
export function permute(order: Uint32Array, column: Uint8Array | Uint32Array): Uint8Array | Uint32Array {
  const sorted = column.slice();
  for (let at = 0; at < order.length; at += 1) sorted[at] = column[order[at] ?? 0] ?? 0;
  return sorted;
}
