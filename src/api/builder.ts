import SchemaBuilder from '@pothos/core';
import { GraphQLError } from 'graphql';
import { isDay } from '../model/days.ts';

/** What the schema is made of beside its types. */
export interface Types {
  Scalars: {
    ID: { Input: string; Output: string };
    PartialDate: { Input: string; Output: string };
  };
  DefaultFieldNullability: false;
}

/** The one builder. Fields are never null unless they say so: null means *not found*, never *none*. */
export const builder = new SchemaBuilder<Types>({ defaultFieldNullability: false });

builder.scalarType('PartialDate', {
  description:
    'A day as exact as its source: "2001-07-16", "2001-07" or "2001". A shorter form means some day within that month or year.',
  serialize: String,
  parseValue: readDay,
});

/** Lets days of the calendar through, whole or partial, and nothing else. */
function readDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is no day: write it as "2001-07-16", "2001-07" or "2001".`);
}
