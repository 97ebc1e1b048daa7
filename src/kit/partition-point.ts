/** The first whole number in a range for which something holds, where it holds for all that follow; the end of the range where it holds for none. */
export function partitionPoint(start: number, end: number, holds: (at: number) => boolean): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
