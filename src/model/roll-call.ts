import { z } from 'zod';
import { code, day, end, key, text, texts, truth, whole } from './fields.ts';
import { places } from './places.ts';

/** One recorded vote of a body that a data set follows vote by vote. The seeds have those by which a pact was taken. */
export const RollCall = z
  .strictObject({
    id: key<'RollCall'>('Slug of the roll call, which begins with its data set.'),
    session: whole('Session of the body.'),
    date: day('Day of the vote.'),
    resolution: text('Number of the draft or resolution, as the data set writes it.').nullable(),
    title: text('What it was on, in a few words of the data set.').nullable(),
    description: text('What was voted on, in the words of the data set.').nullable(),
    important: truth('Whether the United States Department of State listed it as a key vote.').nullable(),
    amendment: truth('Whether it was on an amendment.').nullable(),
    paragraph: truth('Whether it was on a single paragraph.').nullable(),
    issues: texts('Matters it touches, by the short names of the data set. Absent: it lists none.').nullable(),
  })
  .register(places, { kind: 'node', label: 'RollCall', id: 'own' });
export type RollCall = z.infer<typeof RollCall>;

/** How one actor voted. Absence is no ballot: where there is none the actor was absent or no member. */
export const Ballot = z
  .strictObject({
    rollCall: end('RollCall', 'The vote.'),
    actor: end('Actor', 'Who voted.'),
    choice: code(/^(?:yes|abstain|no)$/, 'yes, abstain or no', 'Which way it went.'),
  })
  .register(places, { kind: 'edge', type: 'VOTED', direction: 'in', owner: 'rollCall', end: ['actor'], id: 'none' });
export type Ballot = z.infer<typeof Ballot>;
