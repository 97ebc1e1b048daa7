import { type DayBounds, dayOf } from '../../model/days.ts';
import { type Lifetime, validities } from '../../model/validity.ts';
import type { Projection } from '../../projection/projection.ts';
import type { View } from '../../projection/view.ts';

/** The days that bound a link: its own, and those of its ends. Null: not found, or it has none. */
export interface LinkBounds {
  readonly since: DayBounds | null;
  readonly until: DayBounds | null;
  readonly attestedOn: DayBounds | null;
  /** Day of the statement, stance, event, roll call or renewal at an end. */
  readonly date: DayBounds | null;
  /** Day on which the pact at an end was signed. */
  readonly signed: DayBounds | null;
}

/** A stretch of days in which a pact is in force. */
export interface LinkPeriod {
  readonly since: string | null;
  readonly until: string | null;
  readonly certain: boolean;
}

/**
 * The days that bound a link, which holds with both of its ends: its own ones, or those of a recognition, a period or a suspension at an
 * end, and the days of what is dated there. Of two ends of one sort the one that it leaves counts, since a fact points to what it takes up.
 */
export function boundsOfLink(graph: Projection, link: number): LinkBounds {
  const lasting = graph.linkLife(link) ?? lifeAtEnd(graph, link, 'since');
  const dated = lifeAtEnd(graph, link, 'date');
  return {
    since: lasting?.since ?? null,
    until: lasting?.until ?? dated?.until ?? null,
    attestedOn: lasting?.attestedOn ?? null,
    date: dated?.since ?? null,
    signed: lifeAtEnd(graph, link, 'signed')?.since ?? null,
  };
}

/** The days of the first end of a link that begins on the day of this name. */
function lifeAtEnd(graph: Projection, link: number, name: 'since' | 'date' | 'signed'): Lifetime | null {
  const end = [graph.from(link), graph.to(link)].find((node) => validities[graph.label(node)]?.own?.since === name);
  return end === undefined ? null : graph.nodeLife(end);
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
