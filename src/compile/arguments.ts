import { type FieldNode, type GraphQLField, getArgumentValues, Kind, type ValueNode } from 'graphql';
import { isRecord } from '../kit/is-record.ts';
import type { Day } from '../model/days.ts';
import { type Certainty, defaultCertainty, isCertainty } from '../model/validity.ts';
import type { Variables } from './operation.ts';

/** Arguments of a field as graphql-js coerced them. */
export type Arguments = Readonly<Record<string, unknown>>;

/** An input object among arguments, which graphql-js coerces to a plain record; no fields where none is given. */
export function inputObject(value: unknown): Arguments {
  return isRecord(value) ? value : {};
}

/** A day among arguments: the scalar PartialDate has let only days through. */
export function inputDay(value: unknown): Day {
  return value as Day;
}

/** A certainty among arguments. */
export function inputCertainty(value: unknown): Certainty {
  return isCertainty(value) ? value : defaultCertainty;
}

/** The items of a list among arguments. */
export function inputItems(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** The arguments that a document gives to a field, with their values where no variable is among them. */
export interface ArgumentSource {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly constant: Arguments | undefined;
}

/** Reads the arguments that a document gives to a field. */
export function argumentSource(field: GraphQLField<unknown, unknown>, node: FieldNode): ArgumentSource {
  const isConstant = (node.arguments ?? []).every(({ value }) => !hasVariable(value));
  return { field, node, constant: isConstant ? Object.freeze(getArgumentValues(field, node)) : undefined };
}

/** The arguments of a field with these values of variables. */
export function argumentValues({ field, node, constant }: ArgumentSource, variables: Variables): Arguments {
  return constant ?? getArgumentValues(field, node, variables);
}

/** Gives the arguments of fields for one request; each field's are coerced once, however often they are read. */
export function argumentReader(variables: Variables): (source: ArgumentSource) => Arguments {
  const known = new Map<ArgumentSource, Arguments>();
  return (source) => {
    const found = source.constant ?? known.get(source);
    if (found !== undefined) return found;
    const values = argumentValues(source, variables);
    known.set(source, values);
    return values;
  };
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  return value.kind === Kind.OBJECT && value.fields.some((one) => hasVariable(one.value));
}
