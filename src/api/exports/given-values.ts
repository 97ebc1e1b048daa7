import { type GraphQLArgument, Kind, parseValue, print } from 'graphql';
import { isRecord } from '../../kit/is-record.ts';
import { parseJson } from '../../kit/parse-json.ts';
import { unreadableValue } from './errors.ts';

/** A value as it was given: JSON, which a variable carries, or a literal of GraphQL, which stands in the document. */
export type GivenValue =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'literal'; readonly text: string };

/** Arguments by name. */
export type GivenValues = Readonly<Record<string, GivenValue>>;

/** Reads an object that is written as JSON or as a literal of GraphQL, such as `{actor: {ids: ["japan"]}}`. */
export function readGivenObject(option: string, text: string): GivenValue {
  const value = parseJson(text);
  if (isRecord(value)) return { kind: 'json', value };
  try {
    const literal = parseValue(text);
    if (literal.kind === Kind.OBJECT) return { kind: 'literal', text: print(literal) };
  } catch (cause) {
    throw unreadableValue(option, text, cause);
  }
  throw unreadableValue(option, text, undefined);
}

/** Reads the arguments of a field, written as one object. */
export function readGivenValues(option: string, text: string): GivenValues {
  const object = readGivenObject(option, text);
  if (object.kind === 'json') {
    return Object.fromEntries(
      Object.entries(isRecord(object.value) ? object.value : {}).map(([name, value]) => [
        name,
        { kind: 'json', value },
      ]),
    );
  }
  const literal = parseValue(object.text);
  const fields = literal.kind === Kind.OBJECT ? literal.fields : [];
  return Object.fromEntries(fields.map(({ name, value }) => [name.value, { kind: 'literal', text: print(value) }]));
}

/** The arguments of a field in a document, and the variables that carry those that were given as JSON. */
export interface PrintedArguments {
  /** With its brackets; empty where there is no argument. */
  readonly text: string;
  /** Such as `$where: StanceWhere`. */
  readonly definitions: readonly string[];
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Prints arguments. One that the field does not have is printed as well, so that its refusal is that of any document. */
export function printArguments(known: readonly GraphQLArgument[], given: GivenValues): PrintedArguments {
  const parts = Object.entries(given).map(([name, value]) => {
    if (value.kind === 'literal') return { text: `${name}: ${value.text}` };
    const type = known.find((one) => one.name === name)?.type;
    if (type === undefined) return { text: `${name}: null` };
    return {
      text: `${name}: $${name}`,
      definition: `$${name}: ${type.toString()}`,
      variable: [name, value.value] as const,
    };
  });
  return {
    text: parts.length === 0 ? '' : `(${parts.map(({ text }) => text).join(', ')})`,
    definitions: parts.flatMap(({ definition }) => definition ?? []),
    variables: Object.fromEntries(parts.flatMap(({ variable }) => (variable === undefined ? [] : [variable]))),
  };
}
