import type { AnyRecord } from '../../model/records.ts';
import { cellText } from '../cell-text.ts';

/** The cells of a row. */
export type VoteRow = Readonly<Record<Column, string>>;

type Column =
  | 'undl_id'
  | 'ms_code'
  | 'ms_name'
  | 'ms_vote'
  | 'date'
  | 'session'
  | 'resolution'
  | 'title'
  | 'description'
  | 'agenda_title'
  | 'agenda'
  | 'subjects'
  | 'total_yes'
  | 'total_no'
  | 'total_abstentions'
  | 'total_non_voting'
  | 'total_ms';

/** The record of a roll call. */
export function rollCallOf(id: string, row: VoteRow): AnyRecord {
  const subjects = row.subjects.split('|').flatMap((one) => cellText(one) ?? []);
  return {
    noun: 'roll-calls',
    record: {
      id,
      session: sessionOf(row),
      date: row.date,
      resolution: cellText(row.resolution),
      title: cellText(row.title) ?? cellText(row.description),
      description: cellText(row.agenda_title) ?? cellText(row.agenda),
      inFavour: numberOf(row.total_yes),
      against: numberOf(row.total_no),
      abstained: numberOf(row.total_abstentions),
      absent: numberOf(row.total_non_voting),
      issues: subjects.length === 0 ? null : subjects,
    },
  };
}

/** The number of a regular session. Special and emergency sessions have names, and the Security Council has none. */
function sessionOf({ session, resolution }: VoteRow): number | null {
  const [, number] = /^(\d{1,3})$/.exec(session.trim()) ?? /^A\/RES\/(\d{1,3})\//.exec(resolution) ?? [];
  return number === undefined ? null : Number(number);
}

function numberOf(cell: string): number | null {
  return cell === '' ? null : Number(cell);
}
