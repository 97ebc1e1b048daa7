import { remembered } from '../../kit/remembered.ts';
import type { DayBounds } from '../../model/days.ts';
import { type Certainty, holdsOn, type Lifetime } from '../../model/validity.ts';
import type { Link, PathNode } from './link.ts';

/**
 * The day of a link. A reply, an invocation, an expression, an address and what is about a proposition have that of the statement or
 * stance they start from; a stance held has its own; a party that of joining, else of the signature; a relation that of the later
 * pact; an office, a membership and a recognition their first day, else the day they are attested on. An affiliation has none.
 */
export function dayOf(link: Link): DayBounds | null {
  return firstDay(datedBy(link) ?? link);
}

/** The node whose day is that of the link; null where the link has a day of its own, or none. */
export function datedBy(link: Link): PathNode | null {
  if (link.kind === 'AFFILIATION' || link.kind === 'MEMBERSHIP') return null;
  return link.life?.since == null ? carrierOf(link) : null;
}

/** The node whose sources and days a link rests on, where it has none of its own. */
export function carrierOf({ kind, type, from, to }: Link): PathNode {
  return kind === 'PARTY' || kind === 'HOLDING' || type === 'SPOKE' ? to : from;
}

/**
 * The facts that a link rests on; of each list one must hold for the link to hold. Those are the link itself and both of its ends, as
 * far as they have days: a statement that answers another rests on both, a party on the signature. What binds a party is the pact
 * in force, so one of its periods must hold where it records any.
 */
export function restsOn({ kind, from, to, life }: Link): readonly (readonly Lifetime[])[] {
  const own = [life, from.life, to.life].flatMap((one) => (one === null ? [] : [[one]]));
  const periods = kind === 'PARTY' ? to.periods() : [];
  return periods.length > 0 ? [...own, periods] : own;
}

/** Tells which links hold on a day, at least as surely as asked. One that rests on nothing with days holds always. */
export function linksHeldOn(on: DayBounds, certainty: Certainty): (link: Link) => boolean {
  const holds = remembered((life: Lifetime) => holdsOn(life, on, certainty));
  return remembered((link: Link) => restsOn(link).every((facts) => facts.some(holds)));
}

function firstDay({ life }: Pick<Link, 'life'>): DayBounds | null {
  return life?.since ?? life?.attestedOn ?? null;
}
