import { boundsIn } from './bounds-in.ts';
import { type DayBounds, type WholeDay, wholeDay } from './days.ts';
import type { EdgeType } from './edge-types.ts';
import { type Label, labels } from './labels.ts';
import { lasting, type OwnDays, period, type Validity } from './own-days.ts';

/**
 * How sure an answer about a day must be. Each level includes the one before it: what is CERTAIN is PRESUMED, and what is PRESUMED
 * is POSSIBLE.
 */
export const certainties = {
  CERTAIN:
    'It held on every reading of the dates involved, and there is evidence for the day: it lies between a known start and a known end, is the first day, or is no later than a day on which a source shows it.',
  PRESUMED:
    'It is known to have begun by the day, no end is recorded by then, and the source covers the day. This is what people usually mean by "in force" or "in office".',
  POSSIBLE: 'It held on at least one reading of the dates involved. A missing start or end does not count against it.',
} as const;

/** How sure an answer about a day must be. */
export type Certainty = keyof typeof certainties;

/** The level used where none is asked for. */
export const defaultCertainty: Certainty = 'PRESUMED';

/** Whether a value is a certainty. */
export function isCertainty(value: unknown): value is Certainty {
  return typeof value === 'string' && Object.hasOwn(certainties, value);
}

/** From the surest level to the least sure one. */
const levels: readonly Certainty[] = ['CERTAIN', 'PRESUMED', 'POSSIBLE'];

/** The bounds of a fact that its validity looks at. */
export type Bound = 'since' | 'until' | 'attestedOn' | 'lastCovered' | 'superseded';

/** What is known of the days on which a fact holds: from `since` on and before `until`. A bound that is null was not found. */
export interface Lifetime {
  readonly since: DayBounds | null;
  readonly until: DayBounds | null;
  /** A day on which a source shows it. */
  readonly attestedOn: DayBounds | null;
  /** The last day that the source covers: that it records no end says nothing of later days. Null: it covers those as well. */
  readonly lastCovered: DayBounds | null;
  /** The first day on which a later fact takes its place, as a stance does that of the one before. */
  readonly superseded: DayBounds | null;
  /** A missing start is no gap: the fact begins with what it belongs to. */
  readonly noStart: boolean;
  /** A missing end is no gap: the fact ends with what it belongs to, or is known to have no end. */
  readonly noEnd: boolean;
}

/** One comparison of a bound with the day asked for, and its value where the bound was not found. */
export interface Comparison {
  readonly bound: Bound;
  readonly end: keyof DayBounds;
  readonly operator: '<=' | '>' | '>=';
  /** The first or the last whole day that the day asked for can mean. */
  readonly day: keyof DayBounds;
  readonly missing: boolean | 'noStart' | 'noEnd';
}

/** A condition on the bounds of a fact. */
export type Condition = Comparison | { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] };

/** What each level asks of the start of a fact. */
export const startConditions: Readonly<Record<Certainty, Condition>> = {
  CERTAIN: begun('latest', 'earliest', 'noStart'),
  PRESUMED: begun('latest', 'latest', 'noStart'),
  POSSIBLE: begun('earliest', 'latest', true),
};

/**
 * The one rule of what holds on a day. `holdsOn` evaluates it on facts in memory, and the compiler prints it as Cypher.
 * A day that is not exact stands for all the whole days it can mean, on the side of the fact and on the side of the question alike.
 */
export const conditions: Readonly<Record<Certainty, Condition>> = {
  CERTAIN: {
    all: [
      ends('until', 'latest', 'earliest', true),
      covered('earliest', 'latest'),
      startConditions.CERTAIN,
      {
        any: [
          { all: [ends('until', 'earliest', 'latest', 'noEnd'), ends('superseded', 'earliest', 'latest', true)] },
          { bound: 'since', end: 'earliest', operator: '>=', day: 'latest', missing: false },
          { bound: 'attestedOn', end: 'earliest', operator: '>=', day: 'latest', missing: false },
        ],
      },
    ],
  },
  PRESUMED: { all: [...notOver(), covered('latest', 'earliest'), startConditions.PRESUMED] },
  POSSIBLE: { all: [...notOver(), startConditions.POSSIBLE] },
};

/** No end is known to lie before the day. */
function notOver(): readonly Condition[] {
  return [ends('until', 'latest', 'earliest', true), ends('superseded', 'latest', 'earliest', true)];
}

/** The source covers the day. */
function covered(end: keyof DayBounds, day: keyof DayBounds): Comparison {
  return { bound: 'lastCovered', end, operator: '>=', day, missing: true };
}

/** It began by the day, or a source shows it by then. */
function begun(end: keyof DayBounds, day: keyof DayBounds, missing: Comparison['missing']): Condition {
  return {
    any: [
      { bound: 'since', end, operator: '<=', day, missing },
      { bound: 'attestedOn', end, operator: '<=', day, missing: false },
    ],
  };
}

function ends(
  bound: 'until' | 'superseded',
  end: keyof DayBounds,
  day: keyof DayBounds,
  missing: Comparison['missing'],
): Comparison {
  return { bound, end, operator: '>', day, missing };
}

/** Whether a fact holds on a day, at least as surely as asked. */
export function holdsOn(life: Lifetime, on: DayBounds, certainty: Certainty): boolean {
  return meets(life, on, conditions[certainty]);
}

/** How surely a fact holds on a day; null where it does not. */
export function certaintyOn(life: Lifetime, on: DayBounds): Certainty | null {
  return levels.find((level) => holdsOn(life, on, level)) ?? null;
}

