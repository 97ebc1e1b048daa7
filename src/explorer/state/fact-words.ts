import { labelWords } from '../../kit/label-words.ts';
import type { Basis, Certainty, PartyRole, ReplyKind, SourceKind } from '../api/generated.ts';
import { dayWords } from './days.ts';

/** What a stance rests on. */
export const basisWords: Readonly<Record<Basis, string>> = {
  CODED: 'the record of years, coded by scholars; the holder need not have said it',
  COUNTERPART_ACCOUNT: "the account of the other side of a meeting, not the holder's own words",
  DOCUMENT: 'a text that the holder signed, enacted or published',
  OWN_WORDS: 'words of the holder or of its officials',
  REPORTED: "reports by others; the holder's own words were not seen",
  REPORTED_BY_OPPONENT: 'a report by someone who argues against it',
};

/** How an actor takes part in a pact. A party needs no word. */
export const partyRoleWords: Readonly<Record<PartyRole, string | null>> = {
  ADOPTED_BY: 'adopted it',
  DEPOSITARY: 'keeps the original',
  ENACTED_BY: 'enacted it',
  MEMBER: 'member',
  OBSERVER: 'observer, not bound',
  PARTY: null,
};

/** What a reply does, after the name of who replies. */
export const replyWords: Readonly<Record<ReplyKind, string>> = {
  ACKNOWLEDGES: 'acknowledges it',
  ANNOUNCES_MEASURE: 'announces a measure because of it',
  CLARIFIES: 'sets out its position on it',
  CONDEMNS: 'condemns it',
  DEMANDS_RETRACTION: 'demands that it be taken back',
  PROTESTS: 'protests against it',
  REJECTS: 'rejects it',
  REPEATS: 'stands by it',
  SUPPORTS: 'supports it',
  VOICES_CONCERN: 'voices concern about it',
  WARNS: 'warns of what follows from it',
};

/** How far a fact is sure to have held on a day. */
export const certaintyWords: Readonly<Record<Certainty, string>> = {
  CERTAIN: 'on that day',
  PRESUMED: 'presumably on that day: no end was recorded by then',
  POSSIBLE: 'possibly on that day',
};

/** A number from -1 to 1 that says which side of a sentence a stance takes. */
export function polarityWords(polarity: number | null): string {
  if (polarity === null) return 'takes no side';
  if (polarity === 0) return 'weighs both sides';
  const side = polarity > 0 ? 'for the sentence' : 'against the sentence';
  return Math.abs(polarity) === 1 ? side : `partly ${side}`;
}

/** The publishers that a fact rests on, in a sentence. */
export interface Corroboration {
  readonly independent: number;
  readonly publishers: readonly string[];
  readonly stateMediaOnly: boolean;
}

/** How many publishers that do not copy each other a fact rests on. */
export function corroborationSentence({ independent, publishers, stateMediaOnly }: Corroboration): string {
  const [only] = publishers;
  const state = stateMediaOnly ? (independent === 1 ? ', which is state media' : ', all of them state media') : '';
  if (independent === 0) return 'No source is recorded.';
  if (independent === 1)
    return `Rests on one independent publisher${only ? `: ${only}` : ', whose name is not recorded'}${state}.`;
  return `Rests on ${independent} independent publishers${state}. A copy counts as what it copies.`;
}

/** The field of a fact on which sources differ: `inForce[0].until` is "in force, until". */
export function fieldWords(field: string): string {
  const [name = '', ...rest] = field.split('.');
  const words = (part: string) =>
    part
      .replace(/\[\d+\]/, '')
      .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
      .replaceAll('_', ' ');
  const [register] = rest;
  if (name === 'identifiers' && register) return `number in a register (${words(register)})`;
  const known = fieldNames[name.replace(/\[\d+\]/, '')] ?? words(name);
  return [known, ...rest.map(words)].join(', ');
}

const fieldNames: Readonly<Record<string, string>> = {
  signedAt: 'place of signature',
  termYears: 'term in years',
};

/** A value that a source gives for a field: days are read as days. */
export function valueWords(value: string): string {
  return /^\d{4}-\d{2}(-\d{2})?$/.test(value) ? dayWords(value) : value;
}

/** The English name of a language, from its tag. */
export function languageName(tag: string): string {
  return languages.of(tag) ?? tag;
}

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** What a source is. */
export function sourceKindWords(kind: SourceKind): string {
  return kind === 'OFFICIAL' ? 'official page' : labelWords(kind);
}

/** The name of a part of the world: `NORTH_AMERICA` is "North America". */
export function regionWords(region: string): string {
  const words = labelWords(region).split(' ');
  return words.map((word) => (word === 'and' ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(' ');
}
