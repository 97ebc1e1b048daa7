import {
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
} from 'graphql';
import { certaintyShape } from './ids.ts';
import type { Operation, Variables } from './operation.ts';

/**
 * What of the variables shapes the compiled text: which are given, the choices among enum values, the keys of input objects, the truth of
 * flags, the certainties of the days that ids name, and whether a list
 * has one item alone. Two requests with the same shape share a compiled request; all other values travel
 * as parameters.
 */
export function variablesShape(schema: GraphQLSchema, { definition }: Operation, variables: Variables): string {
  const shapes = (definition.variableDefinitions ?? []).map(({ variable, type }) => {
    const name = variable.name.value;
    return name in variables ? valueShape(variables[name], typeFromAST(schema, type)) : '-';
  });
  return shapes.join();
}

function valueShape(value: unknown, type: GraphQLType | undefined): string {
  if (value === null || value === undefined) return '0';
  const bare = isNonNullType(type) ? type.ofType : type;
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (isEnumType(bare)) return String(value);
  if (
    isListType(bare) &&
    Array.isArray(value) &&
    (isInputObjectType(getNamedType(bare)) || isEnumType(getNamedType(bare)))
  )
    return `[${value.map((item) => valueShape(item, bare.ofType)).join()}]`;
  if (!isInputObjectType(bare)) return certaintyShape(value) + (Array.isArray(value) && value.length === 1 ? '1' : '');
  const fields = bare.getFields();
  return `{${Object.entries(value)
    .map(([key, one]) => `${key}:${valueShape(one, fields[key]?.type)}`)
    .join()}}`;
}
