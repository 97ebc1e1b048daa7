import { z } from 'zod';
import { code, day, end, key, optional, text, texts, truth, whole } from './fields.ts';
import { node } from './node.ts';
import { places } from './places.ts';
import { ofRollCall, voteSums } from './vote-sums.ts';

/** One recorded vote of a body that a data set follows vote by vote. The seeds have those by which a pact was taken. */
export const RollCall = node(
  'RollCall',
  { ...ofRollCall },
  {
    id: key<'RollCall'>('Slug of the roll call, which begins with its data set.'),
    session: optional(whole('Session of the body. Null if it has none, or if not found.')),
    date: day('Day of the vote. Null if it is the day of the pact that the vote adopted.'),
    resolution: optional(
      text('Number of the draft or resolution, as the data set writes it. Null if the data set gives none.'),
    ),
    title: optional(text('Short title of the vote from the data set. Null if the data set gives none.')),
    description: optional(text('What was voted on, in the words of the data set. Null if the data set gives none.')),
    important: optional(
      truth('True if the United States Department of State listed it as a key vote. Null if not looked up.'),
    ),
    amendment: optional(truth('True if the vote was on an amendment. Null if not looked up.')),
    paragraph: optional(truth('True if the vote was on a single paragraph. Null if not looked up.')),
    inFavour: optional(whole(voteSums.inFavour)),
    against: optional(whole(voteSums.against)),
    abstained: optional(whole(voteSums.abstained)),
    absent: optional(
      whole('Number of members of the body without a vote that a source gives. Null if no source gives it.'),
    ),
    issues: optional(texts("Issues that the vote concerns, by the data set's short names. Null if not looked up.")),
  },
);
export type RollCall = z.infer<typeof RollCall>;

/** How one actor voted. Absence is no ballot: where there is none the actor was absent or no member. */
export const Ballot = z
  .strictObject({
    rollCall: end('RollCall', 'Roll call in which the actor voted.'),
    actor: end('Actor', 'Actor that voted.'),
    choice: code(/^(?:yes|abstain|no)$/, 'yes, abstain or no', 'How the actor voted.'),
  })
  .register(places, { kind: 'edge', type: 'VOTED', direction: 'in', owner: 'rollCall', end: ['actor'], id: 'none' });
export type Ballot = z.infer<typeof Ballot>;
