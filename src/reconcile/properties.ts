/** A property by which a table can be extended. */
export interface Property {
  readonly id: string;
  readonly name: string;
  /** Types that have it. */
  readonly of: readonly string[];
}

const actors = ['State', 'Organisation', 'Official'];
const bodies = ['State', 'Organisation'];

/** Each is named as the field of the schema that it is read from. */
export const properties: readonly Property[] = [
  { id: 'name', name: 'Name', of: [...actors, 'Pact'] },
  { id: 'nativeName', name: 'Name in its own language', of: actors },
  { id: 'officialName', name: 'Official name', of: ['State'] },
  { id: 'kind', name: 'Kind', of: bodies },
  { id: 'region', name: 'Region', of: ['State'] },
  { id: 'iso2', name: 'ISO 3166 code of two letters', of: ['State'] },
  { id: 'iso3', name: 'ISO 3166 code of three letters', of: ['State'] },
  { id: 'isoNumeric', name: 'ISO 3166 number', of: ['State'] },
  { id: 'cowCode', name: 'Correlates of War number', of: ['State'] },
  { id: 'wikidata', name: 'Wikidata id', of: actors },
  { id: 'unMember', name: 'Member of the United Nations', of: ['State'] },
  { id: 'began', name: 'First day', of: bodies },
  { id: 'ended', name: 'Last day', of: bodies },
  { id: 'affiliation', name: 'State or organisation', of: ['Official'] },
  { id: 'type', name: 'Type', of: ['Pact'] },
  { id: 'signed', name: 'Day of signing', of: ['Pact'] },
  { id: 'signedAt', name: 'Place of signing', of: ['Pact'] },
  { id: 'status', name: 'Status', of: ['Pact'] },
  { id: 'text', name: 'Text', of: ['Proposition'] },
  { id: 'topic', name: 'Topic', of: ['Proposition'] },
  { id: 'date', name: 'Day', of: ['Statement'] },
  { id: 'venue', name: 'Venue', of: ['Statement'] },
  { id: 'summary', name: 'Summary', of: ['Statement'] },
  { id: 'actor', name: 'Actor', of: ['Statement'] },
];

/** The one property of a query: the day on which the name was used. "Russia" of 1990 is the Soviet Union. */
export const dayProperty = {
  id: 'asOf',
  name: 'Day of the row',
  description:
    'A day as exact as it is known: 1990, 1990-06 or 1990-06-12. A name then means what existed on that day.',
} as const;
