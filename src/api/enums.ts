import type { EnumRef } from '@pothos/core';
import { memoize } from '../kit/memoize.ts';
import { typedKeys } from '../kit/typed-keys.ts';
import { type VocabularyList, type VocabularyValue, vocabulary, vocabularyDefinitions } from '../model/vocabulary.ts';
import type { SchemaTypes } from './builder.ts';
import { describedEnum } from './described-enum.ts';

/** The name of the enum of a closed list: `pact_type` is `PactType`. */
export type EnumName<List extends string = VocabularyList> = List extends `${infer Head}_${infer Tail}`
  ? `${Capitalize<Head>}${EnumName<Tail>}`
  : Capitalize<List>;

/** The name of the enum of a closed list. */
export function enumName<List extends VocabularyList>(list: List): EnumName<List> {
  const words = list.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  // True by `EnumName`, which writes the name by the same rule.
  return words.join('') as EnumName<List>;
}

/** Makes the enums of all closed lists. */
export function implementEnums(): void {
  for (const list of typedKeys(vocabulary)) enumOf(list);
}

/** The enum of a closed list of the seeds: the values of the seed files in capitals, each with its definition. */
function enumOf<List extends VocabularyList>(list: List): EnumRef<SchemaTypes, VocabularyValue<List>> {
  // The values of a list are the keys of its entry in `vocabulary`.
  return anyEnumOf(list) as EnumRef<SchemaTypes, VocabularyValue<List>>;
}

const anyEnumOf = memoize((list: VocabularyList) =>
  describedEnum<string>(enumName(list), vocabularyDefinitions[list], vocabulary[list], (id) => id.toUpperCase()),
);

export const ObligationCondition = enumOf('obligation_condition');
export const ObligationKind = enumOf('obligation_kind');
export const OfficialRole = enumOf('official_role');
export const PartyRole = enumOf('party_role');
export const Position = enumOf('position');
export const RelationKind = enumOf('relation_kind');
export const ReplyKind = enumOf('reply_kind');
export const Basis = enumOf('basis');
export const DatePrecision = enumOf('date_precision');
