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
import { type Budget, valuesIn, type WorstCase, withinBudget } from '../compile/budget.ts';
import {
  type Compiled,
  type GraphRoot,
  operationOf,
  type SchemaRoot,
  type Variables,
  type WalkedRoot,
} from '../compile/compile.ts';
import { type LabelledNode, type NodeRead, namedRecords, reached } from '../compile/lay-out.ts';
import { BUBBLED, type Fault, type Shaped } from '../compile/shape.ts';
import { EntenteError } from '../errors.ts';
import type { Graph, ReadOptions } from '../graph/graph.ts';
import { once } from '../kit/once.ts';
import { isLabel, labels } from '../model/labels.ts';
import type { AskedDay } from '../model/node-ref.ts';
import { followProjection, type ProjectionProvider } from '../projection/follow-projection.ts';
import type { Projection } from '../projection/projection.ts';
import { fingerprintOf } from '../projection/versions.ts';
import { answerSize } from './answer-size.ts';
import { answerTooLarge } from './complaints.ts';
import { type WalkedGraph, walkOf } from './found.ts';
import { limits } from './limits.ts';
import { expectNarrowIds, expectNarrowIn } from './narrow-ids.ts';
import { keepPlans } from './plans.ts';
import { withdrawal } from './withdrawal.ts';

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
type Reader = Pick<Graph, 'read' | 'ask' | 'stream'>;

/** What one question may take. */
export interface Limits {
  /** Milliseconds that each root field may take in Neo4j. */
  readonly timeoutMs: number;
  /** Read anew for each question: degrees follow the graph. Left out, questions of any size are answered. */
  readonly budget?: () => Budget;
  /** The graph in memory, for traversals. Left out, it is read when the first of them asks for it. */
  readonly projection?: ProjectionProvider;
}

/** Stands in for `execute` of graphql-js: same answers, with one Cypher per root field instead of resolvers. */
export function answerer(graph: Reader, { timeoutMs, budget, projection = followProjection(graph) }: Limits): Answer {
  const planOf = keepPlans();
  return async (question) => {
    try {
      const operation = operationOf(question.document, question.operationName);
      const variables = coerce(question, operation);
      if ('errors' in variables) return variables;
      const roots = planOf(question, operation, variables.coerced);
      return await answerAll(
        {
          graph,
          question,
          operation,
          variables: variables.coerced,
          timeoutMs,
          budget: budget?.(),
          walked: walkedGraph(projection),
          signal: withdrawal(question.signal),
          narrowIds: { graph: [], walked: [] },
        },
        roots,
      );
    } catch (error) {
      return refusal(error);
    }
  };
}

function coerce(
  { schema, variableValues }: Question,
  operation: OperationDefinitionNode,
): { readonly coerced: Variables } | { readonly errors: readonly GraphQLError[] } {
  const result = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, {
    maxErrors: 20,
  });
  return result.errors === undefined ? { coerced: result.coerced } : { errors: result.errors };
}

/** The value of a root field with what went wrong on the way to it. */
interface Told {
  readonly key: string;
  readonly value: unknown;
  readonly errors: readonly GraphQLError[];
}

/** What runs one operation: the question, its operation, its variables and how long each read may take. */
interface Run {
  readonly graph: Reader;
  readonly question: Question;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
  readonly timeoutMs: number;
  readonly budget: Budget | undefined;
  readonly walked: Walked;
  readonly signal: AbortSignal | undefined;
  /** Ids whose types the graph must confirm, of all root fields; those of traversals the graph in memory confirms. Filled while they are bound. */
  readonly narrowIds: Readonly<Record<'graph' | 'walked', string[]>>;
}

