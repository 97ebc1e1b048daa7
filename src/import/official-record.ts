import type { AnyRecord, RecordOf } from '../model/records.ts';

type Official = RecordOf<'officials'>;

/** An office in a data set. */
export type OfficeFacts = Pick<Official['offices'][number], 'id' | 'title' | 'belongsTo'> &
  Partial<Pick<Official['offices'][number], 'since' | 'until' | 'attestedOn' | 'lastCovered' | 'note'>>;

/** A person in a data set. */
export interface OfficialFacts extends Pick<Official, 'id' | 'name' | 'affiliation'> {
  readonly nativeName?: string | null;
  readonly wikidata?: string | null;
  readonly offices: readonly OfficeFacts[];
  readonly note?: string | null;
}

/** The record of a person; each office cites the data set as its source. */
export function officialRecord({ offices, ...facts }: OfficialFacts, source: string): AnyRecord {
  const record: Official = {
    nativeName: null,
    wikidata: null,
    note: null,
    ...facts,
    aliases: [],
    offices: offices.map((office) => ({
      since: null,
      until: null,
      attestedOn: null,
      lastCovered: null,
      note: null,
      ...office,
      claims: [],
      sources: [source],
      verified: true,
    })),
    unverifiedFields: [],
    sources: [source],
    verified: true,
  };
  return { noun: 'officials', record };
}
