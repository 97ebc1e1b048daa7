import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type Source,
} from 'graphql';
import { onlyQueries, unknownOperation } from './errors.ts';

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

/** The operations of documents that requests have named. */
const operationsNamed = new WeakMap<DocumentNode, Map<string | null | undefined, Operation>>();

/** The operation that a request names, or the only one; looked for once in each document. Throws a RequestError: unknown, ambiguous, or no query. */
export function operationOf(document: DocumentNode, name: string | null | undefined): Operation {
  const named = operationsNamed.get(document) ?? new Map<string | null | undefined, Operation>();
  const operation = named.get(name) ?? findOperation(document, name);
  operationsNamed.set(document, named.set(name, operation));
  return operation;
}

function findOperation(document: DocumentNode, name: string | null | undefined): Operation {
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
