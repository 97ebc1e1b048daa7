import type { DocumentNode } from 'graphql';
import type { AskedDay } from '../model/node-ref.ts';
import { type ArgumentSource, type Arguments, argumentReader } from './arguments.ts';
import { readOn } from './compile.ts';
import type {
  CompiledRequest,
  CompiledRoot,
  EchoRoot,
  GraphRead,
  GraphRoot,
  TraversalRead,
  TraversalRoot,
} from './compiled.ts';
import { daysOfRoot } from './days-of-root.ts';
import { idsIn, withoutDays } from './ids.ts';
import type { Variables } from './operation.ts';
import type { CypherParameters, Param, RootPlan } from './plan.ts';
import { dayParams } from './root.ts';

/** A root field with the values of one request. */
export type BoundRoot =
  | { readonly kind: 'graph'; readonly root: GraphRoot; readonly reads: readonly BoundRead<GraphRead>[] }
  | { readonly kind: 'traversal'; readonly root: TraversalRoot; readonly reads: readonly BoundTraversal[] }
  | { readonly kind: 'group'; readonly key: string; readonly roots: readonly BoundRoot[] }
  | { readonly kind: 'introspection'; readonly key: string; readonly document: DocumentNode }
  | { readonly kind: 'value'; readonly key: string; readonly value: unknown };

/** One read of a root field, as of one day or of all, with its parameters. */
export interface BoundRead<Read extends GraphRead | TraversalRead = GraphRead | TraversalRead> {
  readonly read: Read;
  readonly params: CypherParameters;
}

/** The same of a traversal, which takes the arguments of its field. */
export interface BoundTraversal extends BoundRead<TraversalRead> {
  readonly day: AskedDay | undefined;
  readonly args: Arguments;
}

/** A compiled request with the values of one request. */
export interface BoundRequest {
  readonly roots: readonly BoundRoot[];
  /** Ids of types that only the graph can confirm, such as "Official:china"; the graph in memory confirms those of traversals. */
  readonly narrowIds: Readonly<Record<'graph' | 'traversal', readonly string[]>>;
}

type ReadArguments = (source: ArgumentSource) => Arguments;

/** Binds the variables of a request. Throws a RequestError where an argument cannot be used. */
export function bindRequest({ roots }: CompiledRequest, variables: Variables): BoundRequest {
  const read = argumentReader(variables);
  const narrowIds = { graph: [], traversal: [] };
  return { roots: roots.map((root) => bindRoot(root, read, narrowIds)), narrowIds };
}

function bindRoot(
  root: CompiledRoot,
  read: ReadArguments,
  narrowIds: Record<'graph' | 'traversal', string[]>,
): BoundRoot {
  switch (root.kind) {
    case 'graph':
      narrowIds.graph.push(...narrowIdsOf(root, read));
      return { kind: 'graph', root, reads: daysOfRoot(root, read).map((day) => bindGraph(root, day, read)) };
    case 'traversal':
      narrowIds.traversal.push(...idsIn(root.field, read(root.args)), ...narrowIdsOf(root, read));
      return { kind: 'traversal', root, reads: daysOfRoot(root, read).map((day) => bindTraversal(root, day, read)) };
    case 'group':
      return { kind: 'group', key: root.key, roots: root.roots.map((one) => bindRoot(one, read, narrowIds)) };
    case 'introspection':
      return root;
    case 'constant':
      return { kind: 'value', key: root.key, value: root.value };
    case 'echo':
      return { kind: 'value', key: root.key, value: echoed(root, read) };
  }
}

/** Every read of a root field is given the same ids, so the first tells them. */
function narrowIdsOf({ reads }: GraphRoot | TraversalRoot, read: ReadArguments): readonly string[] {
  const [first] = reads.values();
  // Each of these parameters is a list of texts.
  return (first?.plan.narrowIds ?? []).flatMap((one) => readParam(one, read, undefined) as readonly string[]);
}

function bindGraph(root: GraphRoot, day: AskedDay | undefined, read: ReadArguments): BoundRead<GraphRead> {
  const found = readOn(root.reads, day);
  return { read: found, params: paramsOf(found.plan, day, read) };
}

function bindTraversal(root: TraversalRoot, day: AskedDay | undefined, read: ReadArguments): BoundTraversal {
  const found = readOn(root.reads, day);
  const params = paramsOf(found.plan, day, read);
  return { read: found, params, day, args: withoutDays(root.field, read(root.args), day, root.coordinate) };
}

function paramsOf({ params }: RootPlan, day: AskedDay | undefined, read: ReadArguments): CypherParameters {
  const values: Record<string, unknown> = { ...dayParams(day) };
  for (const one of params) values[one.name] = readParam(one, read, day);
  return values;
}

function readParam(param: Param, read: ReadArguments, day: AskedDay | undefined): unknown {
  return param.read(read(param.args), day);
}

/** Enum values go out by their names, as graphql-js would serialise them. */
function echoed({ args, argument, choices }: EchoRoot, read: ReadArguments): unknown {
  const value = read(args)[argument] ?? null;
  return choices?.serialize(value) ?? value;
}
