import { unSeat } from '../crosswalk/un-seat.ts';
import { rowUnusable } from '../errors.ts';
import type { ImportContext, Row } from '../importer.ts';
import { type Outcome, rejected, unknownActor } from '../outcome.ts';

/** Which speech a row is about: the session, its year, and the state that spoke. */
export interface Occasion {
  readonly session: number;
  readonly year: number;
  readonly code: string;
  readonly actor: string;
}

/** The cells of a row that say which speech it is about. */
export interface OccasionCells {
  readonly session: string;
  readonly year: string;
  readonly code: string;
  /** The name of the state, for a row without a code. */
  readonly name: string;
}

/** Codes that are slips of the pen for others; no state has any of them. */
const corrected: Readonly<Record<string, string>> = { DKN: 'DNK', PAR: 'PRY', PKR: 'PRK', POR: 'PRT', ZFA: 'ZAF' };

/** The occasion of a row, or what becomes of a row that has none. The debate opens in September, so states are taken as of then. */
export function occasionOf(row: Row, cells: OccasionCells, context: ImportContext): Occasion | Outcome {
  const session = Number(cells.session.trim());
  const year = Number(cells.year.trim());
  if (!Number.isInteger(session) || session < 1 || year !== session + 1945)
    return rejected(rowUnusable(row, `Session "${cells.session}" was not held in "${cells.year}".`));
  const written = cells.code.trim();
  const code = corrected[written] ?? written;
  const day = `${year}-09`;
  const found =
    code === '' ? context.actorFor('name', cells.name.trim(), day) : context.actorFor('iso3', unSeat(code, day), day);
  return 'unknown' in found ? unknownActor(found.unknown) : { session, year, code, actor: found.id };
}
