/** The days from a statement to a reply. */
export interface Delay {
  /** The number of days, where both days are whole. */
  readonly days: number | null;
  readonly minDays: number;
  readonly maxDays: number;
}

/** How long a reply took, told as exactly as both days are known and no more. */
export function delayWords({ days, minDays, maxDays }: Delay, from: string, to: string): string {
  if (days !== null) return days === 0 ? 'on the same day' : `after ${daysOf(days)}`;
  if (from.slice(0, 7) === to.slice(0, 7) && from.length >= 7 && to.length >= 7) return 'in the same month';
  if (minDays <= 0 && from.slice(0, 4) === to.slice(0, 4)) return 'in the same year';
  if (minDays < 0) return `up to ${daysOf(maxDays)} later; which came first is not certain`;
  return `after ${minDays} to ${daysOf(maxDays)}`;
}

function daysOf(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
