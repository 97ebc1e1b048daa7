import type { GivenActor } from '../actors.ts';
import { unSeat } from '../crosswalk/un-seat.ts';
import { readingsDiffer, rowUnusable } from '../errors.ts';
import type { ImportContext, Row } from '../importer.ts';
import { type Outcome, rejected, unknownActor } from '../outcome.ts';
import { slugIn } from '../slug-in.ts';

/** Which speech a row is about: the session, its year, and the state that spoke. */
export interface Occasion {
  readonly session: number;
  readonly year: number;
  readonly actor: string;
  /** The code under which the list has the state at all times, such as RUS; the slug of the actor if the row has another's code. */
  readonly seat: string;
}

/** The cells of a row that say which speech it is about. */
export interface OccasionCells {
  readonly session: string;
  readonly year: string;
  readonly code: string;
  /** The name of the state, or ''. */
  readonly name: string;
}

/** The occasion of a row, or what becomes of a row that has none. The debate opens in September, so states are taken as of then. */
export function occasionOf(row: Row, cells: OccasionCells, context: ImportContext): Occasion | Outcome {
  const session = Number(cells.session.trim());
  const year = Number(cells.year.trim());
  if (!Number.isInteger(session) || session < 1 || year !== session + 1945)
    return rejected(rowUnusable(row, `Session "${cells.session}" was not held in "${cells.year}".`));
  const day = `${year}-09`;
  const written = cells.code.trim();
  const given = {
    scheme: 'iso3',
    code: written === '' ? '' : unSeat(written, day),
    name: cells.name.trim(),
    day,
  } as const;
  const found = context.actorGiven(given);
  if ('byCode' in found) return rejected(readingsDiffer(row, context.dataset, given, found));
  if ('unknown' in found) return unknownActor(found);
  return { session, year, actor: found.id, seat: seatOf(given, written, found.id, context) };
}

function seatOf({ code, day }: GivenActor, written: string, actor: string, context: ImportContext): string {
  const byCode = context.actorFor('iso3', code, day);
  return 'id' in byCode && byCode.id === actor ? written : slugIn(actor);
}
