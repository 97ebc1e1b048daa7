import {
  GraphQLBoolean,
  type GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLString,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { isRecord } from '../../kit/is-record.ts';
import { daysMeant } from '../../model/days-meant.ts';
import { proposals, write } from './proposals.ts';

/** A value as it was written: in a document, where names of enums have no quotes, or as JSON. */
export interface WrittenValue {
  readonly value: unknown;
  readonly in: 'DOCUMENT' | 'JSON';
}

/** What to write in place of a value that does not fit its type; undefined where that cannot be told. */
export function valueHint(expected: GraphQLInputType, written: WrittenValue): string | undefined {
  const { value } = written;
  if (value === null) return 'Write a value, or leave the argument out if it may be left out.';
  const bare = isNonNullType(expected) ? expected.ofType : expected;
  const type = getNamedType(expected);
  if (Array.isArray(value) && !isListType(bare)) return 'Write one value, not a list.';
  if (isInputObjectType(type)) return objectHint(type, written);
  if (isEnumType(type)) return enumHint(type, written);
  if (type.name === 'PartialDate') return dayHint(value);
  if (type === GraphQLID || type === GraphQLString)
    return isPlain(value) ? write(JSON.stringify(String(value))) : undefined;
  return numberHint(type.name, value);
}

/** What to write for a key that an input does not have. */
export function keyHint(type: GraphQLInputObjectType, key: string): string | undefined {
  const names = Object.keys(type.getFields());
  return proposals(key, [
    ...usualKeys.filter((name) => names.includes(name)),
    ...names.filter((name) => !usualKeys.includes(name)),
  ]);
}

function objectHint(type: GraphQLInputObjectType, { value, in: form }: WrittenValue): string | undefined {
  if (isRecord(value)) return keysHint(type, value);
  const fields = type.getFields();
  const key = usualKeys.find((name) => fields[name] !== undefined);
  const field = key === undefined ? undefined : fields[key];
  if (field === undefined || !isPlain(value)) return undefined;
  const text = JSON.stringify(getNamedType(field.type) === GraphQLFloat ? value : String(value));
  const item = isListType(field.type) ? `[${text}]` : text;
  return write(form === 'JSON' ? `{"${key}": ${item}}` : `{ ${key}: ${item} }`);
}

/** Keys under which a bare value is meant, the likeliest first. */
const usualKeys = ['ids', 'id', 'meets', 'since', 'least'];

/** What is wrong with the keys of an object: too many or too few. */
function keysHint(type: GraphQLInputObjectType, value: Readonly<Record<string, unknown>>): string | undefined {
  const names = Object.keys(type.getFields());
  const unknown = Object.keys(value).find((key) => !names.includes(key));
  if (unknown !== undefined) return keyHint(type, unknown);
  if (type.isOneOf)
    return `Give exactly one of ${names.map((name) => `\`${name}\``).join(', ')}, and a value that is not null.`;
  const missing = Object.values(type.getFields()).find(
    (field) => isRequiredInputField(field) && value[field.name] === undefined,
  );
  return missing === undefined ? undefined : `Add \`${missing.name}\`, of type \`${String(missing.type)}\`.`;
}

function enumHint(type: GraphQLEnumType, { value }: WrittenValue): string | undefined {
  if (!isPlain(value)) return undefined;
  const names = type.getValues().map(({ name }) => name);
  const name = String(value)
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
  return names.includes(name) ? write(name) : proposals(name, names);
}

function dayHint(value: unknown): string {
  const text = textOf(value);
  const days = /^\d{4}$/.test(text) ? [text] : daysMeant(text);
  if (days.length > 0) return write(...days.map((day) => JSON.stringify(day)));
  return 'Write a day as `"2001-07-16"`, a month as `"2001-07"` or a year as `"2001"`.';
}

function numberHint(type: string, value: unknown): string | undefined {
  const text = textOf(value).trim();
  if (type === GraphQLBoolean.name)
    return /^(true|false)$/i.test(text) ? write(text.toLowerCase()) : write('true', 'false');
  const isWhole = /^-?\d+$/.test(text);
  if (type === GraphQLInt.name) return isWhole ? write(text) : 'Write a whole number, such as `25`.';
  if (type === GraphQLFloat.name) return Number.isFinite(Number(text)) ? write(text) : 'Write a number, such as `0.5`.';
  return undefined;
}

/** The text of a plain value; empty for anything else, since an object may carry a `toString` that is none. */
function textOf(value: unknown): string {
  return isPlain(value) ? String(value) : '';
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
