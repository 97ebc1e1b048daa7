import { compareTexts } from '../../kit/compare-texts.ts';
import { compareDays, type Day, type DayBounds } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { type Certainty, holdsOn, standingOn } from '../../model/validity.ts';
import type { WrittenLifetime } from '../../projection/projection.ts';
import { lifetimeFrom, unboundedLifetime } from '../lifetimes.ts';
import { neighboursAlong, refWithLabel } from '../neighbours.ts';
import type { DutyView } from './duty-view.ts';
import { periodLevel } from './force-level.ts';

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

/** Whether a pact was in force on a day, by its most certain period. */
export function forceOn(view: DutyView, pact: number): Force {
  const { graph } = view;
  const level = view.force(pact);
  const periods = neighboursAlong(graph, pact, 'OUT', 'IN_FORCE');
  const best = level === null ? undefined : periods.find((period) => periodLevel(view, pact, period) === level);
  const written = best === undefined ? undefined : graph.nodeLife(best)?.written;
  return {
    state: level ?? absenceOn(view, pact, periods),
    period: best === undefined ? null : refWithLabel(graph, 'Period', best),
    since: written?.since ?? null,
    until: written?.until ?? null,
    lastAttested: lastAttested(view, pact, periods),
    renewedUntil: renewedUntil(view, pact),
  };
}

/** Why a pact without a period on the day was not in force. */
function absenceOn({ graph, on }: DutyView, pact: number, periods: readonly number[]): ForceState {
  const standing = (node: number) => standingOn(graph.nodeLife(node) ?? unboundedLifetime, on, 'POSSIBLE');
  if (periods.length === 0) return 'NO_PERIOD';
  if (standing(pact) === 'NOT_YET') return 'NOT_YET';
  const standings = periods.map(standing);
  if (standings.every((one) => one === 'NOT_YET')) return 'NOT_YET';
  return standings.every((one) => one === 'OVER') ? 'ENDED' : 'NOT_THAT_DAY';
}

/** The last day up to the requested one on which the pact is known to have been in force: a first day, an attested day, or a renewal. */
function lastAttested({ graph, on }: DutyView, pact: number, periods: readonly number[]): Day | null {
  const ofPeriods = periods.flatMap((period) => {
    const life = graph.nodeLife(period);
    return [knownBy(life, 'since', on), knownBy(life, 'attestedOn', on)];
  });
  const ofRenewals = neighboursAlong(graph, pact, 'OUT', 'EXTENDED_BY').map((one) =>
    knownBy(graph.nodeLife(one), 'since', on),
  );
  const days = [...ofPeriods, ...ofRenewals].filter((day) => day !== null);
  return days.toSorted(compareDays).at(-1) ?? null;
}

/** The printed end of the last renewal known to have been made by the day. */
function renewedUntil({ graph, on }: DutyView, pact: number): Day | null {
  const made = neighboursAlong(graph, pact, 'OUT', 'EXTENDED_BY').flatMap((renewal) => {
    const day = graph.nodeLife(renewal)?.since ?? null;
    return day !== null && isMadeBy(day, on) ? [{ renewal, day }] : [];
  });
  const last = made.toSorted((one, other) => compareTexts(one.day.earliest, other.day.earliest)).at(-1);
  return last === undefined ? null : graph.nodeFacts(last.renewal).until;
}

/** A day as written, if it is known to be no later than the requested day. */
function knownBy(life: WrittenLifetime | null, bound: 'since' | 'attestedOn', on: DayBounds): Day | null {
  return life !== null && isMadeBy(life[bound], on) ? life.written[bound] : null;
}

function isMadeBy(day: DayBounds | null, on: DayBounds): boolean {
  return day !== null && holdsOn(lifetimeFrom(day), on, 'PRESUMED');
}
