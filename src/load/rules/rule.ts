import type { SeedError } from '../../errors.ts';
import { type Day, isSurelyAfter } from '../../model/days.ts';
import type { Entry } from '../check-shape.ts';
import type { Facts } from '../facts.ts';
import type { Path } from '../seeds.ts';
import { outOfOrder } from './errors.ts';

/** What must hold of one entry, given all others: an issue for each thing that does not. */
export type Rule<T> = (entry: Entry<T>, facts: Facts) => Iterable<SeedError>;

/** Where a value of an entry stands. */
export function positionIn({ file, index }: Entry, ...path: Path): string {
  return file.at([index, ...path]);
}

/** A day with the name an issue gives it. */
export interface NamedDay {
  readonly name: string;
  readonly day: Day | null | undefined;
}

/** An issue, at a position, if a later day lies before an earlier one. An unknown day is in order with all. */
export function* inOrder(at: string, earlier: NamedDay, later: NamedDay): Iterable<SeedError> {
  if (earlier.day && later.day && isSurelyAfter(earlier.day, later.day)) {
    yield outOfOrder(at, later.name, later.day, earlier.name, earlier.day);
  }
}

/** An interval as most entries have it. */
interface Dated {
  readonly since: Day | null;
  readonly until: Day | null;
  readonly attestedOn?: Day | null;
}

/** Issues of an interval that ends before it begins, or is attested outside its days. */
export function* intervalInOrder(entry: Entry, path: Path, { since, until, attestedOn }: Dated): Iterable<SeedError> {
  const start = { name: '"since"', day: since };
  const end = { name: '"until"', day: until };
  const seen = { name: '"attestedOn"', day: attestedOn };
  yield* inOrder(positionIn(entry, ...path, 'until'), start, end);
  yield* inOrder(positionIn(entry, ...path, 'attestedOn'), start, seen);
  yield* inOrder(positionIn(entry, ...path, 'until'), seen, end);
}

/** Whether an interval says nothing of any day. */
export function isDayless({ since, until, attestedOn }: Dated): boolean {
  return !since && !until && !attestedOn;
}
