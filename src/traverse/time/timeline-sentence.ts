import { byYears } from './by-years.ts';
import type { FactDescription } from './timeline-facts.ts';
import type { TimelineKind } from './timeline-kinds.ts';

/** An entry of a timeline in one sentence, from the facts alone. */
export function timelineSentence(kind: TimelineKind, { subject, object, detail }: SentenceParts): string {
  return sentences[kind]({ subject: subject ?? 'Unnamed', object: object ?? 'unnamed', detail: detail ?? '' });
}

type SentenceParts = Omit<FactDescription, 'node'>;

type Said = { readonly [word in keyof SentenceParts]: string };

const sentences: Readonly<Record<TimelineKind, (said: Said) => string>> = {
  RECOGNITION_ENDED: ({ subject, object }) => `The recognition of ${object} by ${subject} ended.`,
  STATEMENT: ({ object }) => object,
  STANCE: ({ subject, object, detail }) => `${subject} on "${object}": ${detail.replaceAll('_', ' ')}.`,
  PACT_SIGNED: ({ object }) => `Signed, adopted or issued: ${object}.`,
  RECOGNITION_BEGAN: ({ subject, object }) => `The recognition of ${object} by ${subject} began.`,
  PACT_IN_FORCE: ({ object }) => `In force from then on: ${object}.`,
  PACT_RENEWED: ({ object, detail }) => `Prolonged ${byYears(detail)}: ${object}.`,
  PACT_ENDED: ({ object }) => `In force until then: ${object}.`,
  PACT_JOINED: ({ subject, object }) => `${subject} joined: ${object}.`,
  PACT_LEFT: ({ subject, object }) => `${subject} left: ${object}.`,
  MEMBERSHIP_BEGAN: ({ subject, object }) => `${subject} joined: ${object}.`,
  MEMBERSHIP_ENDED: ({ subject, object }) => `${subject} left: ${object}.`,
  OFFICE_BEGAN: ({ subject, object, detail }) => `${subject} took office: ${detail} (${object}).`,
  EVENT: ({ subject, object, detail }) => `${subject} towards ${object}: CAMEO code ${detail}.`,
  VOTE: ({ subject, object, detail }) => `${subject} voted ${detail}: ${object}.`,
  OFFICE_ENDED: ({ subject, object, detail }) => `${subject} left office: ${detail} (${object}).`,
};
