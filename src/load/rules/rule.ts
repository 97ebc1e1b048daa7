import type { SeedError } from '../../errors.ts';
import { type Day, isSurelyAfter } from '../../model/days.ts';
import type { Entry } from '../check-shape.ts';
import type { Facts } from '../facts.ts';
import type { Path } from '../seeds.ts';
import { endIsKnown, outOfOrder } from './errors.ts';

/** Checks one entry against itself and all others, and yields an issue for each mistake. */
export type Rule<T> = (entry: Entry<T>, facts: Facts) => Iterable<SeedError>;

/** The source position of a value of an entry. */
export function positionIn({ file, index }: Entry, ...path: Path): string {
  return file.at([index, ...path]);
}

/** A date with the name it has in a message. */
export interface NamedDay {
  readonly name: string;
  readonly day: Day | null | undefined;
}

/** An issue if the later date is surely before the earlier one. An unknown date is always in order. */
export function* inOrder(at: string, earlier: NamedDay, later: NamedDay): Iterable<SeedError> {
  if (earlier.day && later.day && isSurelyAfter(earlier.day, later.day)) {
    yield outOfOrder(at, later.name, later.day, earlier.name, earlier.day);
  }
}

/** The dates of an interval. */
interface Dated {
  readonly since: Day | null;
  readonly until: Day | null;
  readonly attestedOn?: Day | null;
  readonly lastCovered?: Day | null;
}

/** Issues of an interval that ends before it begins, is attested outside its dates, or whose last day covered contradicts them. */
export function* intervalInOrder(entry: Entry, path: Path, dated: Dated): Iterable<SeedError> {
  const { since, until, attestedOn, lastCovered } = dated;
  const start = { name: '"since"', day: since };
  const end = { name: '"until"', day: until };
  const seen = { name: '"attestedOn"', day: attestedOn };
  yield* inOrder(positionIn(entry, ...path, 'until'), start, end);
  yield* inOrder(positionIn(entry, ...path, 'attestedOn'), start, seen);
  yield* inOrder(positionIn(entry, ...path, 'until'), seen, end);
  yield* coverageHolds(positionIn(entry, ...path, 'lastCovered'), lastCovered, [start, seen], until);
}

/** Issues of a last day covered that is before one on which the fact held, or stands beside an end. */
export function* coverageHolds(
  at: string,
  lastCovered: Day | null | undefined,
  held: readonly NamedDay[],
  until: Day | null,
): Iterable<SeedError> {
  for (const day of held) yield* inOrder(at, day, { name: '"lastCovered"', day: lastCovered });
  if (lastCovered && until) yield endIsKnown(at, until);
}

/** Whether an interval has no date. */
export function isDayless({ since, until, attestedOn }: Dated): boolean {
  return !since && !until && !attestedOn;
}
