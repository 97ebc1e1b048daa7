import { EntenteError, type ImportError } from '../../errors.ts';
import { isDay } from '../../model/days.ts';
import type { AnyRecord } from '../../model/records.ts';
import { unSeat } from '../crosswalk/un-seat.ts';
import { cellUnusable, readingsDiffer, rowUnusable } from '../errors.ts';
import type { ImportContext, Opened, Row } from '../importer.ts';
import { type Outcome, rejected, unknownActor, used, usedWithout } from '../outcome.ts';
import { members } from './members.ts';

/** The reader of the one file. A row is a draft that was stopped. */
export function openVetoes(context: ImportContext): Opened {
  const votes = new Map<string, number>();
  return { readers: { vetoes: (row) => readVeto(row, context, votes) } };
}

function readVeto(row: Row, context: ImportContext, votes: Map<string, number>): Outcome {
  const vote = voteOf(row);
  if (vote instanceof EntenteError) return rejected(vote);
  const { date, vetoers } = vote;
  const actors: string[] = [];
  for (const vetoer of vetoers) {
    const given = givenOf(vetoer, date);
    const found = context.actorGiven(given);
    if ('byCode' in found) return rejected(readingsDiffer(row, context.dataset, given, found));
    if ('unknown' in found) return unknownActor(found);
    actors.push(found.id);
  }
  const records = recordsOf(idOf(vote, context, votes), vote, actors);
  return vote.isMarkedInPart
    ? usedWithout('its marks leave out a member that it names as having cast a veto', ...records)
    : used(...records);
}

/** What a row says of a vote. */
interface VetoedVote {
  readonly date: string;
  readonly draft: string;
  readonly agendaItem: string;
  readonly topic: string;
  /** Who cast a veto, by the names of the list. */
  readonly vetoers: readonly string[];
  readonly isMarkedInPart: boolean;
}

function voteOf(row: Row): VetoedVote | ImportError {
  const { year = '', date: written = '', draft = '', agenda_item = '', crisis_topic = '' } = row.cells;
  const date = dayOf(written);
  if (date === undefined) return cellUnusable(row, 'date', 'a day as month/day/year');
  if (date.slice(0, 4) !== year) return cellUnusable(row, 'year', `the year of the date, ${date.slice(0, 4)}`);
  if (!/\S/.test(draft)) return cellUnusable(row, 'draft', 'the symbol of a draft');
  if (!/\S/.test(agenda_item)) return cellUnusable(row, 'agenda_item', 'an item of the agenda');
  const vetoers: string[] = [];
  for (const column of ['member_veto1', 'member_veto2', 'member_veto3']) {
    const name = (row.cells[column] ?? '').trim();
    if (name === '') continue;
    if (!Object.hasOwn(members, name)) return cellUnusable(row, column, `one of ${Object.keys(members).join(', ')}`);
    if (vetoers.includes(name)) return rowUnusable(row, `It names "${name}" twice.`);
    vetoers.push(name);
  }
  if (vetoers.length === 0) return cellUnusable(row, 'member_veto1', 'the name of a permanent member');
  const marked = Object.keys(members).filter((name) => row.cells[name] === '1');
  const unnamed = marked.find((name) => !vetoers.includes(name));
  if (unnamed !== undefined) return rowUnusable(row, `It marks "${unnamed}" and does not name it.`);
  const isMarkedInPart = marked.length < vetoers.length;
  return {
    date,
    draft: draft.trim(),
    agendaItem: agenda_item.trim(),
    topic: crisis_topic.trim(),
    vetoers,
    isMarkedInPart,
  };
}

function dayOf(cell: string): string | undefined {
  const [, month = '', date = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell.trim()) ?? [];
  const day = [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-');
  return year !== '' && isDay(day) ? day : undefined;
}

/** The list has one name for the seat of China, whichever government held it. */
function givenOf(vetoer: string, day: string) {
  const { code = '', name = '' } = members[vetoer] ?? {};
  const seat = unSeat(code, day);
  return { scheme: 'iso3', code: seat, name: seat === code ? name : '', day } as const;
}

/** Early drafts had no symbols of their own, so two votes of one day may share that of the meeting. */
function idOf({ date, draft }: VetoedVote, context: ImportContext, votes: Map<string, number>): string {
  const key = `${date} ${draft}`;
  const place = (votes.get(key) ?? 0) + 1;
  votes.set(key, place);
  return place === 1 ? context.idOf(key) : context.idOf(key, String(place));
}

function recordsOf(id: string, { date, draft, agendaItem, topic }: VetoedVote, actors: readonly string[]) {
  const rollCall: AnyRecord = {
    noun: 'roll-calls',
    record: {
      id,
      session: null,
      date,
      resolution: draft,
      title: agendaItem,
      description: null,
      inFavour: null,
      against: null,
      abstained: null,
      absent: null,
      issues: topic === '' ? null : [topic],
    },
  };
  const ballots = actors.map(
    (actor): AnyRecord => ({ noun: 'ballots', record: { rollCall: id, actor, choice: 'no' } }),
  );
  return [rollCall, ...ballots];
}
