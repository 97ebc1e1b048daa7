import { takeSmallest } from '../../kit/take-smallest.ts';

/** A place in a ranking. */
export interface RankedValue {
  /** Which of the values it is. */
  readonly at: number;
  /** One more than there are greater values, so equal ones share a rank. */
  readonly rank: number;
  readonly value: number;
}

/** Digits that count. Sums of the same numbers in another order differ in the last ones, and equals must share a rank. */
const DIGITS = 8;

/** Parts of a value by which rounding can change it, and more. */
const NEAR = 1e-6;

/** The greatest of many values, none of which is negative; equal ones in their order. */
export function ranking(values: ArrayLike<number>, first: number): readonly RankedValue[] {
  const all = Array.from(values, (value, at) => ({ at, value }));
  const last = takeSmallest(all, first, byValue).at(-1)?.value ?? 0;
  const near = all.filter(({ value }) => value >= last * (1 - NEAR));
  const kept = takeSmallest(
    near.map(({ at, value }) => ({ at, value: rounded(value) })),
    first,
    byValue,
  );
  let rank = 0;
  return kept.map((one, place) => {
    if (one.value !== kept[place - 1]?.value) rank = place + 1;
    return { ...one, rank };
  });
}

function byValue(one: { readonly value: number }, other: { readonly value: number }): number {
  return other.value - one.value;
}

function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));
}
