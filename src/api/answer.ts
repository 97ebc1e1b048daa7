import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import {
  type Compiled,
  compile,
  type GraphRoot,
  operationOf,
  type SchemaRoot,
  variablesShape,
} from '../compile/compile.ts';
import { BUBBLED, type Fault } from '../compile/shape.ts';
import { EntenteError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';

/** One request, parsed and validated. */
export interface Question {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Answers a question: plans it once per document, asks Neo4j once per root field, and shapes what comes back. */
export type Answer = (question: Question) => Promise<ExecutionResult>;

/** What answering needs of the graph. */
type Reader = Pick<Graph, 'read'>;

/** Stands in for `execute` of graphql-js: same answers, with one Cypher per root field instead of resolvers. */
export function answerer(graph: Reader, { timeoutMs }: { readonly timeoutMs: number }): Answer {
  const plans = new WeakMap<DocumentNode, Map<string, Compiled>>();
  return async (question) => {
    try {
      const operation = operationOf(question.document, question.operationName);
      const variables = coerce(question, operation);
      if ('errors' in variables) return variables;
      const roots = planned(plans, question, operation, variables.coerced);
      return await run(graph, question, operation, roots, variables.coerced, timeoutMs);
    } catch (error) {
      return refusal(error);
    }
  };
}

type Variables = Readonly<Record<string, unknown>>;

function coerce(
  { schema, variableValues }: Question,
  operation: OperationDefinitionNode,
): { readonly coerced: Variables } | { readonly errors: readonly GraphQLError[] } {
  const result = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, {
    maxErrors: 20,
  });
  return result.errors === undefined ? { coerced: result.coerced } : { errors: result.errors };
}

/** Plans kept of one document at the most; beyond, the oldest goes. */
const PLANS_PER_DOCUMENT = 100;

function planned(
  plans: WeakMap<DocumentNode, Map<string, Compiled>>,
  { schema, document }: Question,
  operation: OperationDefinitionNode,
  variables: Variables,
): Compiled {
  const known = plans.get(document) ?? new Map<string, Compiled>();
  plans.set(document, known);
  const key = `${operation.name?.value ?? ''} ${variablesShape(schema, operation, variables)}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const [oldest] = known.keys();
  if (known.size >= PLANS_PER_DOCUMENT && oldest !== undefined) known.delete(oldest);
  const made = compile(schema, document, operation, variables);
  known.set(key, made);
  return made;
}

/** The value of a root field with what went wrong on the way to it. */
interface Told {
  readonly key: string;
  readonly value: unknown;
  readonly errors: readonly GraphQLError[];
}

async function run(
  graph: Reader,
  question: Question,
  operation: OperationDefinitionNode,
  roots: Compiled,
  variables: Variables,
  timeoutMs: number,
): Promise<ExecutionResult> {
  const bound = roots.map((root) =>
    root.kind === 'graph' ? { root, params: root.params(variables) } : { root, params: {} },
  );
  const told = await Promise.all(
    bound.map(({ root, params }) =>
      root.kind === 'schema'
        ? askSchema(question, operation, root)
        : askGraph(graph, root, params, {
            timeoutMs,
            ...(question.signal === undefined ? {} : { signal: question.signal }),
          }),
    ),
  );
  return assemble(told);
}

async function askGraph(
  graph: Reader,
  root: GraphRoot,
  params: Variables,
  options: { readonly timeoutMs: number; readonly signal?: AbortSignal },
): Promise<Told> {
  const { key } = root;
  try {
    const rows = await graph.read(root.text, params, options);
    const { value, faults } = root.shape(rows, params);
    return { key, value, errors: faults.map(located) };
  } catch (error) {
    return { key, value: root.nonNull ? BUBBLED : null, errors: [faulty(error, root)] };
  }
}

/** Introspection is graphql-js's own: it runs a document with just these fields. */
function askSchema(
  { schema, document, variableValues }: Question,
  operation: OperationDefinitionNode,
  { key, nodes }: SchemaRoot,
): Told {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const only: OperationDefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: nodes } };
  const result = execute({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [only, ...fragments] },
    variableValues: variableValues ?? {},
  });
  // No field of the introspection schema is asynchronous.
  const { data, errors = [] } = result as ExecutionResult;
  return { key, value: data?.[key] ?? null, errors };
}

function assemble(told: readonly Told[]): ExecutionResult {
  const errors = told.flatMap((one) => one.errors);
  const bubbled = told.some(({ value }) => value === BUBBLED);
  const data = bubbled ? null : Object.fromEntries(told.map(({ key, value }) => [key, value]));
  return errors.length === 0 ? { data } : { data, errors };
}

function located({ message, path, node }: Fault): GraphQLError {
  return new GraphQLError(message, { nodes: [node], path: [...path] });
}

function faulty(error: unknown, { key, node }: GraphRoot): GraphQLError {
  const original = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(original.message, { nodes: [node], path: [key], originalError: original });
}

/** What is wrong with a request before anything runs gives no data at all; anything else is our bug and goes up. */
function refusal(error: unknown): ExecutionResult {
  if (error instanceof GraphQLError) return { errors: [error] };
  if (!(error instanceof EntenteError)) throw error;
  return { errors: [new GraphQLError(error.message, { originalError: error })] };
}
