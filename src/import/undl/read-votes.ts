import { isDay } from '../../model/days.ts';
import type { AnyRecord } from '../../model/records.ts';
import { unSeat } from '../crosswalk/un-seat.ts';
import { cellUnusable, readingsDiffer, rowUnusable } from '../errors.ts';
import type { ImportContext, Opened, Row } from '../importer.ts';
import { leftOut, type Outcome, rejected, repeated, unknownActor, used } from '../outcome.ts';
import { rollCallOf, type VoteRow } from './roll-call.ts';

/** A roll call whose rows are being read. */
interface OpenCall {
  readonly id: string;
  /** What every row of it must repeat. */
  readonly facts: string;
  /** Its record until a row is used, and null from then on. */
  record: AnyRecord | null;
  readonly voted: Map<string, string>;
}

/** The reader of the one kind of file. Each row has the whole roll call and one vote in it. */
export function openUndl(context: ImportContext): Opened {
  const calls = new Map<string, OpenCall>();
  return { readers: { votes: (row) => readVote(row, context, calls) } };
}

function readVote(row: Row, context: ImportContext, calls: Map<string, OpenCall>): Outcome {
  const wrong = wrongCell(row);
  if (wrong !== undefined) return rejected(cellUnusable(row, ...wrong));
  // `wrongCell` has looked at each cell; the others of an optional column are ''.
  const cells = row.cells as VoteRow;
  const facts = factsOf(cells);
  const call = calls.get(cells.undl_id) ?? newCall(cells, facts, context);
  calls.set(cells.undl_id, call);
  if (call.facts !== facts)
    return rejected(
      rowUnusable(row, `The roll call "${cells.undl_id}" has another date, resolution or sum in earlier rows.`),
    );
  return castVote(row, cells, context, call);
}

function castVote(row: Row, cells: VoteRow, context: ImportContext, call: OpenCall): Outcome {
  const given = givenOf(cells);
  const found = context.actorGiven(given);
  if ('byCode' in found) return rejected(readingsDiffer(row, context.dataset, given, found));
  if ('unknown' in found) return unknownActor({ ...found, unknown: cells.ms_name });
  const before = call.voted.get(found.id);
  if (before === cells.ms_vote) return leftOut(repeated);
  if (before !== undefined)
    return rejected(
      rowUnusable(row, `"${cells.ms_name}" already has another vote in the roll call "${cells.undl_id}".`),
    );
  call.voted.set(found.id, cells.ms_vote);
  const choice = choices[cells.ms_vote];
  if (choice === undefined)
    return leftOut('the member did not vote; the roll call has the number of those who did not');
  const { record } = call;
  call.record = null;
  const ballot: AnyRecord = { noun: 'ballots', record: { rollCall: call.id, actor: found.id, choice } };
  return used(...(record === null ? [] : [record]), ballot);
}

function newCall(cells: VoteRow, facts: string, context: ImportContext): OpenCall {
  const id = context.idOf(cells.undl_id);
  return { id, facts, record: rollCallOf(id, cells), voted: new Map() };
}

/** Letters of votes. A member that was present or absent and did not vote has X, NV or nothing. */
const choices: Readonly<Record<string, 'yes' | 'no' | 'abstain'>> = { Y: 'yes', N: 'no', A: 'abstain' };

/** The list has one code and one name for the seat of China, whichever government held it. */
function givenOf({ ms_code, ms_name, date }: VoteRow) {
  const code = unSeat(ms_code, date);
  return { scheme: 'iso3', code, name: code === ms_code ? ms_name : '', day: date } as const;
}

function factsOf({ date, resolution, total_yes, total_no, total_abstentions, total_non_voting }: VoteRow): string {
  return [date, resolution, total_yes, total_no, total_abstentions, total_non_voting].join('\u0000');
}

function wrongCell({ cells }: Row): readonly [column: string, expected: string] | undefined {
  const { undl_id = '', ms_code = '', ms_name = '', ms_vote = '', date = '', resolution = '' } = cells;
  if (!/^\d+$/.test(undl_id)) return ['undl_id', 'the number of a record'];
  if (!/^(?:[A-Z]{3})?$/.test(ms_code)) return ['ms_code', 'a code of three capitals'];
  if (ms_code === '' && !/\S/.test(ms_name)) return ['ms_name', 'the name of a member'];
  if (!/^(?:[YNAX]|NV)?$/.test(ms_vote)) return ['ms_vote', 'Y, N, A, X, NV or nothing'];
  if (date.length !== 10 || !isDay(date)) return ['date', 'a day as YYYY-MM-DD'];
  if (!/\S/.test(resolution)) return ['resolution', 'the symbol of a resolution'];
  const sum = sums.find((name) => !/^\d*$/.test(cells[name] ?? ''));
  return sum === undefined ? undefined : [sum, 'a number, or nothing'];
}

const sums = ['total_yes', 'total_no', 'total_abstentions', 'total_non_voting', 'total_ms'] as const;
