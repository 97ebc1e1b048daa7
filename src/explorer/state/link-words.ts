import { dayWords, periodWords } from './days.ts';
import type { ShownLink } from './view.ts';
import { labelWords } from './words.ts';

/** What a link says between its two ends. Types that say who did what carry a word of their own as well. */
const phrases: Readonly<Record<string, string>> = {
  HOLDS: 'holds the stance',
  ABOUT: 'is about',
  STATED_BY: 'rests on the word of',
  VOICED_BY: 'is voiced by',
  EXPRESSED_IN: 'is expressed in',
  PARTY_TO: 'is party to',
  MEMBER_OF: 'is a member of',
  RECOGNITION: 'recognises',
  BY: 'is given by',
  OF: 'is of',
  ON_BEHALF_OF: 'is made for',
  SPOKE: 'took part in',
  ADDRESSED_TO: 'is addressed to',
  RESPONDS_TO: 'answers',
  INVOKES: 'names',
  HELD_OFFICE: 'held an office of',
  AFFILIATED_WITH: 'belongs to',
  PREDECESSOR_OF: 'was succeeded by',
  CLAUSE: 'has a clause on',
  RELATES_TO: 'bears on',
  CITES_PACT: 'cites',
  RELATED_TO: 'is related to',
  UNDER: 'is made under',
};

/** The phrase of a link, with its word. */
export function linkPhrase({ type, word }: ShownLink): string {
  const phrase = phrases[type] ?? labelWords(type);
  return word && !phrase.includes(word) ? `${phrase} (${word})` : phrase;
}

/** The day of a link that has one, or the days of one that lasts; null where none is recorded. */
export function linkDays({ type, since, until }: ShownLink): string | null {
  if (since === null && until === null) return null;
  return lasting.has(type) || since === null ? periodWords({ since, until }) : dayWords(since);
}

/** Types of links that last. The others have the day of what stands at one of their ends. */
const lasting: ReadonlySet<string> = new Set(['PARTY_TO', 'MEMBER_OF', 'HELD_OFFICE', 'RECOGNITION', 'BY', 'OF']);
