import { z } from 'zod';
import { typedKeys } from '../kit/typed-keys.ts';
import { type Day, day as dayOf } from './days.ts';
import type { EdgeType } from './edge-types.ts';
import { type Id, id } from './ids.ts';
import { type Direction, type LinkPlace, places } from './places.ts';
import { type VocabularyList, type VocabularyValue, vocabulary } from './vocabulary.ts';

/** A field that an entry may leave out: absent is null, which means not found. */
export function optional<Output, Input>(
  schema: z.ZodType<Output, Input>,
): z.ZodDefault<z.ZodNullable<z.ZodType<Output, Input>>> {
  return schema.nullable().default(null);
}

/** A list that an entry may leave out: absent is empty. */
export function list<Item extends z.ZodType>(item: Item): z.ZodDefault<z.ZodArray<Item>> {
  return z.array(item).default([]);
}

/** The id of an entry, or of something inside one. */
export function key<Of extends string>(description: string): z.ZodType<Id<Of>, string> {
  return id<Of>().register(places, { kind: 'key', description });
}

/** Text that is not blank. */
export function text(description: string): z.ZodType<string, string> {
  return z
    .string()
    .regex(/\S/, 'text that is not blank')
    .register(places, { kind: 'property', holds: 'text', description });
}

/** Text of a fixed form, such as the three capitals of a code. */
export function code(form: RegExp, wording: string, description: string): z.ZodType<string, string> {
  return z.string().regex(form, wording).register(places, { kind: 'property', holds: 'text', description });
}

/** A tag of a language, such as `en` or `zh-Hans`. */
export function language(description: string): z.ZodType<string, string> {
  return code(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en', description);
}

/** A list of texts, none of them blank. */
export function texts(description: string): z.ZodType<readonly string[], readonly string[]> {
  return z
    .array(z.string().regex(/\S/, 'text that is not blank'))
    .register(places, { kind: 'property', holds: 'texts', description });
}

/** A day as exact as its source gives it. */
export function day(description: string): z.ZodType<Day, string> {
  return dayOf().register(places, { kind: 'property', holds: 'day', description });
}

/** The last day on which the source of a lasting fact looks. */
export function lastCovered(): z.ZodDefault<z.ZodNullable<z.ZodType<Day, string>>> {
  return optional(
    day(
      'Last day that the source covers, if it shows no end by then; nothing is known of later days. Null if an end is known, or if the source sets no such limit.',
    ),
  );
}

/** A whole number. */
export function whole(description: string): z.ZodType<number, number> {
  return z.int().register(places, { kind: 'property', holds: 'integer', description });
}

/** A number that need not be whole. */
export function decimal(description: string): z.ZodType<number, number> {
  return z.number().register(places, { kind: 'property', holds: 'decimal', description });
}

/** True or false. */
export function truth(description: string): z.ZodType<boolean, boolean> {
  return z.boolean().register(places, { kind: 'property', holds: 'boolean', description });
}

/** How far a position speaks for the sentence of its proposition; null takes no side and is not 0. */
export function polarity(): z.ZodType<number | null, number | null | undefined> {
  const description =
    'Support for the sentence: 1 is for, 0.5 partly for, 0 weighs both sides, -0.5 is partly against and -1 against. Null if the position takes no side.';
  return optional(
    z.literal([-1, -0.5, 0, 0.5, 1]).register(places, { kind: 'property', holds: 'decimal', description }),
  );
}

/** A value of a closed list of `seeds/vocab.yaml`, stored under its own name unless `as` gives another. */
export function oneOf<List extends VocabularyList>(
  list: List,
  description: string,
  as?: string,
): z.ZodType<VocabularyValue<List>, VocabularyValue<List>> {
  const values: z.ZodType<VocabularyValue<List>, VocabularyValue<List>> = z.enum(valuesOf(list));
  return values.register(places, {
    kind: 'property',
    holds: 'text',
    list,
    description,
    ...(as === undefined ? {} : { as }),
  });
}

/** Names a node at the far end of an edge. */
export function link<To extends string>(
  to: To,
  type: EdgeType,
  direction: Direction,
  description: string,
  more: Pick<LinkPlace, 'facts' | 'storedAs'> = {},
): z.ZodType<Id<To>, string> {
  return id<To>().register(places, { kind: 'link', to, type, direction, description, ...more });
}

/** Names the node at an end of the edge that the record is. */
export function end<To extends string>(to: To, description: string): z.ZodType<Id<To>, string> {
  return id<To>().register(places, { kind: 'end', to, description });
}

/** Names nodes from an edge, which keeps their ids. */
export function listed<To extends string>(to: To, description: string): z.ZodType<Id<To>, string> {
  return id<To>().register(places, { kind: 'ids', to, description });
}

function valuesOf<List extends VocabularyList>(list: List): readonly VocabularyValue<List>[] {
  return typedKeys<VocabularyValue<List>>(vocabulary[list]);
}
