import { memoize } from '../kit/memoize.ts';

/** What a label stands for, and the label within which ids are unique. */
interface LabelEntry {
  readonly main: string;
  readonly description: string;
}

/** Every label of the graph. A node with a narrower label carries its main label too. */
export const labels = {
  Actor: { main: 'Actor', description: 'Whoever acts: a state, an organisation or an official.' },
  State: {
    main: 'Actor',
    description: 'A state, disputed and former ones included. The label is a way of storing, not a finding on status.',
  },
  Organisation: {
    main: 'Actor',
    description: 'An international organisation, or a grouping without a founding treaty.',
  },
  Official: {
    main: 'Actor',
    description: 'A person with offices, who speaks on behalf of a state or an organisation.',
  },
  Recognition: {
    main: 'Recognition',
    description: 'The recognition of one government by one state, with its interval.',
  },
  Proposition: { main: 'Proposition', description: 'A sentence one can be for or against.' },
  AllowedPosition: {
    main: 'AllowedPosition',
    description: 'A position that may be taken on a proposition, and what it means there.',
  },
  Stance: { main: 'Stance', description: 'What one actor held on one proposition, from one day.' },
  Pact: { main: 'Pact', description: 'A dated text that binds: treaty, communique, declaration, law or resolution.' },
  Period: { main: 'Period', description: 'A stretch of days in which a pact was in force.' },
  Renewal: { main: 'Renewal', description: 'An act that prolonged a pact.' },
  Suspension: {
    main: 'Suspension',
    description: 'A stretch of days in which a pact did not apply between some of its parties.',
  },
  Identifier: { main: 'Identifier', description: 'A number under which a pact is filed somewhere.' },
  Obligation: { main: 'Obligation', description: 'One duty or undertaking in a pact.' },
  RollCall: { main: 'RollCall', description: 'One recorded vote of a body.' },
  Event: {
    main: 'Event',
    description: 'What one actor did to another on a day, as a machine coded it from the news.',
  },
  Statement: {
    main: 'Statement',
    description: 'A dated act of an actor: an answer, a letter, an interview, an exercise.',
  },
  Quote: { main: 'Quote', description: 'Words quoted from a statement, or words that show a stance.' },
  Source: { main: 'Source', description: 'Where a fact was read.' },
  Claim: {
    main: 'Claim',
    description: 'One of several values in conflict for a field, with the sources that give it.',
  },
  FormerId: {
    main: 'FormerId',
    description: 'Bookkeeping of ids: one that a node had once, and the one it has today. Not a fact.',
  },
  Dataset: { main: 'Dataset', description: 'Bookkeeping of a load: which data set, in which version. Not a fact.' },
} as const satisfies Readonly<Record<string, LabelEntry>>;

/** A label of the graph. */
export type Label = keyof typeof labels;

/** Whether a text is a label of the graph. Type names of the schema are. */
export function isLabel(text: string): text is Label {
  return Object.hasOwn(labels, text);
}

/** Whether what has the first label has the second too: it is the same, or the main label of the first. */
export function isA(label: Label, wanted: Label): boolean {
  return label === wanted || labels[label].main === wanted;
}

/** A label within which ids are unique. */
export type MainLabel = (typeof labels)[Label]['main'];

/** The labels of a node, main label first. */
export const labelsOf = memoize((label: Label): readonly Label[] => {
  const { main } = labels[label];
  return main === label ? [main] : [main, label];
});
