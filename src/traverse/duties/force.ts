import type { Day, DaySpan, WholeDay } from '../../model/days.ts';
import type { Certainty } from '../../model/validity.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { Bounds, PactTerms } from './texts.ts';

/**
 * Whether a pact was in force on a day. CERTAIN: on every reading of the days. POSSIBLE: on one reading, where a bound is
 * partial or disputed. UNKNOWN: nothing but a missing end speaks for it, and that is not "still in force".
 */
export type ForceState = 'CERTAIN' | 'POSSIBLE' | 'UNKNOWN' | 'NOT_THAT_DAY' | 'NO_PERIOD';

/** Whether a pact was in force, by which of its periods, and the last day on which a source shows it in force. */
export interface Force {
  readonly state: ForceState;
  readonly period: NodeRef | null;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly lastAttested: Day | null;
  readonly renewedUntil: Day | null;
}

type Dated = Pick<PactTerms, 'periods' | 'renewals' | 'signedEarliest'>;
type Period = PactTerms['periods'][number];

/** Whether a pact was in force on a day, by the period that speaks most surely for it. */
export function forceOn(pact: Dated, on: DaySpan): Force {
  const told = pact.periods.map((period) => ({ period, state: periodOn(period, pact.signedEarliest, on) }));
  const best = strength.flatMap((state) => told.filter((one) => one.state === state))[0];
  return {
    state: best?.state ?? (pact.periods.length === 0 ? 'NO_PERIOD' : 'NOT_THAT_DAY'),
    period: best === undefined ? null : { label: 'Period', id: best.period.id },
    since: best?.period.since ?? null,
    until: best?.period.until ?? null,
    lastAttested: lastAttested(pact, on),
    renewedUntil: pact.renewals.filter(({ dateEarliest }) => isBy(dateEarliest, on)).at(-1)?.until ?? null,
  };
}

/** Whether a state of force is enough for an answer of this certainty. */
export function isEnough(state: ForceState, certainty: Certainty): boolean {
  return state === 'CERTAIN' || (certainty === 'POSSIBLE' && strength.includes(state));
}

/** From sure to open; what is not in it was not in force. */
const strength: readonly ForceState[] = ['CERTAIN', 'POSSIBLE', 'UNKNOWN'];

/** A start that was not found lies no earlier than the signature. */
function periodOn(period: Period, signedEarliest: WholeDay | null, on: DaySpan): ForceState {
  const sinceEarliest = period.sinceEarliest ?? signedEarliest;
  if (!mayCover({ ...period, sinceEarliest }, on)) return 'NOT_THAT_DAY';
  const isOpen = period.untilLatest === null;
  if (isOpen && !period.certain) return 'UNKNOWN';
  const hasBegun = period.sinceLatest !== null && period.sinceLatest <= on.first;
  const isNotOver = isOpen || (period.untilEarliest !== null && period.untilEarliest > on.last);
  return hasBegun && isNotOver ? 'CERTAIN' : 'POSSIBLE';
}

/** Whether one reading of the bounds holds one reading of the day. */
export function mayCover({ sinceEarliest, untilLatest }: Bounds, on: DaySpan): boolean {
  return (sinceEarliest === null || sinceEarliest <= on.last) && (untilLatest === null || untilLatest > on.first);
}

/** Whether an actor is in a pact on a day: no start is from the start, no end is open. */
export function isMember(member: Bounds, on: DaySpan, certainty: Certainty): boolean {
  return certainty === 'POSSIBLE' ? mayCover(member, on) : mustCover(member, on);
}

/** Whether every reading of the bounds holds every reading of the day, where a missing bound is none. */
export function mustCover({ sinceLatest, untilEarliest }: Bounds, on: DaySpan): boolean {
  return (sinceLatest === null || sinceLatest <= on.first) && (untilEarliest === null || untilEarliest > on.last);
}

/** The last day, by the day asked for, on which the pact is known to have been in force: a first day in force, or a renewal. */
function lastAttested({ periods, renewals }: Dated, on: DaySpan): Day | null {
  const days = [
    ...periods.map(({ since, sinceEarliest }) => ({ day: since, from: sinceEarliest })),
    ...renewals.map(({ date, dateEarliest }) => ({ day: date, from: dateEarliest })),
  ];
  const past = days.filter(({ day, from }) => day !== null && isBy(from, on));
  return past.toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? 1 : -1))[0]?.day ?? null;
}

function isBy(day: WholeDay | null, { last }: DaySpan): boolean {
  return day !== null && day <= last;
}
