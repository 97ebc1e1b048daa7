import { executeSync, GraphQLError, type GraphQLSchema, type Source } from 'graphql';
import type { BoundRead, BoundRoot, BoundTraversal } from '../compile/bind.ts';
import type { GraphRead, GraphRoot, TraversalRoot } from '../compile/compiled.ts';
import { isSelected } from '../compile/is-selected.ts';
import { materialise, nodeReads, nodesByName, type ResultObject } from '../compile/materialise.ts';
import type { CypherParameters } from '../compile/plan.ts';
import { rootRow } from '../compile/record-rows.ts';
import type { Shaper } from '../compile/shape.ts';
import { BUBBLED, type Fault, type Shaped } from '../compile/shaped.ts';
import type { Graph, ReadOptions } from '../graph/graph.ts';
import { once } from '../kit/once.ts';
import { runAtOnce } from '../kit/run-at-once.ts';
import { inSpan } from '../kit/span.ts';
import type { Compute } from '../projection/cooperative-task.ts';
import type { ProjectionProvider } from '../projection/follow-projection.ts';
import type { Projection } from '../projection/projection.ts';
import { fingerprintOf } from '../projection/versions.ts';
import type { SearchIndexProvider } from '../search/follow-index.ts';
import { recordsInMemory } from './known-records.ts';
import { type TraversalContext, traversalOf } from './traversal-of.ts';

/** What the root fields of one request are read with. */
export interface ReadContext {
  readonly graph: Pick<Graph, 'read' | 'ask'>;
  readonly projection: FollowedGraph;
  readonly searchIndex: SearchIndexProvider;
  readonly options: ReadOptions;
  /** Runs the walks of this request. */
  readonly compute: Compute;
  /** Runs what shapes and writes its answer, where that is large. */
  readonly prepare: Compute;
  /** The results of its traversals. One that was run to learn its price is not run again. */
  readonly results: Map<BoundTraversal, Promise<ResultObject>>;
  /** What graphql-js needs to answer questions about the schema. */
  readonly introspect: {
    readonly schema: GraphQLSchema;
    readonly variableValues: Readonly<Record<string, unknown>> | null | undefined;
  };
  /** The text of the document, for the locations of errors. */
  readonly source: Source | undefined;
}

/** A graph that counts the reads of one request. */
export function countedReads(graph: ReadContext['graph']): {
  readonly graph: ReadContext['graph'];
  readonly reads: () => number;
} {
  let reads = 0;
  const read: Graph['read'] = (text, params, options) => {
    reads += 1;
    return graph.read(text, params, options);
  };
  const ask: Graph['ask'] = (cypher, params, options) => {
    reads += 1;
    return graph.ask(cypher, params, options);
  };
  return { graph: { read, ask }, reads: () => reads };
}

/** The graph in memory as one request sees it: the same version for all of its fields. */
export interface FollowedGraph {
  readonly current: ProjectionProvider;
  /** Its version; undefined where nothing used it. */
  readonly version: () => string | undefined;
  /** What the answer says of it; undefined where nothing used it. */
  readonly used: () => Readonly<Record<string, unknown>> | undefined;
  /** Whether it is known to have no vote on a day of its own. */
  readonly lacksVotes: () => boolean;
}

/** The graph in memory for one request, looked up when the first field needs it. */
export function followedGraph(projection: ProjectionProvider, look: () => Promise<Projection>): FollowedGraph {
  let used: Projection | undefined;
  const current = once(async () => {
    used = await look();
    return used;
  });
  return {
    current: projection.last === undefined ? current : Object.assign(current, { last: projection.last }),
    lacksVotes: () => used !== undefined && used.votes.actors.length === 0,
    version: () => used?.version,
    used: () => used && { version: fingerprintOf(used.version), leftOut: used.leftOut },
  };
}

/** The values of root fields, with what went wrong on the way to them. */
export interface RootResults {
  /** Null where the null of a field that cannot be null reached the top. */
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly GraphQLError[];
}

/** The value of one root field, with what went wrong on the way to it. */
interface RootResult {
  readonly key: string;
  readonly value: unknown;
  readonly errors: readonly GraphQLError[];
}

/** Reads all root fields at the same time. */
export async function readRoots(context: ReadContext, roots: readonly BoundRoot[]): Promise<RootResults> {
  const results = await Promise.all(roots.map((root) => readRoot(context, root)));
  const errors = results.flatMap((one) => one.errors);
  const bubbled = results.some(({ value }) => value === BUBBLED);
  return { data: bubbled ? null : Object.fromEntries(results.map(({ key, value }) => [key, value])), errors };
}

