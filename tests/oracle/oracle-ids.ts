import { GraphQLID, type GraphQLInputType, getNamedType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { AskedDay } from './oracle-validity.ts';

/** An id as a reader writes it: the type before the colon, the slug, and the day behind the "@". */
export interface WrittenId {
  readonly type: string | undefined;
  readonly slug: string;
  readonly day: AskedDay | undefined;
}

const form =
  /^(?:(?<type>[A-Z][A-Za-z]*):)?(?<slug>.*?)(?:@(?<date>\d{4}(?:-\d\d(?:-\d\d)?)?)(?:\.(?<certainty>CERTAIN|PRESUMED|POSSIBLE))?)?$/s;

/** Reads an id. */
export function readWritten(text: string): WrittenId {
  const { type, slug = '', date, certainty = 'PRESUMED' } = form.exec(text)?.groups ?? {};
  // The pattern lets only these three levels through.
  const day = date === undefined ? undefined : { date, certainty: certainty as AskedDay['certainty'] };
  return { type, slug, day };
}

/** Writes an id as of a day. */
export function writtenId(id: string, day: AskedDay | undefined): string {
  if (day === undefined) return id;
  return `${id}@${day.date}${day.certainty === 'PRESUMED' ? '' : `.${day.certainty}`}`;
}

/** The day that the ids in some arguments name; undefined where they name none. The questions asked name one at the most. */
export function dayInArguments(
  types: readonly { readonly name: string; readonly type: GraphQLInputType }[],
  args: Readonly<Record<string, unknown>>,
): AskedDay | undefined {
  const ids = types.flatMap(({ name, type }) => idsIn(type, args[name]));
  return ids.map((id) => readWritten(id).day).find((day) => day !== undefined);
}

function idsIn(type: GraphQLInputType, value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare) && Array.isArray(value)) return value.flatMap((one) => idsIn(bare.ofType, one));
  if (getNamedType(bare) === GraphQLID) return [String(value)];
  if (!isInputObjectType(bare)) return [];
  // graphql-js coerces an input object to a plain record.
  const record = value as Readonly<Record<string, unknown>>;
  return Object.values(bare.getFields()).flatMap((field) => idsIn(field.type, record[field.name]));
}
