import { isDay } from '../../model/days.ts';
import { cellUnusable } from '../errors.ts';
import type { GivenFile, ImportContext, Opened, Row } from '../importer.ts';
import { leftOut, type Outcome, rejected, unknownActor, used } from '../outcome.ts';
import { type Acts, createActs } from './acts.ts';
import { createDictionary } from './dictionary.ts';
import type { Draft } from './draft.ts';
import { namedEvent } from './named-event.ts';
import { createParties, nameOf, type Parties, type Side } from './party.ts';
import { dayOf, positionOf, yearOf } from './releases.ts';

/** The tables of one folder: what its numbers mean. */
interface Tables {
  readonly names: Map<string, Side>;
  readonly codes: Map<string, string>;
}

/**
 * The readers of all files: first the codes, the dictionaries and the published rows, which give the country of each name, then the
 * tables of names and the rows that name them by number.
 */
export function openIcews(context: ImportContext, files: readonly GivenFile[]): Opened {
  const acts = createActs();
  const dictionary = createDictionary();
  const parties = createParties(context, dictionary);
  const folders = new Map<string, Tables>();
  const years = new Set(files.filter(({ kind }) => kind.kind === 'quadruples').map(({ path }) => yearOf(path)));
  const published = new Set<string>();
  const tablesOf = (row: Row): Tables => {
    const { folder } = positionOf(row);
    const tables = folders.get(folder) ?? { names: new Map(), codes: new Map() };
    folders.set(folder, tables);
    return tables;
  };
  return {
    readers: {
      codes: acts.readCode,
      dictionaries: dictionary.readLine,
      raw: (row) => {
        for (const side of sidesOf(row)) if (side.name !== '') parties.learn(side);
        const year = (row.cells['Event Date'] ?? '').slice(0, 4);
        if (years.has(year)) return leftOut(inRelease(year));
        published.add(year);
        return rawEvent(context, row, parties);
      },
      named: (row) => {
        const draft = namedEvent(context, row, acts);
        if ('became' in draft) return draft;
        const year = draft.date.slice(0, 4);
        if (years.has(year)) return leftOut(inRelease(year));
        return published.has(year) ? leftOut('the published files have events of that year') : eventOf(parties, draft);
      },
      entities: (row) => {
        tablesOf(row).names.set(row.cells.id ?? '', { name: nameOf(row.cells.name ?? ''), country: '' });
        return used();
      },
      relations: (row) => {
        const code = acts.codeOf(row.cells.name ?? '');
        if (code === undefined) return rejected(cellUnusable(row, 'name', 'an act that cameo-codes.csv has'));
        tablesOf(row).codes.set(row.cells.id ?? '', code);
        return used();
      },
      quadruples: (row) => quadrupleEvent(context, row, tablesOf(row), { acts, parties }),
    },
  };
}

function inRelease(year: string): string {
  return `ICEWS${year.slice(2)} has the events of that year`;
}

/** An event of an id-mapped release. */
function quadrupleEvent(
  context: ImportContext,
  row: Row,
  { names, codes }: Tables,
  { acts, parties }: { readonly acts: Acts; readonly parties: Parties },
): Outcome {
  const { subject = '', relation = '', object = '' } = row.cells;
  const initiator = names.get(subject);
  const target = names.get(object);
  const code = codes.get(relation);
  const date = dayOf(row);
  if (initiator === undefined) return rejected(cellUnusable(row, 'subject', 'a number of entity2id.txt'));
  if (target === undefined) return rejected(cellUnusable(row, 'object', 'a number of entity2id.txt'));
  if (code === undefined) return rejected(cellUnusable(row, 'relation', 'a number of relation2id.txt'));
  if (date === undefined) return rejected(cellUnusable(row, 'time', 'a time within the year of the release'));
  const id = `${context.dataset}--${positionOf(row).slug}-${row.line}`;
  return eventOf(parties, { id, date, code, intensity: acts.weightOf(code) ?? null, initiator, target });
}

/** An event of the published files, whose rows say everything in full. */
function rawEvent(context: ImportContext, row: Row, parties: Parties): Outcome {
  const cell = (name: string) => row.cells[name] ?? '';
  const date = cell('Event Date');
  const code = cell('CAMEO Code');
  const intensity = cell('Intensity') === '' ? null : Number(cell('Intensity'));
  if (!/^\d+$/.test(cell('Event ID'))) return rejected(cellUnusable(row, 'Event ID', 'a number'));
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !isDay(date))
    return rejected(cellUnusable(row, 'Event Date', 'a day as YYYY-MM-DD'));
  if (quadClassOf(code) === undefined)
    return rejected(cellUnusable(row, 'CAMEO Code', 'a code from 01 to 20 with its digits'));
  if (intensity !== null && !(Math.abs(intensity) <= 10))
    return rejected(cellUnusable(row, 'Intensity', 'a number from -10 to 10, or nothing'));
  const [initiator, target] = sidesOf(row);
  if (initiator.name === '' || target.name === '') return leftOut('the row names only one side');
  return eventOf(parties, { id: context.idOf(cell('Event ID')), date, code, intensity, initiator, target });
}

/** The two sides of a published row, which gives the country of each. */
function sidesOf({ cells }: Row): readonly [initiator: Side, target: Side] {
  const side = (which: 'Source' | 'Target'): Side => ({
    name: nameOf(cells[`${which} Name`] ?? ''),
    country: nameOf(cells[`${which} Country`] ?? ''),
  });
  return [side('Source'), side('Target')];
}

function eventOf(parties: Parties, { id, date, code, intensity, initiator, target }: Draft): Outcome {
  const from = parties.partyOf(initiator, date);
  if ('unknown' in from) return unknownActor(from);
  const to = parties.partyOf(target, date);
  if ('unknown' in to) return unknownActor(to);
  return used({
    noun: 'events',
    record: {
      id,
      date,
      code,
      rootCode: code.slice(0, 2),
      quadClass: quadClassOf(code) ?? 0,
      intensity,
      initiator: from.actor,
      initiatorSector: from.sector,
      initiatorOfficial: from.official,
      target: to.actor,
      targetSector: to.sector,
      targetOfficial: to.official,
      mentions: null,
      url: null,
    },
  });
}

/** Talk and deeds, for and against, by the root of a code, as event data commonly sums them up; undefined for what is no code. */
function quadClassOf(code: string): number | undefined {
  if (!/^\d{2,4}$/.test(code)) return undefined;
  const root = Number(code.slice(0, 2));
  if (root < 1 || root > 20) return undefined;
  return root <= 5 ? 1 : root <= 9 ? 2 : root <= 14 ? 3 : 4;
}
