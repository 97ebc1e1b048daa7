import { compareTexts } from '../../kit/compare-texts.ts';
import { slugOf } from '../../kit/slug-of.ts';
import type { AnyRecord } from '../../model/records.ts';
import { cellUnusable } from '../errors.ts';
import type { ImportContext, Opened, Row } from '../importer.ts';
import { type OfficeFacts, officialRecord } from '../official-record.ts';
import { leftOut, type Outcome, rejected, used } from '../outcome.ts';
import { statementRecord } from '../statement-record.ts';
import { keyOf, nameOf, titleOf } from './speaker.ts';
import { type Occasion, occasionOf } from './speech.ts';

/** The readers of the files. A speech is known from its text, from the list of speakers, or from both, so all are written at the end. */
export function openUngd(context: ImportContext): Opened {
  const debate: Debate = { speeches: new Map(), people: new Map() };
  return {
    readers: {
      texts: (row) => readText(row, context, debate),
      'plain-texts': (row) => readText({ ...row, cells: { ...row.cells, ...cellsInName(row.file) } }, context, debate),
      speakers: (row) => readSpeaker(row, context, debate),
    },
    *last() {
      for (const person of debate.people.values()) yield recordOfPerson(person, context);
      for (const speech of debate.speeches.values()) yield recordOfSpeech(speech, context);
    },
  };
}

interface Debate {
  readonly speeches: Map<string, Speech>;
  readonly people: Map<string, Person>;
}

/** A speech, as far as its rows tell of it. */
interface Speech extends Occasion {
  /** Session, seat and the place among speeches of one state, in words. */
  readonly name: string;
  speaker: string | null;
  characters: number | null;
}

interface Person {
  readonly id: string;
  name: string;
  readonly offices: OfficeFacts[];
}

function readText(row: Row, context: ImportContext, { speeches }: Debate): Outcome {
  const { iso3 = '', session = '', year = '', text = '' } = row.cells;
  if (text.trim() === '') return rejected(cellUnusable(row, 'text', 'the text of a speech'));
  const occasion = occasionOf(row, { code: iso3, session, year, name: '' }, context);
  if ('became' in occasion) return occasion;
  const key = keyOfSpeech(occasion, 1);
  const known = speeches.get(key);
  if (known !== undefined && known.characters !== null) return leftOut('the speech already has a text', known.name);
  if (known === undefined) speeches.set(key, newSpeech(occasion, 1, { speaker: null, characters: text.length }));
  else known.characters = text.length;
  return used();
}

/** What the name of a file with one speech says of it: `FRA_75_2020.txt`. */
function cellsInName(file: string): Row['cells'] {
  const [, iso3 = '', session = '', year = ''] = /([A-Z]+)_(\d+)_(\d+)\.txt(?:\.gz)?$/.exec(file) ?? [];
  return { iso3, session, year };
}

/** A row of the list of speakers. A second speaker of a state in a session gave a second speech. */
function readSpeaker(row: Row, context: ImportContext, debate: Debate): Outcome {
  const cell = (column: string) => row.cells[column] ?? '';
  const given = { code: cell('ISO Code'), session: cell('Session'), year: cell('Year'), name: cell('Country') };
  const occasion = occasionOf(row, given, context);
  if ('became' in occasion) return occasion;
  const { speeches } = debate;
  const person = personOf(nameOf(cell('Name of Person Speaking')), occasion, context, debate);
  for (let place = 1; ; place += 1) {
    const key = keyOfSpeech(occasion, place);
    const speech = speeches.get(key);
    if (speech === undefined)
      speeches.set(key, newSpeech(occasion, place, { speaker: person?.id ?? null, characters: null }));
    else if (speech.speaker === null && person !== undefined) speech.speaker = person.id;
    else if (person === undefined || speech.speaker === person.id)
      return leftOut('the list already has the speaker', speech.name);
    else continue;
    person?.offices.push(officeOf(titleOf(cell('Post')), occasion, person));
    return used();
  }
}

/** Lists give a name and no more, so people of one name who spoke for one state are one entry. Of two spellings, one not all in capitals is kept. */
function personOf(name: string, { seat }: Occasion, context: ImportContext, { people }: Debate): Person | undefined {
  if (name === '') return undefined;
  const key = `${seat} ${keyOf(name)}`;
  const person = people.get(key) ?? { id: context.idOf('speaker', seat, keyOf(name)), name, offices: [] };
  people.set(key, person);
  if (person.name === person.name.toUpperCase()) person.name = name;
  return person;
}

function officeOf(title: string, { session, year, actor }: Occasion, { id, offices }: Person): OfficeFacts {
  const again = offices.filter((office) => office.id.startsWith(`${id}--${session}`)).length;
  const own = again === 0 ? `${id}--${session}` : `${id}--${session}-${again + 1}`;
  return { id: own, title, belongsTo: actor, attestedOn: String(year), lastCovered: String(year) };
}

function recordOfPerson({ id, name, ...person }: Person, { source }: ImportContext): AnyRecord {
  const offices = person.offices.toSorted((one, other) => compareTexts(one.attestedOn ?? '', other.attestedOn ?? ''));
  const affiliation = offices.at(-1)?.belongsTo ?? '';
  const note = 'Known from lists of speakers alone: people of one name who spoke for one state are one entry.';
  return officialRecord({ id, name, affiliation, offices, note }, source);
}

function recordOfSpeech(speech: Speech, context: ImportContext): AnyRecord {
  const { name, session, year, actor, speaker, characters } = speech;
  return statementRecord({
    id: context.idOf(name),
    date: String(year),
    datePrecision: 'year',
    actor,
    officials: speaker === null ? [] : [{ official: speaker, role: 'speaker' }],
    kind: 'speech',
    venue: 'General debate of the United Nations General Assembly',
    summary: `Speech in the general debate of session ${session}.`,
    language: characters === null ? null : 'en',
    length: characters,
    sources: [context.source],
    note: characters === null ? 'Known from the list of speakers; no text was given.' : null,
  });
}

/** A speech is known again by its session and its actor, under whichever code a row has it. */
function keyOfSpeech({ session, actor }: Occasion, place: number): string {
  return `${session} ${actor} ${place}`;
}

function newSpeech(occasion: Occasion, place: number, known: Pick<Speech, 'speaker' | 'characters'>): Speech {
  const words = `${occasion.session} ${slugOf(occasion.seat)}`;
  return { ...occasion, ...known, name: place === 1 ? words : `${words} ${place}` };
}
