import { isDay } from '../../model/days.ts';
import { cellText } from '../cell-text.ts';
import { cellUnusable, readingsDiffer, rowUnusable } from '../errors.ts';
import type { ImportContext, Opened, Row } from '../importer.ts';
import { type Outcome, rejected, unknownActor, used } from '../outcome.ts';

/** What later rows must know of a roll call. */
interface Known {
  readonly id: string;
  readonly day: string;
  /** Who has voted: one bit for each actor, so that millions of votes need little room. */
  readonly voted: Uint8Array;
}

/** The readers of the three files. Issues come first, since a roll call is written once and whole. */
export function openUnvotes(context: ImportContext): Opened {
  const issues = new Map<string, string[]>();
  const rollCalls = new Map<string, Known>();
  const numbers = new Map<string, number>();
  const numberOf = (actor: string) => {
    const number = numbers.get(actor) ?? numbers.size;
    numbers.set(actor, number);
    return number;
  };
  return {
    readers: {
      issues: ({ cells: { rcid = '', short_name = '' } }) => {
        const known = issues.get(rcid);
        if (known === undefined) issues.set(rcid, [short_name]);
        else known.push(short_name);
        return used();
      },
      'roll-calls': (row) => {
        const rcid = row.cells.rcid ?? '';
        const id = context.idOf(rcid);
        const outcome = rollCallOf(row, id, issues.get(rcid) ?? []);
        if (outcome.became === 'used')
          rollCalls.set(rcid, { id, day: dayOf(row), voted: new Uint8Array(mostActors / 8) });
        return outcome;
      },
      votes: (row) => {
        const { rcid = '', country = '', country_code = '', vote = '' } = row.cells;
        const rollCall = rollCalls.get(rcid);
        if (rollCall === undefined) return rejected(cellUnusable(row, 'rcid', 'the number of a roll call'));
        if (!choices.has(vote)) return rejected(cellUnusable(row, 'vote', 'yes, abstain or no'));
        const { id, day, voted } = rollCall;
        const given = { scheme: 'iso2', code: country_code, name: country, day } as const;
        const found = context.actorGiven(given);
        if ('byCode' in found) return rejected(readingsDiffer(row, context.dataset, given, found));
        if ('unknown' in found) return unknownActor({ ...found, unknown: country });
        if (!mark(voted, numberOf(found.id))) {
          return rejected(rowUnusable(row, `"${country}" already has a vote in the roll call "${rcid}".`));
        }
        return used({ noun: 'ballots', record: { rollCall: id, actor: found.id, choice: vote } });
      },
    },
  };
}

const choices: ReadonlySet<string> = new Set(['yes', 'abstain', 'no']);

/** Far more than there have been members. */
const mostActors = 1024;

/** Sets the bit of an actor; false where it was set. */
function mark(bits: Uint8Array, number: number): boolean {
  const before = bits[number >> 3] ?? 0;
  const bit = 1 << (number & 7);
  bits[number >> 3] = before | bit;
  return (before & bit) === 0;
}

function rollCallOf(row: Row, id: string, issues: readonly string[]): Outcome {
  const { session = '', date = '', unres = '', short = '', descr = '', ...flags } = row.cells;
  if (!/^\d{1,3}$/.test(session)) return rejected(cellUnusable(row, 'session', 'the number of a session'));
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !isDay(date))
    return rejected(cellUnusable(row, 'date', 'a day as YYYY-MM-DD'));
  const wrong = ['importantvote', 'amend', 'para'].find((name) => !['', '0', '1'].includes(flags[name] ?? ''));
  if (wrong !== undefined) return rejected(cellUnusable(row, wrong, '0, 1 or nothing'));
  return used({
    noun: 'roll-calls',
    record: {
      id,
      session: Number(session),
      date: dayOf(row),
      resolution: cellText(unres),
      title: cellText(short),
      description: cellText(descr),
      important: truthOf(flags.importantvote),
      amendment: truthOf(flags.amend),
      paragraph: truthOf(flags.para),
      issues: issues.length === 0 ? null : [...issues],
    },
  });
}

/** The day of a roll call. Before session 59 the set often gives a wrong day of the month, so there the month is all that is kept. */
function dayOf({ cells: { session = '', date = '' } }: Row): string {
  return Number(session) < 59 ? date.slice(0, 7) : date;
}

/** The later files leave out a 0, so an empty cell says nothing. */
function truthOf(cell: string | undefined): boolean | null {
  return cell === '1' ? true : cell === '0' ? false : null;
}
