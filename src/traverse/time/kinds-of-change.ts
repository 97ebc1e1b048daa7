import type { Label } from '../../model/labels.ts';
import type { ChangeKind, ChangeRow } from './texts-of-changes.ts';

/** What the rows of one kind name, and what is said of them. */
interface KindOfChange {
  /** The label of the node that changed, or that owns the link or part that did. */
  readonly node: Label;
  /** The label of the node at the other end; null: there is none. */
  readonly far: Label | null;
  readonly sentence: (row: ChangeRow) => string;
}

/** Every kind of change. Sentences say what is recorded, in words that take no side. */
export const kindsOfChange: Readonly<Record<ChangeKind, KindOfChange>> = {
  MEMBERSHIP: {
    node: 'Actor',
    far: 'Organisation',
    sentence: ({ what, words: [member, body] }) => `${member} ${what === 'BEGAN' ? 'joined' : 'left'} ${body}.`,
  },
  OFFICE: {
    node: 'Official',
    far: 'Actor',
    sentence: ({ what, words: [official, title, body] }) =>
      `${official} ${what === 'BEGAN' ? 'took' : 'left'} the office "${title}" of ${body}.`,
  },
  PACT: {
    node: 'Pact',
    far: null,
    sentence: ({ words: [pact, type = ''] }) => `${pact} was ${madeAs.get(type) ?? 'signed'}.`,
  },
  PARTY: {
    node: 'Actor',
    far: 'Pact',
    sentence: ({ what, words: [party, pact, role = ''] }) =>
      `${party} ${what === 'BEGAN' ? 'joined' : 'left'} ${pact} (${plain(role)}).`,
  },
  PERIOD: {
    node: 'Pact',
    far: null,
    sentence: ({ what, words: [pact] }) => `${pact} ${what === 'BEGAN' ? 'came into force' : 'ceased to be in force'}.`,
  },
  RECOGNITION: {
    node: 'Recognition',
    far: 'Actor',
    sentence: ({ what, words: [recogniser, recognised] }) =>
      `${recogniser} ${what === 'BEGAN' ? 'recognised' : 'ceased to recognise'} ${recognised}.`,
  },
  RENEWAL: {
    node: 'Pact',
    far: null,
    sentence: ({ words: [pact, years] }) => `${pact} was prolonged by ${years} ${years === '1' ? 'year' : 'years'}.`,
  },
  STANCE: {
    node: 'Stance',
    far: 'Proposition',
    sentence: ({ what, words: [holder, position = '', sentence] }) =>
      what === 'ENDED'
        ? `${holder} gave up the position "${plain(position)}" on the sentence "${sentence}"`
        : `${holder} was recorded with the position "${plain(position)}" on the sentence "${sentence}"`,
  },
  STATEMENT: {
    node: 'Statement',
    far: null,
    sentence: ({ words: [speaker, summary] }) => `${speaker}: ${summary}`,
  },
  SUSPENSION: {
    node: 'Pact',
    far: null,
    sentence: ({ what, words: [pact, ...between] }) =>
      `${pact} ${what === 'BEGAN' ? 'ceased to apply' : 'applied again'} between ${between.join(' and ')}.`,
  },
};

/** What is said of a stance whose verb is another than that of the one before. */
export function sentenceOfShift({ words: [holder, position = '', sentence] }: ChangeRow, before: string): string {
  return `${holder} went from the position "${plain(before)}" to "${plain(position)}" on the sentence "${sentence}"`;
}

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
function plain(term: string): string {
  return term.replaceAll('_', ' ');
}
