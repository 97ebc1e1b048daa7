import type { Certainty } from '../../../../src/model/validity.ts';
import type { Bounds, Link, PathNode, Stretch } from '../../../../src/traverse/paths/link.ts';
import type { AskedDay } from '../../../../src/traverse/paths/validity.ts';

/** The day of a link, kind by kind. */
export function dayOf(link: Link): Bounds | null {
  const { kind, from, to, since, attestedOn } = link;
  switch (kind) {
    case 'PARTY':
      return since ?? to.day;
    case 'HOLDING':
      return to.day;
    case 'AUTHORSHIP':
      return link.type === 'SPOKE' ? to.day : from.day;
    case 'AFFILIATION':
    case 'MEMBERSHIP':
      return since ?? attestedOn;
    case 'RECOGNITION':
      return from.day ?? from.attestedOn;
    default:
      return from.day;
  }
}

/** The statement, stance, pact or recognition whose day a link has. */
function datedBy({ kind, type, from, to, since }: Link): PathNode | null {
  if (since !== null || kind === 'AFFILIATION' || kind === 'MEMBERSHIP') return null;
  return kind === 'PARTY' || kind === 'HOLDING' || type === 'SPOKE' ? to : from;
}

/** Whether no link lies before one that comes earlier on the path, for some reading of the days or for all. */
export function inOrderOfDays(links: readonly Link[], certainty: Certainty): boolean {
  const pairs = links.flatMap((one, at) => links.slice(at + 1).map((other) => [one, other] as const));
  if (certainty === 'CERTAIN' && links.some((link) => dayOf(link) === null)) return false;
  return pairs.every(([one, other]) => {
    const [before, after] = [dayOf(one), dayOf(other)];
    if (before === null || after === null) return true;
    if (certainty === 'POSSIBLE') return before.earliest <= after.latest;
    const dating = datedBy(one);
    return before.latest <= after.earliest || (dating !== null && dating === datedBy(other));
  });
}

/** Whether a link holds on a day, kind by kind. */
export function holdsOn(link: Link, on: AskedDay): boolean {
  const { kind, type, from, to } = link;
  switch (kind) {
    case 'PARTY':
      return (
        isParty(link, on) && (to.periods.length === 0 ? isDated(to.day, on) : to.periods.some((one) => runs(one, on)))
      );
    case 'AFFILIATION':
      return type === 'AFFILIATED_WITH' || isInOffice(link, on);
    case 'MEMBERSHIP':
      return isMember(link, on);
    case 'RECOGNITION':
      return isRecognised(from, on);
    case 'PACT_RELATION':
      return isDated(from.day, on);
    case 'HOLDING':
      return isDated(to.day, on) && !isOver(to.until, on);
    case 'AUTHORSHIP':
      return type === 'SPOKE'
        ? isDated(to.day, on) && !isOver(to.until, on)
        : isDated(from.day, on) && !isOver(from.until, on);
    default:
      return isDated(from.day, on) && !isOver(from.until, on);
  }
}

/** Begun by the day; a start that was not found is possible and never certain. */
function isDated(day: Bounds | null, { first, last, certainty }: AskedDay): boolean {
  if (certainty === 'POSSIBLE') return day === null || day.earliest <= last;
  return day !== null && day.latest <= first;
}

/** Over on the day for some reading where all must hold, or for every reading. */
function isOver(until: Bounds | null, { first, last, certainty }: AskedDay): boolean {
  if (until === null) return false;
  return certainty === 'POSSIBLE' ? until.latest <= first : until.earliest <= last;
}

/** A party without a day of joining was in from the start. */
function isParty({ since, until }: Link, on: AskedDay): boolean {
  return (since === null || isDated(since, on)) && !isOver(until, on);
}

/** A period without an end is certain only where its bounds are. */
function runs({ since, until, certain }: Stretch, on: AskedDay): boolean {
  const isOpen = until === null && !certain && on.certainty === 'CERTAIN';
  return isDated(since, on) && !isOver(until, on) && !isOpen;
}

/** An office without a start is known for the attested day alone; one without an end is certain up to that day. */
function isInOffice({ since, until, attestedOn }: Link, on: AskedDay): boolean {
  const begun = since !== null && isDated(since, on);
  const lasts = until !== null || on.certainty === 'POSSIBLE' || isBy(attestedOn, on);
  return (begun && !isOver(until, on) && lasts) || isSeen(attestedOn, on);
}

/** A membership without an end is never certain. */
function isMember({ since, until }: Link, on: AskedDay): boolean {
  return isDated(since, on) && !isOver(until, on) && (until !== null || on.certainty === 'POSSIBLE');
}

function isRecognised({ day, until, attestedOn }: PathNode, on: AskedDay): boolean {
  const lasts = until !== null || on.certainty === 'POSSIBLE' || isBy(attestedOn, on);
  return (isDated(day, on) && !isOver(until, on) && lasts) || isSeen(attestedOn, on);
}

/** Attested on the day or later. */
function isBy(attestedOn: Bounds | null, { last }: AskedDay): boolean {
  return attestedOn !== null && attestedOn.earliest >= last;
}

/** Attested on the very day, or on one that may be it. */
function isSeen(attestedOn: Bounds | null, { first, last, certainty }: AskedDay): boolean {
  if (attestedOn === null) return false;
  const { earliest, latest } = attestedOn;
  return certainty === 'POSSIBLE'
    ? earliest <= last && latest >= first
    : earliest === latest && first === last && earliest === first;
}
