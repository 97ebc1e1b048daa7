import type { ShownLink } from './view.ts';

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
};

/** The phrase of a link, with its word and its days. */
export function linkPhrase({ type, word, since, until }: ShownLink): string {
  const phrase = phrases[type] ?? type.toLowerCase().replaceAll('_', ' ');
  const said = word && !phrase.includes(word) ? ` (${word})` : '';
  return `${phrase}${said}${days(since, until)}`;
}

/** A few words to stand on a line. */
export function linkLabel({ type, word }: ShownLink): string {
  return word ?? phrases[type] ?? type.toLowerCase().replaceAll('_', ' ');
}

function days(since: string | null, until: string | null): string {
  if (since && until) return `, ${since} to ${until}`;
  return since ? `, from ${since}` : until ? `, until ${until}` : '';
}
