import type { Cypher } from '../../graph/cypher.ts';
import {
  type TimelineAsked,
  type TimelineRow,
  timelineOffices,
  timelinePacts,
  timelineParties,
  timelinePeriods,
  timelineRecognitions,
  timelineRenewals,
  timelineStances,
  timelineStatements,
} from './texts.ts';

/** The text that finds entries of a kind, and the name of the day it looks at. */
interface Mark {
  readonly text: Cypher<TimelineAsked, TimelineRow>;
  readonly day: string;
  readonly description: string;
}

/**
 * What a timeline tells of. The order is that of entries on one day: what ends makes room, then words, what they say, what is signed,
 * and what begins with it.
 */
export const timelineKinds = {
  RECOGNITION_ENDED: mark(timelineRecognitions, 'until', 'A recognition that the actor gave ended.'),
  STATEMENT: mark(timelineStatements, 'date', 'A statement was made for the actor, or the official took part in it.'),
  STANCE: mark(timelineStances, 'date', 'A stance of the actor was recorded, or the official voiced one.'),
  PACT_SIGNED: mark(timelinePacts, 'signed', 'A pact was signed, adopted or issued.'),
  RECOGNITION_BEGAN: mark(timelineRecognitions, 'since', 'A recognition that the actor gave began.'),
  PACT_IN_FORCE: mark(timelinePeriods, 'since', 'A pact came into force.'),
  PACT_RENEWED: mark(timelineRenewals, 'date', 'A pact was prolonged.'),
  PACT_ENDED: mark(timelinePeriods, 'until', 'A pact ceased to be in force.'),
  PACT_JOINED: mark(timelineParties, 'since', 'The actor joined a pact on a day of its own.'),
  PACT_LEFT: mark(timelineParties, 'until', 'The actor left a pact.'),
  OFFICE_BEGAN: mark(timelineOffices, 'since', 'An official took up an office.'),
  OFFICE_ENDED: mark(timelineOffices, 'until', 'An official left an office.'),
} as const satisfies Readonly<Record<string, Mark>>;

/** A kind of entry of a timeline. */
export type TimelineKind = keyof typeof timelineKinds;

/** All kinds, in the order of entries on one day. The object is written out, so its keys are just the kinds. */
export const allKinds = Object.keys(timelineKinds) as readonly TimelineKind[];

/** Where a kind comes among others of one day: two digits, so that ranks sort as text. */
export function rankOf(kind: TimelineKind): string {
  return String(allKinds.indexOf(kind)).padStart(2, '0');
}

function mark(text: Mark['text'], day: string, description: string): Mark {
  return { text, day, description };
}
