import { labelWords } from '../kit/label-words.ts';

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
export function linkPhrase({ type, word }: { readonly type: string; readonly word: string | null }): string {
  const phrase = phrases[type] ?? labelWords(type);
  return word && !phrase.includes(word) ? `${phrase} (${word})` : phrase;
}

/** The facts of a link that fit in a word. */
export interface WordedFacts {
  readonly title: string | null;
  readonly role: string | null;
  readonly kind: string | null;
  readonly position: string | null;
}

/** The word that a link carries: the title of an office as it is, or else the value of an enum in words; null if it has none. */
export function linkWord({ title, role, kind, position }: WordedFacts): string | null {
  const value = role ?? kind ?? position;
  return title ?? (value === null ? null : labelWords(value));
}
