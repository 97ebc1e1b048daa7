import { byYears } from './by-years.ts';
import type { ChangeKind } from './change-facts.ts';
import type { Moment } from './changed-facts.ts';

/** A change in one sentence, made of names and terms. It says what is recorded, in words that take no side. */
export function changeSentence(kind: ChangeKind, moment: Moment, words: readonly string[]): string {
  return sentences[kind](moment, words);
}

/** What is said of a stance whose verb is another than that of the one before. */
export function shiftSentence([holder, position = '', sentence]: readonly string[], before: string): string {
  return `${holder} went from the position "${withSpaces(before)}" to "${withSpaces(position)}" on the sentence "${sentence}"`;
}

type Sentence = (moment: Moment, words: readonly string[]) => string;

const sentences: Readonly<Record<ChangeKind, Sentence>> = {
  MEMBERSHIP: (moment, [member, body]) => `${member} ${moment === 'BEGAN' ? 'joined' : 'left'} ${body}.`,
  OFFICE: (moment, [official, title, body]) =>
    `${official} ${moment === 'BEGAN' ? 'took' : 'left'} the office "${title}" of ${body}.`,
  PACT: (_, [pact, type = '']) => `${pact} was ${madeAs.get(type) ?? 'signed'}.`,
  PARTY: (moment, [party, pact, role = '']) =>
    `${party} ${moment === 'BEGAN' ? 'joined' : 'left'} ${pact} (${withSpaces(role)}).`,
  PERIOD: (moment, [pact]) => `${pact} ${moment === 'BEGAN' ? 'came into force' : 'ceased to be in force'}.`,
  RECOGNITION: (moment, [recogniser, recognised]) =>
    `${recogniser} ${moment === 'BEGAN' ? 'recognised' : 'ceased to recognise'} ${recognised}.`,
  RENEWAL: (_, [pact, years]) => `${pact} was prolonged ${byYears(years)}.`,
  STANCE: (moment, [holder, position = '', sentence]) =>
    moment === 'ENDED'
      ? `${holder} gave up the position "${withSpaces(position)}" on the sentence "${sentence}"`
      : `${holder} was recorded with the position "${withSpaces(position)}" on the sentence "${sentence}"`,
  STATEMENT: (_, [speaker, summary]) => `${speaker}: ${summary}`,
  SUSPENSION: (moment, [pact, ...between]) =>
    `${pact} ${moment === 'BEGAN' ? 'ceased to apply' : 'applied again'} between ${between.join(' and ')}.`,
};

/** How pacts that nobody signs together come about. */
const madeAs: ReadonlyMap<string, string> = new Map([
  ['domestic_law', 'enacted'],
  ['un_resolution', 'adopted'],
  ['unilateral_assurance', 'given'],
  ['joint_communique', 'issued'],
  ['joint_statement', 'issued'],
  ['declaration', 'issued'],
  ['partnership', 'announced'],
  ['grouping', 'formed'],
]);

/** A term of a closed list as it is read. */
function withSpaces(term: string): string {
  return term.replaceAll('_', ' ');
}
