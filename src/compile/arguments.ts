import { type FieldNode, type GraphQLField, getArgumentValues, Kind, type ValueNode } from 'graphql';
import type { Variables } from './operation.ts';

/** Arguments of a field as graphql-js coerced them. */
export type Arguments = Readonly<Record<string, unknown>>;

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
