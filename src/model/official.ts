import { z } from 'zod';
import { Claim } from './claim.ts';
import { citedOnEdge, evidence } from './evidence.ts';
import { code, day, end, key, link, text, texts, truth } from './fields.ts';
import { places } from './places.ts';

/** An office a person held. With no start, it is known from the attested day on. */
export const Office = z
  .strictObject({
    id: key<'Office'>('Begins with the id of the official and two hyphens.'),
    title: text('Title of the office, in English.'),
    belongsTo: end('Actor', 'The state or organisation the office is of.'),
    since: day('First day in office.').nullable(),
    until: day('Day on which the office ended. Null: no end was found.').nullable(),
    attestedOn: day('A day on which a source shows the person in it.').nullable(),
    claims: z.array(Claim),
    note: text('What a reader should know beside the fields.').nullable(),
    sources: citedOnEdge(),
    verified: truth('True where a source that was read states the office.'),
  })
  .register(places, { kind: 'edge', type: 'HELD_OFFICE', direction: 'out', end: ['belongsTo'], id: 'own' });
export type Office = z.infer<typeof Office>;

/** A person with offices. */
export const Official = z
  .strictObject({
    id: key<'Official'>('Slug of the official.'),
    name: text('Name in Latin letters.'),
    nativeName: text('Name as written in the language of the official.').nullable(),
    aliases: texts('Other names to search by. They are no facts.'),
    affiliation: link('Actor', 'AFFILIATED_WITH', 'out', 'The state or organisation the official speaks for.'),
    wikidata: code(/^Q\d+$/, 'a Wikidata id such as Q58217', 'Wikidata item.').nullable(),
    offices: z.array(Office).min(1),
    ...evidence(),
  })
  .register(places, { kind: 'node', label: 'Official', id: 'own' });
export type Official = z.infer<typeof Official>;
