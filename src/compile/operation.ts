import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type Source,
  typeFromAST,
} from 'graphql';
import { onlyQueries, unknownOperation } from './errors.ts';
import { certaintyShape } from './ids.ts';

/** One operation of a document with the fragments it can spread. */
export interface Operation {
  readonly name: string | undefined;
  readonly definition: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The text of the document, for the locations of errors. */
  readonly source: Source | undefined;
}

/** Values of variables as graphql-js coerced them. */
export type Variables = Readonly<Record<string, unknown>>;

/** The operation that a request names, or the only one. Throws a RequestError: unknown, ambiguous, or no query. */
export function operationOf(document: DocumentNode, name: string | null | undefined): Operation {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const known = operations.flatMap((one) => (one.name === undefined ? [] : [one.name.value]));
  const definition =
    name == null && operations.length === 1 ? operations[0] : operations.find((one) => one.name?.value === name);
  if (definition === undefined) throw unknownOperation(name ?? undefined, known);
  if (definition.operation !== 'query') throw onlyQueries(definition.operation);
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return {
    name: definition.name?.value,
    definition,
    fragments: new Map(fragments.map((one) => [one.name.value, one])),
    source: document.loc?.source,
  };
}

/**
 * What of the variables shapes the compiled text: which are given, the choices among enum values, the keys of input objects, the truth of
 * flags, and the certainties of the days that ids name. Two requests with the same shape share a compiled request; all other values travel
 * as parameters.
 */
export function variablesShape(schema: GraphQLSchema, { definition }: Operation, variables: Variables): string {
  const shapes = (definition.variableDefinitions ?? []).map(({ variable, type }) => {
    const name = variable.name.value;
    // A validated document declares variables of input types only.
    const declared = typeFromAST(schema, type) as GraphQLInputType | undefined;
    return name in variables ? valueShape(variables[name], declared) : '-';
  });
  return shapes.join();
}

function valueShape(value: unknown, type: GraphQLInputType | undefined): string {
  if (value === null || value === undefined) return '0';
  const bare = isNonNullType(type) ? type.ofType : type;
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (isEnumType(bare)) return String(value);
  if (isListType(bare) && Array.isArray(value) && isInputObjectType(getNamedType(bare)))
    return `[${value.map((item) => valueShape(item, bare.ofType)).join()}]`;
  if (!isInputObjectType(bare)) return certaintyShape(value);
  const fields = bare.getFields();
  return `{${Object.entries(value)
    .map(([key, one]) => `${key}:${valueShape(one, fields[key]?.type)}`)
    .join()}}`;
}
