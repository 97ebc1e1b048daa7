import { EntenteError, type ImportError } from '../../errors.ts';
import type { AnyRecord } from '../../model/records.ts';
import type { ImportContext, Opened, Row } from '../importer.ts';
import { type OfficeFacts, officialRecord } from '../official-record.ts';
import { leftOut, type Outcome, rejected, unknownActor, used } from '../outcome.ts';
import { slugIn } from '../slug-in.ts';
import { leaderOf, ministerOf, type Term } from './term.ts';

/** A person with the offices read so far, by state and office. */
interface Person {
  readonly id: string;
  readonly wikidata: string | null;
  name: string;
  readonly offices: Map<string, OfficeFacts>;
}

/** The readers of the lists. One person may be in all of them, so people are written at the end. */
export function openMinisters(context: ImportContext): Opened {
  const people = new Map<string, Person>();
  const reader = (termOf: (row: Row) => Term | ImportError) => (row: Row) => {
    const term = termOf(row);
    return term instanceof EntenteError ? rejected(term) : readTerm(term, context, people);
  };
  return {
    readers: { wikidata: reader(ministerOf), scraped: reader(ministerOf), leaders: reader(leaderOf) },
    *last() {
      for (const person of people.values()) yield recordOf(person, context);
    },
  };
}

/** The lists were gathered late in 2022. */
const gathered = '2022';

function readTerm(term: Term, context: ImportContext, people: Map<string, Person>): Outcome {
  const { person: item, name, state, title, office } = term;
  if (item === '' && name === '') return leftOut('nobody is named', state);
  if (name.toLowerCase() === 'vacant') return leftOut('the office is vacant', state);
  const found = context.actorFor('name', state, gathered);
  if ('unknown' in found) return unknownActor(found);
  const key = item === '' ? `${name} ${state}` : item;
  const person = people.get(key) ?? personOf(key, term, context);
  people.set(key, person);
  if (person.name === '') person.name = name;
  const place = `${found.id} ${office}`;
  const known = person.offices.get(place);
  const id = `${person.id}--${context.idOf(slugIn(found.id), office).split('--').at(-1)}`;
  person.offices.set(
    place,
    known === undefined ? officeOf({ id, title, belongsTo: found.id }, term) : joined(known, term),
  );
  return used();
}

function personOf(key: string, { person, name }: Term, context: ImportContext): Person {
  return { id: context.idOf(key), wikidata: person === '' ? null : person, name, offices: new Map() };
}

/** An office that had not ended is attested in the year of the lists, and of later days they say nothing. */
function officeOf(office: Pick<OfficeFacts, 'id' | 'title' | 'belongsTo'>, { since, until }: Term): OfficeFacts {
  return { ...office, since, until, ...(until === null ? { attestedOn: gathered, lastCovered: gathered } : {}) };
}

/** An office that two lists have: the first day is that of the first list, and the note tells where the second differs. */
function joined(known: OfficeFacts, { since }: Term): OfficeFacts {
  if (since === null || since === known.since) return known;
  if (known.since === null || known.since === undefined) return { ...known, since };
  return { ...known, note: `Another list has it begin on ${since}.` };
}

function recordOf({ id, name, wikidata, offices }: Person, { source }: ImportContext): AnyRecord {
  const list = [...offices.values()];
  const affiliation = list[0]?.belongsTo ?? '';
  return officialRecord(
    { id, name: name === '' ? (wikidata ?? id) : name, wikidata, affiliation, offices: list },
    source,
  );
}
