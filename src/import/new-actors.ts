import type { CrosswalkActor } from '../model/crosswalk.ts';
import type { AnyRecord } from '../model/records.ts';
import { type About, type Redistribution, sourceIdOf } from './source-of.ts';

/** The data set of the states that rows name and the seeds do not have. All imports share it, so it stays when one of them is removed. */
export const actorsSet: About = {
  id: 'crosswalk',
  title: 'States named by data sets',
  publisher: 'entente',
  version: null,
  licence: 'Codes and names from ISO 3166 lists in the public domain',
  citation: 'none asked for',
  url: 'https://github.com/datasets/country-codes',
};

/** Whether a release may pass these states on. */
export const actorsRedistribution: Redistribution = { allowed: true, spdx: null };

/** A state that the crosswalk has and the graph does not. */
export function listedActor({
  id,
  note,
  otherCodes: _codes,
  since: _since,
  until: _until,
  ...listed
}: CrosswalkActor): AnyRecord {
  const made = 'Made by an import: the seeds have no entry for it.';
  const whole = note === null ? made : `${made} ${note}`;
  return actor({ ...listed, id: `${actorsSet.id}--${id}`, note: whole, set: actorsSet.id });
}

/** An actor that a data set names and the crosswalk does not have. */
export function unidentifiedActor(id: string, name: string, set: string): AnyRecord {
  const note = `Named by the data set "${set}" and not identified.`;
  const codes = {
    officialName: null,
    nativeName: null,
    iso2: null,
    iso3: null,
    isoNumeric: null,
    cowCode: null,
    wikidata: null,
    region: null,
  };
  return actor({ id, name, kind: 'unidentified', ...codes, aliases: [], note, set });
}

interface Given extends Omit<CrosswalkActor, 'id' | 'kind' | 'otherCodes' | 'since' | 'until'> {
  readonly id: string;
  readonly kind: CrosswalkActor['kind'] | 'unidentified';
  readonly note: string;
  readonly set: string;
}

function actor({ set, ...given }: Given): AnyRecord {
  const unknown = {
    cowAbbrev: null,
    unMember: null,
    founded: null,
    dissolved: null,
    predecessorOf: null,
  };
  return {
    noun: 'actors',
    record: {
      ...given,
      ...unknown,
      officialName: given.officialName ?? given.name,
      aliases: given.aliases,
      unverifiedFields: given.officialName === null ? ['officialName'] : [],
      sources: [sourceIdOf(set)],
      verified: false,
    },
  };
}
