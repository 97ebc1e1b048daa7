import { z } from 'zod';
import { claims } from './claim.ts';
import { hint } from './display.ts';
import { citedOnEdge, evidence, note, verified } from './evidence.ts';
import { code, day, end, key, lastCovered, link, optional, text, texts } from './fields.ts';
import { labelled } from './node.ts';
import { places } from './places.ts';

/** An office a person held. With no start, it is known from the attested day on. */
const Office = z
  .strictObject({
    id: key<'Office'>('ID of the office: the ID of the official, two hyphens and a suffix.'),
    title: text('Title of the office in English.'),
    belongsTo: end('Actor', 'State or organisation that the office belongs to.'),
    since: optional(day('First day in office. Null if not found.')),
    until: optional(
      day(
        'Day the term ended: the first day on which it no longer held. Null if no end is known; it may still have ended.',
      ),
    ),
    attestedOn: optional(
      day(
        'A day on which a source shows the official in office. If `since` is null, earlier days are not known. Null if none is recorded.',
      ),
    ),
    lastCovered: lastCovered(),
    claims: claims(),
    note: note(),
    sources: citedOnEdge(),
    verified: verified(),
  })
  .register(places, { kind: 'edge', type: 'HELD_OFFICE', direction: 'out', end: ['belongsTo'], id: 'own' });

/** A person with offices. */
export const Official = labelled(
  [
    {
      label: 'Official',
      main: 'Actor',
      description: 'A person who holds offices and speaks on behalf of a state or an organisation.',
      display: hint('name', 'skyBlue', 'CIRCLE', 'user'),
    },
  ],
  z
    .strictObject({
      id: key<'Official'>('Slug of the official.'),
      name: text('Name in Latin letters.'),
      nativeName: optional(text("Name in the official's own script. Null if not found.")),
      aliases: texts('Other names to search by. They are search terms, not facts.').default([]),
      affiliation: link('Actor', 'AFFILIATED_WITH', 'out', 'State or organisation that the official speaks for.'),
      wikidata: optional(
        code(/^Q\d+$/, 'a Wikidata ID such as Q58217', 'Wikidata item, such as `Q58217`. Null if not found.'),
      ),
      offices: z.array(Office).min(1),
      ...evidence(),
    })
    .register(places, { kind: 'node', label: 'Official', id: 'own' }),
);
export type Official = z.infer<typeof Official>;
