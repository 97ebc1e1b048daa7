import { z } from 'zod';
import { evidence } from './evidence.ts';
import { code, day, key, link, oneOf, text, texts, truth, whole } from './fields.ts';
import { places } from './places.ts';

/** A state or an organisation. Its kind decides the label, which is a way of storing and no finding on status. */
export const Actor = z
  .strictObject({
    id: key<'Actor'>('Slug of the actor.'),
    name: text('Short name in English.'),
    officialName: text('Full name the actor gives itself, in English.'),
    kind: oneOf('actor_kind', 'What sort of body it is.'),
    iso2: code(/^[A-Z]{2}$/, 'two capitals', 'ISO 3166-1 code of two letters.').nullable(),
    iso3: code(/^[A-Z]{3}$/, 'three capitals', 'ISO 3166-1 code of three letters.').nullable(),
    isoNumeric: code(/^\d{3}$/, 'three digits as text', 'ISO 3166-1 code of three digits, as text.').nullable(),
    wikidata: code(/^Q\d+$/, 'a Wikidata id such as Q159', 'Wikidata item.').nullable(),
    cowCode: whole('Number of the state in the Correlates of War list.').nullable(),
    cowAbbrev: code(/^[A-Z]{3}$/, 'three capitals', 'Abbreviation in the Correlates of War list.').nullable(),
    region: oneOf('region', 'Where it lies, in broad terms.').nullable(),
    unMember: truth('Whether it is a member of the United Nations. Null: no source was read.').nullable(),
    founded: day('Day it was founded, or became independent.').nullable(),
    dissolved: day('Day on which it ceased to exist. Null: no end was found.').nullable().default(null),
    predecessorOf: link('Actor', 'PREDECESSOR_OF', 'out', 'The actor that took its place.').nullable(),
    aliases: texts('Other names to search by. They are no facts.'),
    ...evidence(),
  })
  .register(places, {
    kind: 'node',
    id: 'own',
    label: {
      field: 'kind',
      labels: {
        state: 'State',
        disputed_state: 'State',
        non_member_observer_state: 'State',
        former_state: 'State',
        international_organisation: 'Organisation',
        grouping: 'Organisation',
        unidentified: 'Organisation',
      },
    },
  });
export type Actor = z.infer<typeof Actor>;
