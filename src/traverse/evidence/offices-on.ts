import type { DayBounds } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { type Certainty, certaintyOn } from '../../model/validity.ts';
import { lifetimeOfRow } from '../lifetimes.ts';
import type { OfficeRow } from './queries.ts';

/** An office that an official held on a day, with its certainty. */
export interface OfficeOnDate {
  readonly title: string;
  readonly belongsTo: NodeRef;
  readonly since: string | null;
  readonly until: string | null;
  readonly attestedOn: string | null;
  /** The highest certainty with which it was held. */
  readonly certainty: Certainty;
  /** A source shows the official in it on that very day. */
  readonly attested: boolean;
  readonly sources: readonly NodeRef[];
}

/** The offices that were or may have been held on a day. */
export function officesOn(offices: readonly OfficeRow[], day: DayBounds): readonly OfficeOnDate[] {
  return offices.flatMap((office) => {
    const certainty = certaintyOn(lifetimeOfRow('HELD_OFFICE', office), day);
    if (certainty === null) return [];
    const { title, since, until, attestedOn, sources, belongsTo } = office;
    return [
      {
        title,
        belongsTo: { label: 'Actor', id: belongsTo },
        since,
        until,
        attestedOn,
        certainty,
        attested: isAttested(office, day),
        sources: sources.map((id) => ({ label: 'Source', id })),
      },
    ];
  });
}

function isAttested({ attestedOnEarliest, attestedOnLatest }: OfficeRow, { earliest, latest }: DayBounds): boolean {
  if (attestedOnEarliest === null || attestedOnLatest === null) return false;
  return attestedOnEarliest <= latest && attestedOnLatest >= earliest;
}
