import type { CooperativeTask } from './cooperative-task.ts';

/** Texts sorted or merged per slice: about ten milliseconds of work. */
const STEP = 10_000;

/** Cooperative merge sort: sorts slices, then merges neighbours until one is left. */
export function* mergeSort(
  texts: readonly string[],
  compare: (one: string, other: string) => number,
): CooperativeTask<readonly string[]> {
  let stretches: (readonly string[])[] = [];
  for (let start = 0; start < texts.length; start += STEP) {
    stretches.push(texts.slice(start, start + STEP).toSorted(compare));
    yield;
  }
  while (stretches.length > 1) {
    const merged: (readonly string[])[] = [];
    for (let at = 0; at < stretches.length; at += 2) {
      merged.push(yield* merge(stretches[at] ?? [], stretches[at + 1] ?? [], compare));
    }
    stretches = merged;
  }
  return stretches[0] ?? [];
}

function* merge(
  one: readonly string[],
  other: readonly string[],
  compare: (one: string, other: string) => number,
): CooperativeTask<readonly string[]> {
  const merged: string[] = [];
  let [left, right] = [0, 0];
  while (left < one.length && right < other.length) {
    const [first, second] = [one[left] ?? '', other[right] ?? ''];
    if (compare(first, second) <= 0) {
      merged.push(first);
      left += 1;
    } else {
      merged.push(second);
      right += 1;
    }
    if (merged.length % STEP === 0) yield;
  }
  for (; left < one.length; left += 1) merged.push(one[left] ?? '');
  for (; right < other.length; right += 1) merged.push(other[right] ?? '');
  return merged;
}
