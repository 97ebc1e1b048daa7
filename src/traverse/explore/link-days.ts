import { validities } from '../../model/validity.ts';
import type { Projection, WrittenLifetime } from '../../projection/projection.ts';
import type { View } from '../../projection/view.ts';

/** The days that bound a link, as they are written: its own, and those of its ends. Null: not found, or it has none. */
export interface LinkDays {
  readonly since: string | null;
  readonly until: string | null;
  readonly attestedOn: string | null;
  /** Day of the statement, stance, event, roll call or renewal at an end. */
  readonly date: string | null;
  /** Day on which the pact at an end was signed. */
  readonly signed: string | null;
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
export function daysOfLink(graph: Projection, link: number): LinkDays {
  const lasting = graph.linkLife(link) ?? lifeAtEnd(graph, link, 'since');
  const dated = lifeAtEnd(graph, link, 'date');
  return {
    since: lasting?.written.since ?? null,
    until: lasting?.written.until ?? dated?.written.until ?? null,
    attestedOn: lasting?.written.attestedOn ?? null,
    date: dated?.written.since ?? null,
    signed: lifeAtEnd(graph, link, 'signed')?.written.since ?? null,
  };
}

/** The days of the first end of a link that begins on the day of this name. */
function lifeAtEnd(graph: Projection, link: number, name: 'since' | 'date' | 'signed'): WrittenLifetime | null {
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
  return { since: life?.written.since ?? null, until: life?.written.until ?? null, certain: life?.noEnd ?? false };
}
