import type { ImportError } from '../../errors.ts';
import { isDay } from '../../model/days.ts';
import { cellUnusable } from '../errors.ts';
import type { Row } from '../importer.ts';

/** That a person held an office of a state, as one of the lists has it. */
export interface Term {
  /** Wikidata item of the person; empty where the list has none. */
  readonly person: string;
  readonly name: string;
  readonly state: string;
  readonly title: string;
  /** By which the same office is known in another list. */
  readonly office: string;
  readonly since: string | null;
  readonly until: string | null;
}

/** The term a row of a list of foreign ministers tells of. A state has one such office, whatever its title. */
export function ministerOf(row: Row): Term | ImportError {
  const { person = '', name = '', countryLabel = '', positionLabel = '', start = '' } = row.cells;
  return checked(
    row,
    { person: 'person', since: 'start' },
    {
      person,
      name: name.trim(),
      state: countryLabel.trim(),
      title: positionLabel.trim(),
      office: 'minister',
      since: dayOrNull(start),
      until: null,
    },
  );
}

/** The term a row of the list of heads of state and government tells of. */
export function leaderOf(row: Row): Term | ImportError {
  const { officeholder = '', officeholderLabel = '', country = '', position = '', positionLabel = '' } = row.cells;
  const { start_year = '', end_year = '' } = row.cells;
  return checked(
    row,
    { person: 'officeholder', since: 'start_year', until: 'end_year' },
    {
      person: officeholder,
      name: officeholderLabel.trim(),
      state: country.trim(),
      title: positionLabel.trim(),
      office: `${position} ${start_year}`,
      since: dayOrNull(start_year),
      until: dayOrNull(end_year),
    },
  );
}

function checked(row: Row, columns: Readonly<Record<string, string>>, term: Term): Term | ImportError {
  const { person: ofPerson = '', since = '', until = '' } = columns;
  if (!/^(?:Q\d+)?$/.test(term.person)) return cellUnusable(row, ofPerson, 'a Wikidata item, or nothing');
  const wrong = [since, until].find((column) => !isDayOrNothing(row.cells[column] ?? ''));
  return wrong === undefined ? term : cellUnusable(row, wrong, 'a day, a month or a year, or nothing');
}

function isDayOrNothing(cell: string): boolean {
  return cell === '' || isDay(cell);
}

function dayOrNull(cell: string): string | null {
  return cell === '' ? null : cell;
}
