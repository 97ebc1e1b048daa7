import { compareDays, type Day, type DayBounds } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import {
  boundsIn,
  type Certainty,
  certainties,
  certaintyOn,
  holdsOn,
  leastSure,
  standingOn,
  surest,
} from '../../model/validity.ts';
import { lifeOf, madeOn } from '../life-of.ts';
import type { PactTerms } from './texts.ts';

/**
 * Whether a pact was in force on a day: how surely, or why not. NOT_YET: all of it begins later. ENDED: all of it began by then, and
 * is over. NOT_THAT_DAY: neither, as between two periods. NO_PERIOD: no period in force is recorded.
 */
export type ForceState = Certainty | 'NOT_YET' | 'ENDED' | 'NOT_THAT_DAY' | 'NO_PERIOD';

/** Whether a pact was in force, by which of its periods, and the last day on which a source shows it in force. */
export interface Force {
  readonly state: ForceState;
  readonly period: NodeRef | null;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly lastAttested: Day | null;
  readonly renewedUntil: Day | null;
}

/** What of a pact tells when it was in force. */
export type Dated = Pick<PactTerms, 'periods' | 'signedEarliest' | 'signedLatest'>;

/** Whether a pact was in force on a day, by the period that speaks most surely for it. */
export function forceOn(pact: Dated & Pick<PactTerms, 'renewals'>, on: DayBounds): Force {
  const level = forceLevel(pact, on);
  const best = level === null ? undefined : pact.periods.find((period) => periodOn(period, pact, on) === level);
  return {
    state: level ?? absenceOn(pact, on),
    period: best === undefined ? null : { label: 'Period', id: best.id },
    since: best?.since ?? null,
    until: best?.until ?? null,
    lastAttested: lastAttested(pact, on),
    renewedUntil: renewedBy(pact, on).at(-1)?.until ?? null,
  };
}

/** How surely a pact was in force on a day; null where it was not. */
export function forceLevel(pact: Dated, on: DayBounds): Certainty | null {
  return surest(pact.periods.map((period) => periodOn(period, pact, on)));
}

/** The level that a state of force is; null where the pact was not in force. */
export function levelOf({ state }: Pick<Force, 'state'>): Certainty | null {
  return isLevel(state) ? state : null;
}

function isLevel(state: ForceState): state is Certainty {
  return state in certainties;
}

/** A period is one of its pact, which is not in force before it is signed. */
function periodOn(period: Dated['periods'][number], pact: Dated, on: DayBounds): Certainty | null {
  return leastSure([certaintyOn(lifeOf('Period', period), on), certaintyOn(lifeOf('Pact', pact), on)]);
}

/** Why a pact of which no period holds on a day was not in force. */
function absenceOn(pact: Dated, on: DayBounds): ForceState {
  if (pact.periods.length === 0) return 'NO_PERIOD';
  if (standingOn(lifeOf('Pact', pact), on, 'POSSIBLE') === 'NOT_YET') return 'NOT_YET';
  const standings = pact.periods.map((period) => standingOn(lifeOf('Period', period), on, 'POSSIBLE'));
  if (standings.every((standing) => standing === 'NOT_YET')) return 'NOT_YET';
  return standings.every((standing) => standing === 'OVER') ? 'ENDED' : 'NOT_THAT_DAY';
}

/** The last day on which the pact is known to have been in force by the day asked for: a first day, one attested, or a renewal. */
function lastAttested(pact: Pick<PactTerms, 'periods' | 'renewals'>, on: DayBounds): Day | null {
  const days = [
    ...pact.periods.filter((period) => isMadeBy(period, 'since', on)).map(({ since }) => since),
    ...pact.periods.filter((period) => isMadeBy(period, 'attestedOn', on)).map(({ attestedOn }) => attestedOn),
    ...renewedBy(pact, on).map(({ date }) => date),
  ];
  return (
    days
      .filter((day) => day !== null)
      .toSorted(compareDays)
      .at(-1) ?? null
  );
}

/** The renewals known to have been made by a day, in the order of their days. */
function renewedBy({ renewals }: Pick<PactTerms, 'renewals'>, on: DayBounds): PactTerms['renewals'] {
  return renewals.filter((renewal) => isMadeBy(renewal, 'date', on));
}

/** Whether a day of a row is known to lie no later than the day asked for. */
function isMadeBy(row: Readonly<Record<string, unknown>>, name: string, on: DayBounds): boolean {
  const day = boundsIn(row, name);
  return day !== null && holdsOn(madeOn(day), on, 'PRESUMED');
}