/** Everything is read and weighed first: a request that is refused for one field runs none of the others. */
async function answerAll(run: Run, roots: Compiled): Promise<ExecutionResult> {
  const cases: WorstCase[] = [];
  const starts = roots.map((root) => bind(run, root, cases));
  if (run.budget !== undefined) withinBudget(cases, run.budget);
  await expectNarrowIds(run.graph, run.narrowIds.graph, optionsOf(run));
  await expectNarrowIn(run.walked.projection, run.narrowIds.walked);
  const { data, errors } = together(await Promise.all(starts.map((start) => start())));
  expectSendable(data, valuesIn(cases));
  const result: ExecutionResult = errors.length === 0 ? { data } : { data, errors };
  const graph = run.walked.version();
  return graph === undefined ? result : { ...result, extensions: { graph } };
}

/** The graph in memory as one request sees it: the same for all of its fields. */
interface Walked {
  readonly projection: ProjectionProvider;
  /** What answers tell of it; undefined where nothing walked it. */
  readonly version: () => Readonly<Record<string, unknown>> | undefined;
}

function walkedGraph(projection: ProjectionProvider): Walked {
  let walked: Projection | undefined;
  return {
    projection: once(async () => {
      walked = await projection();
      return walked;
    }),
    version: () => walked && { version: fingerprintOf(walked.version), leftOut: walked.leftOut },
  };
}

/** An answer that can hold so few values is never too long to send, and is not measured. */
const ALWAYS_SENDABLE = 10_000;

/** Rows and values are reckoned beforehand, and texts can be long: what is too long to send is refused in place of failing half sent. */
function expectSendable(data: Record<string, unknown> | null, values: number): void {
  if (values <= ALWAYS_SENDABLE || answerSize(data, limits.answerBytes) <= limits.answerBytes) return;
  const sizes = Object.entries(data ?? {}).map(([key, value]) => ({
    key,
    size: answerSize(value, limits.answerBytes),
  }));
  const [largest] = sizes.toSorted((a, b) => b.size - a.size);
  throw answerTooLarge(largest?.key ?? '', limits.answerBytes);
}

/** Reads the parameters of a root, adds what it can cost, and gives what starts it. */
function bind(run: Run, root: Compiled[number], cases: WorstCase[]): () => Promise<Told> {
  switch (root.kind) {
    case 'graph':
    case 'walked': {
      for (const id of root.narrowIds(run.variables)) run.narrowIds[root.kind].push(id);
      const starts = root.days(run.variables).map((day) => bindOn(run, root, day, cases));
      return async () => merged(await Promise.all(starts.map((start) => start())));
    }
    case 'group': {
      const starts = root.roots.map((one) => bind(run, one, cases));
      return async () => ({ key: root.key, ...grouped(together(await Promise.all(starts.map((start) => start())))) });
    }
    case 'schema':
      return async () => askSchema(run, root);
    case 'told':
      return async () => ({ key: root.key, value: root.value(run.variables), errors: [] });
  }
}

/** The same of a root field as of one day, or of all. */
function bindOn(
  run: Run,
  root: GraphRoot | WalkedRoot,
  day: AskedDay | undefined,
  cases: WorstCase[],
): () => Promise<Told> {
  const dated = root.asOf(day);
  const params = dated.params(run.variables, day);
  if (run.budget !== undefined) cases.push(dated.worst(params, run.budget.degrees));
  if (dated.kind === 'graph') return () => askGraph(run, dated, params);
  const args = dated.args(run.variables, day);
  return () => askWalked(run, dated, params, day, args);
}

/** Nodes of several days: each answer has a list of the same length, with nulls in the places of other days. */
function merged([first, ...others]: readonly Told[]): Told {
  if (first === undefined) throw new TypeError('a root field is asked about no day');
  return others.reduce(
    (one, other) => ({
      key: one.key,
      value: filledIn(one.value, other.value),
      errors: [...one.errors, ...other.errors],
    }),
    first,
  );
}

function filledIn(one: unknown, other: unknown): unknown {
  return Array.isArray(one) && Array.isArray(other) ? one.map((value, at) => value ?? other[at]) : other;
}

