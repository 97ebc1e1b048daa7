import { isDay } from '../../model/days.ts';
import type { Resolved } from '../actors.ts';
import { cellUnusable } from '../errors.ts';
import type { ImportContext, Opened, Row } from '../importer.ts';
import { leftOut, type Outcome, rejected, unknownActor, used } from '../outcome.ts';

/** The readers of the files: all three layouts have the columns that an event is made of. */
export function openGdelt(context: ImportContext): Opened {
  const reader = (row: Row) => readEvent(row, context);
  return { readers: { '2.0': reader, '1.0': reader, history: reader } };
}

/** An event between states, or by a state on nobody; who acts on behalf of no state is left out. */
function readEvent(row: Row, context: ImportContext): Outcome {
  const wrong = wrongCell(row);
  if (wrong !== undefined) return rejected(cellUnusable(row, ...wrong));
  const date = dayOf(row);
  const initiator = stateOf(row, 'Actor1', date, context);
  const target = stateOf(row, 'Actor2', date, context);
  if (initiator === null) return leftOut('no actor is named');
  if ('stateless' in initiator) return leftOut('the actor belongs to no state', initiator.stateless);
  if (target !== null && 'stateless' in target) return leftOut('the target belongs to no state', target.stateless);
  if ('unknown' in initiator) return unknownActor(initiator);
  if (target !== null && 'unknown' in target) return unknownActor(target);
  const { cells } = row;
  return used({
    noun: 'events',
    record: {
      id: context.idOf(cells.GlobalEventID ?? ''),
      date,
      code: cells.EventCode ?? '',
      rootCode: cells.EventRootCode ?? '',
      quadClass: Number(cells.QuadClass),
      intensity: cells.GoldsteinScale === '' ? null : Number(cells.GoldsteinScale),
      initiator: initiator.id,
      initiatorSector: sectorOf(row, 'Actor1'),
      initiatorOfficial: null,
      target: target?.id ?? null,
      targetSector: sectorOf(row, 'Actor2'),
      targetOfficial: null,
      mentions: cells.NumMentions === '' ? null : Number(cells.NumMentions),
      url: (cells.SOURCEURL ?? '') === '' ? null : (cells.SOURCEURL ?? null),
    },
  });
}

/** The first cell with a value that means nothing, and what is expected of it. */
function wrongCell(row: Row): readonly [column: string, expected: string] | undefined {
  const expected: readonly (readonly [string, RegExp, string])[] = [
    ['GlobalEventID', /^\d+$/, 'a number'],
    ['SQLDATE', /^\d{8}$/, 'a day as YYYYMMDD'],
    ['EventCode', /^\d{2,4}$/, 'a CAMEO code'],
    ['EventRootCode', /^\d{2}$/, 'the root of a CAMEO code'],
    ['QuadClass', /^[1-4]$/, 'a number from 1 to 4'],
    ['GoldsteinScale', /^(?:-?\d+(?:\.\d+)?)?$/, 'a number, or nothing'],
    ['NumMentions', /^\d*$/, 'a whole number, or nothing'],
  ];
  const wrong = expected.find(([column, form]) => !form.test(row.cells[column] ?? ''));
  if (wrong !== undefined) return [wrong[0], wrong[2]];
  return isDay(dayOf(row)) ? undefined : ['SQLDATE', 'a day of the calendar'];
}

function dayOf({ cells: { SQLDATE = '' } }: Row): string {
  return `${SQLDATE.slice(0, 4)}-${SQLDATE.slice(4, 6)}-${SQLDATE.slice(6)}`;
}

/** The state an actor belongs to; null where there is no actor. One without a state goes by its code. */
function stateOf(
  { cells }: Row,
  actor: 'Actor1' | 'Actor2',
  date: string,
  context: ImportContext,
): Resolved | { readonly stateless: string } | null {
  const { [`${actor}Code`]: code = '', [`${actor}CountryCode`]: country = '' } = cells;
  if (country !== '') return context.actorFor('cameo', country, date);
  return code === '' ? null : { stateless: code };
}

/** The CAMEO codes of the part of a state that an actor is, such as GOV or MIL. */
function sectorOf({ cells }: Row, actor: 'Actor1' | 'Actor2'): string | null {
  const codes = [1, 2, 3].map((place) => cells[`${actor}Type${place}Code`] ?? '').filter((code) => code !== '');
  return codes.length === 0 ? null : codes.join(' ');
}
