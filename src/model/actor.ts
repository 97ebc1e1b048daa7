import { z } from 'zod';
import { hint } from './display.ts';
import { evidence } from './evidence.ts';
import { code, day, key, link, oneOf, optional, text, texts, truth, whole } from './fields.ts';
import { labelled } from './node.ts';
import { places } from './places.ts';

/** The labels of what acts. That of officials is with them. */
const actorLabels = [
  {
    label: 'Actor',
    main: 'Actor',
    description: 'A state, an organisation or an official.',
    display: hint('name', 'blue', 'HEXAGON', 'users'),
  },
  {
    label: 'State',
    main: 'Actor',
    description:
      'A state, including disputed and former states. The type is a category for storage, not a finding on status.',
    display: hint('name', 'blue', 'CIRCLE', 'flag'),
  },
  {
    label: 'Organisation',
    main: 'Actor',
    description: 'An international organisation, or a grouping of states that meets and speaks jointly.',
    display: hint('name', 'blue', 'SQUARE', 'building-2'),
  },
] as const;

/** A state or an organisation. Its kind decides the label, which is a way of storing and no finding on status. */
export const Actor = labelled(
  actorLabels,
  z
    .strictObject({
      id: key<'Actor'>('Slug of the actor.'),
      name: text('Common name in English.'),
      officialName: text('Full official name in English.'),
      nativeName: optional(
        text('Common name in an official language of its own, in the script of that language. Null if not found.'),
      ),
      kind: oneOf(
        'actor_kind',
        'Type of state or organisation. It is a category for storage, not a finding on status.',
      ),
      iso2: optional(
        code(
          /^[A-Z]{2}$/,
          'two capitals',
          'ISO 3166-1 alpha-2 code, such as `RU`. Null if it has none, or if not found.',
        ),
      ),
      iso3: optional(
        code(
          /^[A-Z]{3}$/,
          'three capitals',
          'ISO 3166-1 alpha-3 code, such as `RUS`. Null if it has none, or if not found.',
        ),
      ),
      isoNumeric: optional(
        code(
          /^\d{3}$/,
          'three digits as text',
          'ISO 3166-1 numeric code as text, such as `643`. Null if it has none, or if not found.',
        ),
      ),
      wikidata: optional(
        code(/^Q\d+$/, 'a Wikidata ID such as Q159', 'Wikidata item, such as `Q159`. Null if not found.'),
      ),
      cowCode: optional(whole('Correlates of War country code, such as 365. Null if it has none, or if not found.')),
      cowAbbrev: optional(
        code(
          /^[A-Z]{3}$/,
          'three capitals',
          'Correlates of War abbreviation, such as `RUS`. Null if it has none, or if not found.',
        ),
      ),
      region: optional(oneOf('region', 'World region. Null if it lies in no single region, or if not looked up.')),
      unMember: optional(truth('True if it is a member of the United Nations. Null if no source was read on it.')),
      founded: optional(day('Day it was founded, or became independent. Null if not found.')),
      dissolved: optional(
        day('Day it ceased to exist: the first day on which it no longer existed. Null if no end is known.'),
      ),
      predecessorOf: optional(
        link('Actor', 'PREDECESSOR_OF', 'out', 'Actor that succeeded it. Null if none is recorded.'),
      ),
      aliases: texts('Other names to search by. They are search terms, not facts.').default([]),
      demonyms: optional(
        texts(
          'Words for its people and for what belongs to it, such as `Japanese`, to search by. Null if not looked up.',
        ),
      ),
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
          non_state_group: 'Organisation',
          unidentified: 'Organisation',
        },
      },
    }),
);
export type Actor = z.infer<typeof Actor>;
