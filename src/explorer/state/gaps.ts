import type { Proposition, Stance } from '../api/stances.ts';
import type { Settings } from './settings.ts';
import { type Holder, stancesAt, stanceTable } from './stance-table.ts';

/** What a record lacks. */
export type GapKind = 'MISSING' | 'UNVERIFIED' | 'ONE_PUBLISHER' | 'STATE_MEDIA' | 'OTHER_SIDE' | 'NO_QUOTE' | 'OLD';

/** Each kind of gap, with the sentence that explains it. */
export const gapKinds: readonly { readonly kind: GapKind; readonly name: string; readonly words: string }[] = [
  {
    kind: 'MISSING',
    name: 'nothing recorded',
    words: 'An actor on the map has no recorded stance on the proposition. It may hold one: nothing was entered.',
  },
  {
    kind: 'UNVERIFIED',
    name: 'not verified',
    words: 'No source that was read states who, what and when, or no source confirms one of the fields.',
  },
  {
    kind: 'ONE_PUBLISHER',
    name: 'one publisher',
    words: 'All its sources are of one publisher, or copy one. A second one would confirm it.',
  },
  {
    kind: 'STATE_MEDIA',
    name: 'state media alone',
    words: 'All its sources are news outlets that a state runs or funds.',
  },
  {
    kind: 'OTHER_SIDE',
    name: 'account of the other side',
    words: 'It is told by the other side of a meeting or by someone who argues against it, and not by the holder.',
  },
  {
    kind: 'NO_QUOTE',
    name: 'no quoted words',
    words: 'No words that show the stance are quoted.',
  },
  {
    kind: 'OLD',
    name: 'over ten years old',
    words:
      'The latest recorded stance of the actor on the proposition was expressed more than ten years before the day.',
  },
];

/** What is lacking on one stance, or on one actor and proposition that have none. */
export interface Gap {
  readonly id: string;
  readonly actor: Holder;
  readonly proposition: Proposition;
  readonly stance: Stance | null;
  readonly kinds: readonly GapKind[];
}

/** What gaps are looked for in. */
export interface Searched {
  /** Every stance, latest first. */
  readonly stances: readonly Stance[];
  readonly propositions: readonly Proposition[];
  /** Of whom each proposition is expected. */
  readonly actors: readonly Holder[];
  /** The day from which the age of a stance is counted. */
  readonly today: string;
}

/** Every stance that lacks something, latest first, then every actor and proposition without one. */
export function findGaps({ stances, propositions, actors, today }: Searched): readonly Gap[] {
  const table = stanceTable(stances);
  const byId = new Map(propositions.map((proposition) => [proposition.id, proposition]));
  const lacking = stances.flatMap((stance): readonly Gap[] => {
    const { id, actor } = stance;
    const proposition = byId.get(stance.proposition.id);
    const [latest] = stancesAt(table, actor.id, stance.proposition.id);
    const kinds = kindsOf(stance, stance === latest, today);
    return proposition && kinds.length > 0 ? [{ id, actor, proposition, stance, kinds }] : [];
  });
  const missing = actors.flatMap((actor) =>
    propositions
      .filter(({ id }) => stancesAt(table, actor.id, id).length === 0)
      .map((proposition): Gap => {
        return { id: `${actor.id} ${proposition.id}`, actor, proposition, stance: null, kinds: ['MISSING'] };
      }),
  );
  return [...lacking, ...missing];
}

/** How old a stance is when it counts as old. */
const YEARS = 10;

function kindsOf(stance: Stance, isLatest: boolean, today: string): readonly GapKind[] {
  const { verified, unverifiedFields, corroboration, basis, quote, date } = stance;
  const found: Readonly<Record<Exclude<GapKind, 'MISSING'>, boolean>> = {
    UNVERIFIED: !verified || unverifiedFields.length > 0,
    ONE_PUBLISHER: corroboration.independent < 2,
    STATE_MEDIA: corroboration.stateMediaOnly,
    OTHER_SIDE: basis === 'COUNTERPART_ACCOUNT' || basis === 'REPORTED_BY_OPPONENT',
    NO_QUOTE: quote === null,
    OLD: isLatest && lastDayOf(date) < yearsBefore(today),
  };
  return gapKinds.map(({ kind }) => kind).filter((kind) => kind !== 'MISSING' && found[kind]);
}

/** The last day that a date can mean, to be compared as text. */
function lastDayOf(date: string): string {
  return `${date}${'-12-31'.slice(date.length === 4 ? 0 : 3)}`.slice(0, 10);
}

/** The day that lies `YEARS` before another, to be compared as text. */
function yearsBefore(today: string): string {
  return `${Number(today.slice(0, 4)) - YEARS}${today.slice(4)}`;
}

/** The columns by which gaps can be sorted. */
export const gapColumns = ['actor', 'proposition', 'position', 'date', 'gaps'] as const;
export type GapColumn = (typeof gapColumns)[number];

/** How gaps are narrowed and sorted. An empty text or list narrows nothing. */
export interface GapChoice {
  readonly kinds: readonly string[];
  readonly actor: string;
  readonly proposition: string;
  readonly column: GapColumn;
  readonly isReversed: boolean;
}

/** How the settings narrow and sort gaps: those that lack most stand first, unless a column is chosen. */
export function gapChoice({ gaps, gapsOf, gapsOn, sort }: Settings): GapChoice {
  const column = gapColumns.find((name) => name === sort.replace(/^-/, ''));
  const shared = { kinds: gaps, actor: gapsOf, proposition: gapsOn };
  if (column === undefined) return { ...shared, column: 'gaps', isReversed: true };
  return { ...shared, column, isReversed: sort.startsWith('-') };
}

/** The gaps of an actor and on a proposition, of any kind. */
export function gapsAbout(gaps: readonly Gap[], { actor, proposition }: GapChoice): readonly Gap[] {
  return gaps.filter(
    (gap) => (actor === '' || gap.actor.id === actor) && (proposition === '' || gap.proposition.id === proposition),
  );
}

/** The gaps of the chosen kinds, sorted. Of equal ones the order stays. */
export function chosenGaps(gaps: readonly Gap[], choice: GapChoice): readonly Gap[] {
  const { kinds, column, isReversed } = choice;
  const keyOf = keys[column];
  const kept = gapsAbout(gaps, choice).filter(
    (gap) => kinds.length === 0 || gap.kinds.some((kind) => kinds.includes(kind)),
  );
  const turn = isReversed ? -1 : 1;
  return kept.toSorted((one, other) => turn * keyOf(one).localeCompare(keyOf(other)));
}

/** What each column is sorted by. */
const keys: Readonly<Record<GapColumn, (gap: Gap) => string>> = {
  actor: ({ actor }) => actor.name,
  proposition: ({ proposition }) => proposition.text,
  position: ({ stance }) => stance?.position ?? '',
  date: ({ stance }) => stance?.date ?? '',
  gaps: ({ kinds }) => String(kinds.length),
};

/** How many of some gaps are of each kind. */
export function countsByKind(gaps: readonly Gap[]): ReadonlyMap<GapKind, number> {
  return new Map(gapKinds.map(({ kind }) => [kind, gaps.filter(({ kinds }) => kinds.includes(kind)).length]));
}
