import { hint } from './display.ts';
import type { LabelText } from './node.ts';
import { dated } from './own-days.ts';

/** What the sums of a roll call are, wherever a record gives them. */
export const voteSums = {
  inFavour: 'Number of votes in favour that a source gives. Null if only individual votes are recorded.',
  against: 'Number of votes against that a source gives. Null if only individual votes are recorded.',
  abstained: 'Number of abstentions that a source gives. Null if only individual votes are recorded.',
} as const;

/** What the label of roll calls stands for, whether a pact or a data set brings them. */
export const ofRollCall: LabelText = {
  description:
    'A recorded vote of a body. The seed data has votes that adopted a pact, with their counts; a data set has them vote by vote.',
  display: hint('title', 'skyBlue', 'SQUARE', 'vote'),
  holds: { ...dated('date'), startsWith: [{ type: 'DECIDED_BY', direction: 'in', label: 'Pact' }] },
};
