import type { ImportError } from '../../errors.ts';
import { cellUnusable } from '../errors.ts';
import type { Row } from '../importer.ts';
import { isBefore, roughDay } from './rough-day.ts';

/** An agreement, as its own row has it. */
export interface Agreement {
  readonly id: string;
  readonly title: string;
  readonly signed: string | null;
  readonly inForce: string | null;
  readonly until: string | null;
  /** Whether the row has an end before the day it came into force; `until` is null then. */
  readonly isEndBeforeStart: boolean;
  readonly form: string;
  readonly place: string | null;
  /** Columns whose day the set marks as in doubt. */
  readonly inDoubt: readonly string[];
}

/** The agreement a row tells of, or what is wrong with the row. */
export function agreementOf(row: Row): Agreement | ImportError {
  const { treatyID = '', Title = '', TypeAgree = '', Location = '' } = row.cells;
  if (!/\S/.test(treatyID)) return cellUnusable(row, 'treatyID', 'the id of an agreement');
  if (!/\S/.test(Title)) return cellUnusable(row, 'Title', 'a title');
  const columns = ['Signature', 'Force', 'End'] as const;
  const wrong = columns.find((column) => roughDay(row.cells[column] ?? '') === undefined);
  if (wrong !== undefined) return cellUnusable(row, wrong, 'a day, whole or in part, or nothing');
  const [signed, inForce, ended] = columns.map((column) => roughDay(row.cells[column] ?? '')?.day ?? null);
  return {
    id: treatyID,
    title: Title.trim(),
    form: TypeAgree,
    place: Location.trim() === '' ? null : Location.trim(),
    signed: signed ?? null,
    inForce: inForce ?? null,
    ...endOf(ended, inForce),
    inDoubt: columns.filter((column) => roughDay(row.cells[column] ?? '')?.inDoubt === true),
  };
}

/** The end of an interval, unless it is before the beginning. */
export function endOf(
  until: string | null | undefined,
  since: string | null | undefined,
): Pick<Agreement, 'until' | 'isEndBeforeStart'> {
  const isEndBeforeStart = isBefore(until, since);
  return { until: isEndBeforeStart ? null : (until ?? null), isEndBeforeStart };
}

/** The two states that the id of an agreement between two names, as in `RUS-USA_1973A`. */
export function statesIn(id: string): readonly string[] {
  return /^([A-Z]{3})-([A-Z]{3})_\d{4}/.exec(id)?.slice(1) ?? [];
}

/** The agreement that an id names as the one it belongs to, as in `RUS-USA_1975N:RUS-USA_1964A`. */
export function parentIn(id: string): string | undefined {
  return id.split(':')[1];
}