function grouped({ data, errors }: Together): Omit<Told, 'key'> {
  return { value: data ?? BUBBLED, errors };
}

function askGraph(run: Run, root: GraphRoot, params: Variables): Promise<Told> {
  return told(root, async () => root.shape(await run.graph.read(root.text, params, optionsOf(run)), params));
}

/** A traversal finds first; then each field that names nodes is read once for all of them. */
function askWalked(
  run: Run,
  root: WalkedRoot,
  params: Variables,
  day: AskedDay | undefined,
  args: Variables,
): Promise<Told> {
  const { graph } = run;
  const { projection } = run.walked;
  const options = optionsOf(run);
  const asker: WalkedGraph = { ask: (cypher, given) => graph.ask(cypher, given, options), projection };
  return told(root, async () => {
    const found = await walkOf(root.field)(asker, args, day);
    const reads = root.reads(found, params).map(async (read) => ({
      rows: read.rows,
      records: (await recordsInMemory(read, projection)) ?? (await graph.read(read.text, read.params, options)),
    }));
    return root.shape(found, reached(await Promise.all(reads)), params);
  });
}

/** What a read would give where the graph in memory knows all of it; undefined where Neo4j must be asked. */
async function recordsInMemory(
  read: NodeRead,
  projection: ProjectionProvider,
): Promise<readonly unknown[] | undefined> {
  if (read.names === null) return undefined;
  const walked = await projection();
  const nodes = read.names.flatMap(({ label, id }) => labelledNode(walked, label, id) ?? []);
  return nodes.length === read.names.length ? namedRecords(read, nodes) : undefined;
}

function labelledNode(graph: Projection, label: string, id: string): LabelledNode | undefined {
  const node = isLabel(label) ? graph.find({ label, id }) : undefined;
  if (node === undefined || graph.id(node) !== id) return undefined;
  const narrow = graph.label(node);
  return { labels: [...new Set([labels[narrow].main, narrow])], id };
}

function optionsOf({ signal, timeoutMs }: Run): ReadOptions {
  return signal === undefined ? { timeoutMs } : { timeoutMs, signal };
}

/** The value of a root field, or what went wrong in its place. */
async function told(root: GraphRoot | WalkedRoot, shaped: () => Promise<Shaped>): Promise<Told> {
  const { key } = root;
  try {
    const { value, faults } = await shaped();
    return { key, value, errors: faults.map((fault) => located(fault, root)) };
  } catch (error) {
    return { key, value: root.nonNull ? BUBBLED : null, errors: [faulty(error, root)] };
  }
}

/** Introspection is graphql-js's own: it runs a document with just these fields. */
function askSchema({ question, operation }: Run, { key, nodes }: SchemaRoot): Told {
  const { schema, document, variableValues } = question;
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

interface Together {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly GraphQLError[];
}

function together(told: readonly Told[]): Together {
  const errors = told.flatMap((one) => one.errors);
  const bubbled = told.some(({ value }) => value === BUBBLED);
  return { data: bubbled ? null : Object.fromEntries(told.map(({ key, value }) => [key, value])), errors };
}

/** A fault names its path from its root field on; the path above that is the root's. */
function located({ message, path, node }: Fault, root: GraphRoot | WalkedRoot): GraphQLError {
  return new GraphQLError(message, { nodes: [node], path: [...root.path.slice(0, -1), ...path] });
}

function faulty(error: unknown, { path, node }: GraphRoot | WalkedRoot): GraphQLError {
  const originalError = error instanceof Error ? error : undefined;
  return new GraphQLError(originalError?.message ?? String(error), { nodes: [node], path, originalError });
}

/** What is wrong with a request before anything runs gives no data at all; anything else is our bug and goes up. */
function refusal(error: unknown): ExecutionResult {
  if (error instanceof GraphQLError) return { errors: [error] };
  if (!(error instanceof EntenteError)) throw error;
  return { errors: [new GraphQLError(error.message, { originalError: error })] };
}