/** How surely a fact has begun by a day, whether or not it still holds; null where it has not. */
export function startCertaintyOn(life: Lifetime, on: DayBounds): Certainty | null {
  return levels.find((level) => meets(life, on, startConditions[level])) ?? null;
}

/** How a fact stands to a day. UNCLEAR: bounds that are missing or not exact leave it open at the level asked for. */
export type Standing = 'HOLDS' | 'NOT_YET' | 'OVER' | 'UNCLEAR';

/** How a fact stands to a day. It is NOT_YET or OVER only where no reading of its bounds says otherwise. */
export function standingOn(life: Lifetime, on: DayBounds, certainty: Certainty): Standing {
  if (holdsOn(life, on, certainty)) return 'HOLDS';
  if (!holdsOn({ ...life, since: null, attestedOn: null, noStart: true }, on, 'POSSIBLE')) return 'OVER';
  return holdsOn(life, on, 'POSSIBLE') ? 'UNCLEAR' : 'NOT_YET';
}

/** The surest of several levels; null where there is none. */
export function surest(found: readonly (Certainty | null)[]): Certainty | null {
  return levels.find((level) => found.includes(level)) ?? null;
}

/** The least sure of several levels, for what holds only where all of them do; null where one is missing. */
export function leastSure(found: readonly (Certainty | null)[]): Certainty | null {
  return found.includes(null) ? null : (levels.findLast((level) => found.includes(level)) ?? null);
}

/** Whether a level is at least as sure as the one asked for. */
export function isEnough(found: Certainty | null, asked: Certainty): boolean {
  return found !== null && levels.indexOf(found) <= levels.indexOf(asked);
}

function meets(life: Lifetime, on: DayBounds, condition: Condition): boolean {
  if ('all' in condition) return condition.all.every((one) => meets(life, on, one));
  if ('any' in condition) return condition.any.some((one) => meets(life, on, one));
  const { bound, end, operator, day, missing } = condition;
  const known = life[bound]?.[end];
  if (known === undefined) return typeof missing === 'boolean' ? missing : life[missing];
  if (operator === '<=') return known <= on[day];
  return operator === '>' ? known > on[day] : known >= on[day];
}

/** The comparisons that a condition is made of. */
export function comparisonsIn(condition: Condition): readonly Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsIn);
  if ('any' in condition) return condition.any.flatMap(comparisonsIn);
  return [condition];
}

/** A day that no day asked for reaches. */
const never = wholeDay('9999-12-31');

/**
 * When a later fact takes the place of one begun on a day: `earliest` is the first day on which one may have, `latest` the first on
 * which one surely has. Null: nothing later is recorded.
 */
export function supersededOn(own: DayBounds, others: readonly DayBounds[]): DayBounds | null {
  const maybe = others.filter(({ latest }) => latest > own.earliest).map(({ earliest }) => earliest);
  const surely = others.filter(({ earliest }) => earliest > own.latest).map(({ latest }) => latest);
  const first = (days: readonly WholeDay[]) => days.toSorted()[0] ?? never;
  return maybe.length === 0 ? null : { earliest: first(maybe), latest: first(surely) };
}

/**
 * When each kind of thing holds on a day. What is not in the table holds on all days: an actor (whose own days its `existence` tells),
 * a proposition, a source, a quote, an affiliation.
 */
export const validities: Readonly<Partial<Record<Label | EdgeType, Validity>>> = {
  ...Object.fromEntries(
    Object.values(labels).flatMap(({ label, holds }) => (holds === undefined ? [] : [[label, holds]])),
  ),
  HELD_OFFICE: period(lasting),
  MEMBER_OF: period(lasting),
  PARTY_TO: period({ noStart: 'NONE', noEnd: 'NONE' }),
};

/** When a node with this label, or an edge of this type, holds. Undefined: what is not in the table holds on all days. */
export function validityOf(name: string): Validity | undefined {
  const table: Readonly<Record<string, Validity | undefined>> = validities;
  return table[name];
}

/** The days of an actor. They decide no list: an actor is shown on all days, and its existence is told. */
export const actorDays: OwnDays = {
  since: 'founded',
  until: 'dissolved',
  attestedOn: null,
  lastCovered: null,
  superseded: false,
  noStart: 'UNKNOWN',
  noEnd: 'UNKNOWN',
};

/** The names of the properties that keep days. */
export function dayNamesOf({ since, until, attestedOn, lastCovered }: OwnDays): readonly string[] {
  return [since, until, attestedOn, lastCovered].filter((name) => name !== null);
}

/** The properties that keep the days of a label or of an edge type. A slip of ours where it has none. */
export function ownDaysOf(name: Label | EdgeType): OwnDays {
  const own = validities[name]?.own;
  if (own == null) throw new TypeError(`${name} has no days of its own`);
  return own;
}

/** The bounds of a thing as its properties keep them; `others` are the days of those that may take its place. */
export function lifetimeOf(
  days: OwnDays,
  values: Readonly<Record<string, unknown>>,
  others: readonly DayBounds[] = [],
): Lifetime {
  const since = boundsIn(values, days.since);
  return {
    since,
    until: days.until === null ? null : boundsIn(values, days.until),
    attestedOn: days.attestedOn === null ? null : boundsIn(values, days.attestedOn),
    lastCovered: days.lastCovered === null ? null : boundsIn(values, days.lastCovered),
    superseded: days.superseded && since !== null ? supersededOn(since, others) : null,
    noStart: days.noStart === 'NONE',
    noEnd: days.noEnd === 'NONE' || (days.noEnd === 'FLAGGED' && values.certain === true),
  };
}
