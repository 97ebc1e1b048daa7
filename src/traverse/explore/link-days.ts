import { type DayBounds, dayOf } from '../../model/days.ts';
import { type Lifetime, validities } from '../../model/validity.ts';
import type { Projection } from '../../projection/projection.ts';
import type { View } from '../../projection/view.ts';

/** The days that bound a link: its own, or those of what carries it. Null: not found, or it has none. */
export interface LinkBounds {
  readonly since: DayBounds | null;
  readonly until: DayBounds | null;
  readonly attestedOn: DayBounds | null;
  /** Day of the statement, stance, event, roll call or renewal that carries it. */
  readonly date: DayBounds | null;
  /** Day on which the pact that carries it was signed. */
  readonly signed: DayBounds | null;
}

/** A stretch of days in which a pact is in force. */
export interface LinkPeriod {
  readonly since: string | null;
  readonly until: string | null;
  readonly certain: boolean;
}

/**
 * The days that bound a link. One with days of its own tells them. What carries a link is the end that has days: the one it leaves where
 * both have, since a fact points to what it takes up.
 */
export function boundsOfLink(graph: Projection, link: number): LinkBounds {
  const own = graph.linkLife(link);
  const carrier = [graph.from(link), graph.to(link)].find((node) => graph.nodeLife(node) !== null);
  const life = carrier === undefined ? null : graph.nodeLife(carrier);
  const since = carrier === undefined ? undefined : validities[graph.label(carrier)]?.own?.since;
  const bounds = own ?? (since === 'since' ? life : null);
  return {
    since: bounds?.since ?? null,
    until: bounds?.until ?? (own === null ? (life?.until ?? null) : null),
    attestedOn: bounds?.attestedOn ?? null,
    date: since === 'date' ? startOf(life) : null,
    signed: since === 'signed' ? startOf(life) : null,
  };
}

function startOf(life: Lifetime | null): DayBounds | null {
  return life?.since ?? null;
}

/** Of a party's link the periods of the pact that are seen, in the order of their ids; none of any other link. */
export function inForce({ graph, links }: View, link: number): readonly LinkPeriod[] {
  if (graph.type(link) !== 'PARTY_TO') return [];
  return Array.from(links(graph.to(link), 'OUT', 'IN_FORCE'), (one) => period(graph, graph.to(one)));
}

function period(graph: Projection, node: number): LinkPeriod {
  const life = graph.nodeLife(node);
  const day = (bounds: DayBounds | null | undefined) => (bounds ? dayOf(bounds) : null);
  return { since: day(life?.since), until: day(life?.until), certain: life?.noEnd ?? false };
}
