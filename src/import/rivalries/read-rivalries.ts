import { EntenteError, type ImportError } from '../../errors.ts';
import type { AnyRecord, RecordOf } from '../../model/records.ts';
import type { Spell } from '../actors.ts';
import type { ImportContext, Opened, Row } from '../importer.ts';
import { leftOut, type Outcome, rejected, unknownActor, used } from '../outcome.ts';
import { slugIn } from '../slug-in.ts';
import { type Book, type Rivalry, rivalryOf2012, rivalryOf2021 } from './rivalry.ts';

/** The readers of the lists of two books by the same school. Each makes two stances of a rivalry: one for each side. */
export function openRivalries(context: ImportContext): Opened {
  const rivals = new Set<string>();
  const reader = (read: (row: Row) => readonly [Book, Rivalry | ImportError]) => (row: Row) => {
    const [book, rivalry] = read(row);
    return rivalry instanceof EntenteError ? rejected(rivalry) : stancesOf(book, rivalry, context, rivals);
  };
  return { readers: { 2012: reader(rivalryOf2012), 2021: reader(rivalryOf2021) } };
}

/** Days of the graph begin here; the lists go back to 1494. */
const firstYear = 1800;

function stancesOf(book: Book, rivalry: Rivalry, context: ImportContext, rivals: Set<string>): Outcome {
  const { number, states, since, until } = rivalry;
  if (until !== null && until < firstYear)
    return leftOut(`the rivalry ended before ${firstYear}, where the days of the graph begin`);
  const spell = { since: String(Math.max(since, firstYear)), until: until === null ? null : String(until) };
  const parts = together(states.map((state) => context.spellsOf('cow', state, spell)));
  const records: AnyRecord[] = [];
  let areOneState = false;
  for (const [index, part] of parts.entries()) {
    const [one, other] = states.map((state) => context.actorFor('cow', state, part.since));
    if (one === undefined || other === undefined) continue;
    if ('unknown' in one) return unknownActor(one);
    if ('unknown' in other) return unknownActor(other);
    if (one.id === other.id) {
      areOneState = true;
      continue;
    }
    const id = context.idOf(book.year, number, String(index + 1));
    for (const [holder, rival] of [
      [one.id, other.id],
      [other.id, one.id],
    ] as const) {
      records.push(...propositionOf(rival, context, rivals));
      records.push(stanceOf({ id, holder, rival, ...part }, book, rivalry, context));
    }
  }
  if (records.length === 0 && areOneState) return leftOut('both numbers are of one state in the years of the rivalry');
  return used(...records);
}

/** The stretches of two sides, cut wherever either is. Days are compared as texts: a year comes before the days in it. */
function together(sides: readonly (readonly Spell[])[]): readonly Spell[] {
  const starts = [...new Set(sides.flatMap((spells) => spells.map(({ since }) => since)))].toSorted();
  const end = sides[0]?.at(-1)?.until ?? null;
  return starts.map((since, index) => ({ since, until: starts[index + 1] ?? end }));
}

/** The sentence that a state is a rival, made once for each: whoever sees it so holds the same sentence. */
function propositionOf(rival: string, context: ImportContext, rivals: Set<string>): readonly AnyRecord[] {
  const id = idOfProposition(rival, context);
  if (rivals.has(id)) return [];
  rivals.add(id);
  const record: RecordOf<'propositions'> = {
    id,
    text: `${context.nameOf(rival)} is a strategic rival: a competitor, a source of threats, and an enemy.`,
    topic: 'rivalry',
    positions: [
      {
        id: 'imputed',
        polarity: 1,
        label: 'By its conduct and its words it sees the state as a rival, scholars hold.',
      },
      { id: 'rejects', polarity: -1, label: 'Says that the state is not a rival. The set records none.' },
    ],
    relatedPacts: [],
    note: 'The sentence is the meaning of the term in the books, put in words of this project.',
    unverifiedFields: [],
    sources: [context.source],
    verified: true,
  };
  return [{ noun: 'propositions', record }];
}

interface StoredFacts extends Spell {
  readonly id: string;
  readonly holder: string;
  readonly rival: string;
}

function stanceOf(
  { id, holder, rival, since, until }: StoredFacts,
  book: Book,
  rivalry: Rivalry,
  context: ImportContext,
): AnyRecord {
  return {
    noun: 'stances',
    record: {
      id: `${id}--${slugIn(holder)}`,
      actor: holder,
      proposition: idOfProposition(rival, context),
      position: 'imputed',
      polarity: 1,
      date: since,
      validTo: until,
      lastCovered: until === null ? String(book.lastYear) : null,
      basis: 'coded',
      statedBy: null,
      viaStatement: null,
      viaPact: null,
      officials: [],
      quote: null,
      note: noteOf(book, rivalry),
      unverifiedFields: [],
      sources: [context.source],
      verified: true,
    },
  };
}

/** What the books code beside the years, and how far the years can be trusted. */
function noteOf({ words, lastYear }: Book, { since, until, over }: Rivalry): string {
  const kinds = over.length === 0 ? '' : ` Kind: ${over.join(', ')}.`;
  const start = since < firstYear ? ` It begins in ${since}; days of the graph begin in ${firstYear}.` : '';
  const end = until === null ? ` It goes on in ${lastYear}, the last year of the list.` : '';
  return `Coded by ${words}, not said by the holder.${kinds}${start}${end}`;
}

function idOfProposition(rival: string, context: ImportContext): string {
  return context.idOf('rival', slugIn(rival));
}
