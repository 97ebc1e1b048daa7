import type { Certainty } from '../../model/validity.ts';
import type { OfficeRow } from './texts.ts';

/** How surely an office was held on a day, and whether a source shows it for that very day. */
export interface HeldOn {
  readonly certainty: Certainty;
  readonly attested: boolean;
}

/** The whole days that a day may mean. */
interface Span {
  readonly earliest: string;
  readonly latest: string;
}

/**
 * Whether an office was held on a day; undefined where it was not. It is certain where every reading of the days says so: begun by then,
 * and not over, or attested on that day or later where no end is known. With no beginning an office is known for the attested day alone.
 */
export function officeOn(office: OfficeRow, day: Span): HeldOn | undefined {
  const attested = isAttested(office, day);
  if (isSurelyHeld(office, day) || (attested && isOneDay(office, day))) return { certainty: 'CERTAIN', attested };
  return attested || mayBeHeld(office, day) ? { certainty: 'POSSIBLE', attested } : undefined;
}

function isSurelyHeld({ sinceLatest, untilEarliest, attestedOnEarliest }: OfficeRow, day: Span): boolean {
  if (sinceLatest === null || sinceLatest > day.earliest) return false;
  if (untilEarliest !== null) return untilEarliest > day.latest;
  return attestedOnEarliest !== null && attestedOnEarliest >= day.latest;
}

function mayBeHeld({ sinceEarliest, untilLatest }: OfficeRow, day: Span): boolean {
  return sinceEarliest !== null && sinceEarliest <= day.latest && (untilLatest === null || untilLatest > day.earliest);
}

function isAttested({ attestedOnEarliest, attestedOnLatest }: OfficeRow, { earliest, latest }: Span): boolean {
  if (attestedOnEarliest === null || attestedOnLatest === null) return false;
  return attestedOnEarliest <= latest && attestedOnLatest >= earliest;
}

/** The day and the attestation are each one whole day. */
function isOneDay({ attestedOnEarliest, attestedOnLatest }: OfficeRow, { earliest, latest }: Span): boolean {
  return earliest === latest && attestedOnEarliest === attestedOnLatest;
}
