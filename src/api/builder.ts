import SchemaBuilder from '@pothos/core';
import { GraphQLError, type ValueNode, valueFromASTUntyped } from 'graphql';
import { type Day, isDay } from '../model/days.ts';

/** What the schema is made of beside its types. */
export interface Types {
  Scalars: {
    ID: { Input: string; Output: string };
    PartialDate: { Input: Day; Output: Day };
  };
  DefaultFieldNullability: false;
}

/** The one builder. Fields are never null unless they say so: null means *not found*, never *none*. */
export const builder = new SchemaBuilder<Types>({ defaultFieldNullability: false });

/** The builder's types, for references made outside of it. */
export type SchemaTypes = typeof builder.$inferSchemaTypes;

builder.scalarType('PartialDate', {
  description:
    'A date as exact as its source gives it: a day `2001-07-16`, a month `2001-07` or a year `2001`. A month or a year means some day within it. The three forms are those of ISO 8601 and of level 0 of the Extended Date/Time Format.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: String,
  parseValue: (value) => readDay(value),
  parseLiteral: (node) => readDay(valueFromASTUntyped(node), node),
});

/** Lets days of the calendar through, whole or partial, and nothing else. */
function readDay(value: unknown, node?: ValueNode): Day {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError(
    `${JSON.stringify(value)} is not a date. Write a day as "2001-07-16", a month as "2001-07" or a year as "2001".`,
    { nodes: node ?? null },
  );
}