async function readRoot(context: ReadContext, bound: BoundRoot): Promise<RootResult> {
  switch (bound.kind) {
    case 'graph':
      return merged(await Promise.all(bound.reads.map((one) => readGraph(context, bound.root, one))));
    case 'traversal':
      return merged(await Promise.all(bound.reads.map((one) => readTraversal(context, bound.root, one))));
    case 'group': {
      const { data, errors } = await readRoots(context, bound.roots);
      return { key: bound.key, value: data ?? BUBBLED, errors };
    }
    case 'introspection':
      return introspected(context, bound);
    case 'value':
      return { key: bound.key, value: bound.value, errors: [] };
  }
}

/** Nodes of several days: each answer has a list of the same length, with nulls in the places of other days. */
function merged([first, ...others]: readonly RootResult[]): RootResult {
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

function readGraph(context: ReadContext, root: GraphRoot, { read, params }: BoundRead<GraphRead>): Promise<RootResult> {
  return resultOf(context, root, async () => {
    const records = await context.graph.read(read.text, params, context.options);
    return await shaped(context, read.shape, rootRow(read.isList, records), params);
  });
}

/** A traversal runs first; then each field that names nodes is read once for all of them. */
function readTraversal(context: ReadContext, root: TraversalRoot, bound: BoundTraversal): Promise<RootResult> {
  const { graph, projection, options, compute } = context;
  const { read, params } = bound;
  const { rows } = read.plan;
  return resultOf(context, root, async () => {
    const result = await runTraversal(context, root, bound);
    const reads = nodeReads(rows, result, params, read.texts).map(async (one) => ({
      rows: one.rows,
      records: (await recordsInMemory(one, projection.current)) ?? (await graph.read(one.text, one.params, options)),
    }));
    const named = nodesByName(await Promise.all(reads));
    const steps = materialise(rows, result, params, named);
    return await shaped(context, read.shape, await (options.isLarge ? compute(steps) : runAtOnce(steps)), params);
  });
}

/** What a large answer is made of is shaped in steps, with other requests between them. */
async function shaped(
  { options, prepare }: ReadContext,
  shape: Shaper,
  row: readonly unknown[],
  params: CypherParameters,
): Promise<Shaped> {
  return await inSpan('shape', () => (options.isLarge ? prepare(shape.inSteps(row, params)) : shape(row, params)));
}

/** The result of a traversal, under the name of its field. */
export function runTraversal(
  context: ReadContext,
  { field }: TraversalRoot,
  bound: BoundTraversal,
): Promise<ResultObject> {
  const { graph, projection, searchIndex, options, compute, results } = context;
  const known = results.get(bound);
  if (known !== undefined) return known;
  const ask: TraversalContext['ask'] = (cypher, given) => graph.ask(cypher, given, options);
  const selects: TraversalContext['selects'] = (...names) => isSelected(bound.read.plan.rows, [field.name, ...names]);
  const running = traversalOf(field)(
    { ask, projection: projection.current, searchIndex, compute, selects },
    bound.args,
    bound.day,
  );
  const result = running.then((value) => ({ [field.name]: value }));
  results.set(bound, result);
  return result;
}

/** The value of a root field, or what went wrong in its place. */
async function resultOf(
  context: ReadContext,
  root: GraphRoot | TraversalRoot,
  read: () => Promise<Shaped>,
): Promise<RootResult> {
  const { key } = root;
  try {
    const { value, faults } = await read();
    return { key, value, errors: faults.map((fault) => errorOfFault(context, root, fault)) };
  } catch (error) {
    return { key, value: root.nonNull ? BUBBLED : null, errors: [errorOfRoot(context, root, error)] };
  }
}

/** A fault names its path from its root field on; the path above that is the root's. */
function errorOfFault({ source }: ReadContext, root: GraphRoot | TraversalRoot, fault: Fault): GraphQLError {
  const { message, path, position } = fault;
  return new GraphQLError(message, { source, ...at(position), path: [...root.path.slice(0, -1), ...path] });
}

function errorOfRoot({ source }: ReadContext, { path, position }: GraphRoot | TraversalRoot, error: unknown) {
  const originalError = error instanceof Error ? error : undefined;
  return new GraphQLError(originalError?.message ?? String(error), { source, ...at(position), path, originalError });
}

function at(position: number | undefined): { readonly positions?: readonly number[] } {
  return position === undefined ? {} : { positions: [position] };
}

/** Questions about the schema are graphql-js's own. */
function introspected(
  { introspect: { schema, variableValues } }: ReadContext,
  { key, document }: Extract<BoundRoot, { kind: 'introspection' }>,
): RootResult {
  const result = executeSync({ schema, document, variableValues: variableValues ?? {} });
  return { key, value: result.data?.[key] ?? null, errors: result.errors ?? [] };
}
