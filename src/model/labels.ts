import { memoize } from '../kit/memoize.ts';
import { type Display, hint } from './display.ts';

/** The label within which ids are unique, what a label stands for, and how a page may draw its nodes. No two labels share colour and shape. */
interface LabelEntry {
  readonly main: string;
  readonly description: string;
  readonly display: Display;
}

/** Every label of the graph. A node with a narrower label carries its main label too. */
export const labels = {
  Actor: {
    main: 'Actor',
    description: 'A state, an organisation or an official.',
    display: hint('name', 'blue', 'HEXAGON', 'users'),
  },
  State: {
    main: 'Actor',
    description:
      'A state, including disputed and former states. The type is a category for storage, not a finding on status.',
    display: hint('name', 'blue', 'CIRCLE', 'flag'),
  },
  Organisation: {
    main: 'Actor',
    description: 'An international organisation, or a grouping of states that meets and speaks jointly.',
    display: hint('name', 'blue', 'SQUARE', 'building-2'),
  },
  Official: {
    main: 'Actor',
    description: 'A person who holds offices and speaks on behalf of a state or an organisation.',
    display: hint('name', 'skyBlue', 'CIRCLE', 'user'),
  },
  Recognition: {
    main: 'Recognition',
    description:
      'The recognition of a government by a state, with its dates. It records what the state did, not who is right.',
    display: hint('id', 'bluishGreen', 'DIAMOND', 'badge-check'),
  },
  Proposition: {
    main: 'Proposition',
    description: 'A sentence that one can be for or against. It is recorded to measure positions, not as a finding.',
    display: hint('text', 'yellow', 'HEXAGON', 'circle-help'),
  },
  AllowedPosition: {
    main: 'AllowedPosition',
    description: 'A position that can be taken on a proposition, and its meaning there.',
    display: hint('label', 'yellow', 'TRIANGLE', 'list-checks'),
  },
  Stance: {
    main: 'Stance',
    description:
      'The position of an actor on a proposition, from a given day. Most stances have no known end: the latest is the latest recorded, not necessarily the current one.',
    display: hint('position', 'orange', 'DIAMOND', 'scale'),
  },
  Pact: {
    main: 'Pact',
    description:
      'A dated text that its parties are bound by or hold to: a treaty, communique, declaration, law, resolution or grouping.',
    display: hint('name', 'vermilion', 'SQUARE', 'scroll-text'),
  },
  Period: {
    main: 'Period',
    description: 'A period in which a pact was in force. It is half-open: it does not include the day `until`.',
    display: hint('since', 'vermilion', 'ROUNDED', 'calendar-range'),
  },
  Renewal: {
    main: 'Renewal',
    description: 'An act that extended the term of a pact.',
    display: hint('date', 'vermilion', 'TRIANGLE', 'refresh-cw'),
  },
  Suspension: {
    main: 'Suspension',
    description: 'A period in which a pact did not apply between some of its parties.',
    display: hint('since', 'vermilion', 'DIAMOND', 'pause'),
  },
  Identifier: {
    main: 'Identifier',
    description: 'The number of a pact in a treaty series or another register.',
    display: hint('value', 'black', 'ROUNDED', 'hash'),
  },
  Obligation: {
    main: 'Obligation',
    description: 'A duty or undertaking in a pact. Its sources are those of the pact.',
    display: hint('summary', 'vermilion', 'HEXAGON', 'gavel'),
  },
  RollCall: {
    main: 'RollCall',
    description:
      'A recorded vote of a body. The seed data has votes that adopted a pact, with their counts; a data set has them vote by vote.',
    display: hint('title', 'skyBlue', 'SQUARE', 'vote'),
  },
  Event: {
    main: 'Event',
    description:
      'An act of one actor towards another, as a machine coded it from news reports in the CAMEO scheme. Single codes are often wrong: use large numbers of them.',
    display: hint('id', 'skyBlue', 'TRIANGLE', 'zap'),
  },
  Statement: {
    main: 'Statement',
    description: 'A dated act of an actor, such as an answer, a letter, an interview or a military exercise.',
    display: hint('summary', 'bluishGreen', 'ROUNDED', 'message-square'),
  },
  Quote: {
    main: 'Quote',
    description: 'Words quoted from a statement or as evidence of a stance, at most 25.',
    display: hint('text', 'orange', 'ROUNDED', 'quote'),
  },
  Source: {
    main: 'Source',
    description: 'A source in which facts were read.',
    display: hint('title', 'black', 'SQUARE', 'book-open'),
  },
  Claim: {
    main: 'Claim',
    description: 'One of several conflicting values of a field, with the sources that give it. All of them are kept.',
    display: hint('value', 'reddishPurple', 'TRIANGLE', 'split'),
  },
  FormerId: {
    main: 'FormerId',
    description: 'A former id of a node and its present one. It is bookkeeping, not a fact.',
    display: hint('id', 'black', 'TRIANGLE', 'history'),
  },
  Dataset: {
    main: 'Dataset',
    description: 'A data set in the graph. Every node names its data set in `dataset`.',
    display: hint('id', 'black', 'HEXAGON', 'database'),
  },
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
