import { compareTexts } from '../../kit/compare-texts.ts';
import { isDay } from '../../model/days.ts';
import type { AnyRecord } from '../../model/records.ts';
import { cellUnusable, rowUnusable } from '../errors.ts';
import type { ImportContext, Opened, Row } from '../importer.ts';
import { type OfficeFacts, officialRecord } from '../official-record.ts';
import { type Outcome, rejected, unknownActor, used } from '../outcome.ts';

/** A leader with the spells read so far. */
interface Leader {
  readonly id: string;
  readonly name: string;
  readonly offices: OfficeFacts[];
}

/** The reader of the one file. A leader may come back years later, so leaders are written at the end. */
export function openArchigos(context: ImportContext): Opened {
  const leaders = new Map<string, Leader>();
  return {
    readers: {
      leaders: (row) => readSpell(row, context, leaders),
      published: (row) => readSpell(withGwCode(row), context, leaders),
    },
    *last() {
      for (const leader of leaders.values()) yield recordOf(leader, context);
    },
  };
}

/** The published table has the numbers of Gleditsch and Ward in a column with the name of those of the Correlates of War. */
function withGwCode(row: Row): Row {
  return { ...row, cells: { ...row.cells, gwcode: row.cells.ccode ?? '' } };
}

function readSpell(row: Row, context: ImportContext, leaders: Map<string, Leader>): Outcome {
  const wrong = wrongCell(row);
  if (wrong !== undefined) return rejected(cellUnusable(row, ...wrong));
  const { obsid = '', gwcode = '', leadid = '', leader = '', startdate = '', enddate = '', exit } = row.cells;
  if (enddate < startdate)
    return rejected(rowUnusable(row, `It ends on ${enddate}, before it begins on ${startdate}.`));
  const known = leaders.get(leadid) ?? { id: context.idOf(leadid), name: leader, offices: [] };
  const offices: OfficeFacts[] = [];
  const until = exit === 'Still in Office' ? null : enddate;
  for (const [index, part] of context.spellsOf('gw', gwcode, { since: startdate, until }).entries()) {
    const found = context.actorFor('gw', gwcode, part.since);
    if ('unknown' in found) return unknownActor(found);
    const id = [known.id, context.idOf(obsid).split('--')[1], ...(index === 0 ? [] : [index + 1])].join('--');
    const shown = part.until === null ? { attestedOn: enddate, lastCovered: enddate } : {};
    offices.push({ id, title, belongsTo: found.id, ...part, ...shown, note: noteOf(row) });
  }
  leaders.set(leadid, known);
  known.offices.push(...offices);
  return used();
}

/** The set counts who in fact held power, whatever the office was called. */
const title = 'Effective leader';

function wrongCell({ cells }: Row): readonly [column: string, expected: string] | undefined {
  const isWhole = (cell = '') => cell.length === 10 && isDay(cell);
  if (!/^[\w.-]+$/.test(cells.obsid ?? '')) return ['obsid', 'the id of a spell'];
  if (!/^\d+$/.test(cells.gwcode ?? '')) return ['gwcode', 'the number of a state'];
  if (!/\S/.test(cells.leadid ?? '')) return ['leadid', 'the id of a leader'];
  if (!/\S/.test(cells.leader ?? '')) return ['leader', 'a name'];
  if (!isWhole(cells.startdate)) return ['startdate', 'a day as YYYY-MM-DD'];
  return isWhole(cells.enddate) ? undefined : ['enddate', 'a day as YYYY-MM-DD'];
}

/** How the leader came to power and lost it, as the set codes it. */
function noteOf({ cells: { entry = '', exit = '', exitcode = '', enddate = '' } }: Row): string {
  if (exit === 'Still in Office') return `Entry: ${entry}. In power on ${enddate}, where the data end.`;
  return exitcode === exit || exitcode === ''
    ? `Entry: ${entry}. Exit: ${exit}.`
    : `Entry: ${entry}. Exit: ${exit} (${exitcode}).`;
}

function recordOf({ id, name, ...leader }: Leader, { source }: ImportContext): AnyRecord {
  const offices = leader.offices.toSorted((one, other) => compareTexts(one.since ?? '', other.since ?? ''));
  const affiliation = offices.at(-1)?.belongsTo ?? '';
  return officialRecord({ id, name, affiliation, offices, note: 'The set mostly gives the surname alone.' }, source);
}
