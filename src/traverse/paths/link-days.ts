import type { Bounds, Link, PathNode, Stretch } from './link.ts';

/** Stretches of which one must hold, and what a missing bound of theirs means. */
export interface Condition {
  readonly anyOf: readonly Stretch[];
  /** A missing start: there from the start, begun on an unknown day, or known for the day it is attested on alone. */
  readonly noStart: 'always' | 'unknown' | 'attested';
  /** A missing end: none; none where that is certain; certain up to the day it is attested on; or unknown. */
  readonly noEnd: 'open' | 'flagged' | 'attested' | 'unknown';
}

/**
 * The day of a link. A reply, an invocation, an expression, an address and what is about a proposition have that of the statement or
 * stance they start from; a stance held has its own; a party that of joining, else of the signature; a relation that of the later
 * pact; an office, a membership and a recognition their first day, else the day they are attested on. An affiliation has none.
 */
export function dayOf(link: Link): Bounds | null {
  const own = link.since ?? link.attestedOn;
  return datedBy(link) === null ? own : (link.since ?? dayOfNode(carrierOf(link)));
}

/** The node whose day is that of the link; null where the link has a day of its own, or none. */
export function datedBy(link: Link): PathNode | null {
  if (link.kind === 'AFFILIATION' || link.kind === 'MEMBERSHIP') return null;
  return link.since === null ? carrierOf(link) : null;
}

/** The node whose sources and days a link rests on, where it has none of its own. */
export function carrierOf({ kind, type, from, to }: Link): PathNode {
  return kind === 'PARTY' || kind === 'HOLDING' || type === 'SPOKE' ? to : from;
}

/** When a link holds: each condition must. One without any holds always. */
export function conditionsOf(link: Link): readonly Condition[] {
  switch (link.kind) {
    case 'PARTY':
      return [{ anyOf: [ofLink(link)], noStart: 'always', noEnd: 'open' }, inForce(link.to)];
    case 'AFFILIATION':
      return link.type === 'AFFILIATED_WITH' ? [] : [{ anyOf: [ofLink(link)], noStart: 'attested', noEnd: 'attested' }];
    case 'MEMBERSHIP':
      return [{ anyOf: [ofLink(link)], noStart: 'unknown', noEnd: 'unknown' }];
    case 'RECOGNITION':
      return [{ anyOf: [ofNode(link.from)], noStart: 'unknown', noEnd: 'attested' }];
    case 'PACT_RELATION':
      return [dated(link.from)];
    default:
      return [{ anyOf: [ofNode(carrierOf(link))], noStart: 'unknown', noEnd: 'open' }];
  }
}

/** A pact counts in its periods in force, or from its day on where it has none, as for joint statements. */
function inForce(pact: PathNode): Condition {
  return pact.periods.length === 0 ? dated(pact) : { anyOf: pact.periods, noStart: 'unknown', noEnd: 'flagged' };
}

function dated({ day }: PathNode): Condition {
  return {
    anyOf: [{ since: day, until: null, attestedOn: null, certain: false }],
    noStart: 'unknown',
    noEnd: 'open',
  };
}

function ofLink({ since, until, attestedOn }: Link): Stretch {
  return { since, until, attestedOn, certain: false };
}

function ofNode({ day, until, attestedOn }: PathNode): Stretch {
  return { since: day, until, attestedOn, certain: false };
}

function dayOfNode({ day, attestedOn }: PathNode): Bounds | null {
  return day ?? attestedOn;
}
