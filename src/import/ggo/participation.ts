import type { ImportError } from '../../errors.ts';
import { cellUnusable } from '../errors.ts';
import type { Row } from '../importer.ts';
import { endOf } from './agreement.ts';
import { isBefore, roughDay } from './rough-day.ts';

/** What one row says of one state in one agreement. */
export interface Participation {
  readonly agreement: string;
  readonly title: string;
  readonly code: string;
  /** Day on which the state signed, ratified, was bound and left. */
  readonly signed: string | null;
  readonly ratified: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** Whether the row has an end before its beginning; `until` is null then. */
  readonly isEndBeforeStart: boolean;
  /** The days of the agreement itself, as the row repeats them. */
  readonly ofAgreement: {
    readonly signed: string | null;
    readonly inForce: string | null;
    readonly until: string | null;
  };
}

/** Ids that are slips for others, or names of other lists of states. */
const corrected: Readonly<Record<string, string>> = {
  ALG: 'DZA',
  EFTA: 'European Free Trade Association',
  GDR: 'DDR',
  KOS: 'XKX',
  Kosovo: 'XKX',
  LES: 'LSO',
  QAR: 'QAT',
  YAR: 'YEM',
  YPR: 'YMD',
};

/** The participation a row tells of, or what is wrong with the row. */
export function participationOf(row: Row): Participation | ImportError {
  const { stateID = '', treatyID = '', Title = '' } = row.cells;
  if (!/\S/.test(stateID)) return cellUnusable(row, 'stateID', 'the id of a state');
  if (!/\S/.test(treatyID)) return cellUnusable(row, 'treatyID', 'the id of an agreement');
  if (!/\S/.test(Title)) return cellUnusable(row, 'Title', 'a title');
  const columns = [
    'StateSignature',
    'StateRatification',
    'StateForce',
    'StateEnd',
    'Signature',
    'Force',
    'End',
  ] as const;
  const wrong = columns.find((column) => roughDay(row.cells[column] ?? '') === undefined);
  if (wrong !== undefined) return cellUnusable(row, wrong, 'a day, whole or in part, or nothing');
  const [signed, ratified, since, until, ofSigned, ofForce, ofEnd] = columns.map((column) => dayIn(row, column));
  return {
    agreement: treatyID,
    title: Title.trim(),
    code: corrected[stateID] ?? stateID,
    signed: signed ?? null,
    ratified: ratified ?? null,
    since: since ?? null,
    ...endOf(until, since ?? ofForce),
    ofAgreement: { signed: ofSigned ?? null, inForce: ofForce ?? null, until: ofEnd ?? null },
  };
}

/** The day by which the state is looked up: when it was bound, else when it signed, else that of the agreement. */
export function dayOfState(participation: Participation): string | null {
  const { signed, ofAgreement } = participation;
  return boundOn(participation) ?? signed ?? ofAgreement.signed ?? ofAgreement.inForce;
}

/** The first day on which a state was bound: as the row has it, else when it had ratified and the agreement was in force. */
function boundOn({ ratified, since, ofAgreement: { inForce } }: Participation): string | null {
  if (since !== null || ratified === null) return since;
  return isBefore(ratified, inForce) ? inForce : ratified;
}

function dayIn(row: Row, column: string): string | null {
  return roughDay(row.cells[column] ?? '')?.day ?? null;
}
