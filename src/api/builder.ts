import SchemaBuilder from '@pothos/core';
import { GraphQLError } from 'graphql';
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
    'A day as exact as its source: "2001-07-16", "2001-07" or "2001". A shorter form means some day within that month or year.',
  serialize: String,
  parseValue: readDay,
});

/** Lets days of the calendar through, whole or partial, and nothing else. */
function readDay(value: unknown): Day {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is no day: write it as "2001-07-16", "2001-07" or "2001".`);
}
