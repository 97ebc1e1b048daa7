import type { EdgeType } from './edge-types.ts';

/** Where a thing of another label is found: along edges of these types, one after the other. */
export interface Step {
  readonly type: EdgeType;
  readonly direction: 'out' | 'in';
  readonly label: string;
}

/** When things of a label, or edges of a type, hold on a day: the properties that keep their bounds, and what a missing one means. */
export interface Validity {
  /** Null: it has no days of its own. */
  readonly own: OwnDays | null;
  /** Something that this leads to must hold on the day too. */
  readonly through: readonly Step[] | null;
  /** Where its own start is missing, it has begun once what this leads to has. Only for what never ends. */
  readonly startsWith: readonly Step[] | null;
}

/** The properties that keep the bounds of a thing. */
export interface OwnDays {
  readonly since: string;
  readonly until: string | null;
  readonly attestedOn: string | null;
  readonly lastCovered: string | null;
  /** Whether a later fact of the same holder on the same proposition takes its place. */
  readonly superseded: boolean;
  /** UNKNOWN: it was not found. NONE: it begins with what it belongs to. */
  readonly noStart: 'UNKNOWN' | 'NONE';
  /** UNKNOWN: it was not found. NONE: it has none of its own. FLAGGED: it has none where the property `certain` is true. */
  readonly noEnd: 'UNKNOWN' | 'NONE' | 'FLAGGED';
}

/** Lasting facts may be shown on a day, and be covered up to one. */
export const lasting = { attestedOn: 'attestedOn', lastCovered: 'lastCovered' } as const;

/** From one day to another, by properties that are `since` and `until` unless others are given. */
export function period(days: Partial<OwnDays> = {}): Validity {
  const own: OwnDays = {
    since: 'since',
    until: 'until',
    attestedOn: null,
    lastCovered: null,
    superseded: false,
    noStart: 'UNKNOWN',
    noEnd: 'UNKNOWN',
    ...days,
  };
  return { own, through: null, startsWith: null };
}

/** From its day on. */
export function dated(since: string): Validity {
  return period({ since, until: null, noEnd: 'NONE' });
}
