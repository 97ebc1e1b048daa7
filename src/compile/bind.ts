import type { DocumentNode } from 'graphql';
import type { AskedDay } from '../model/node-ref.ts';
import type { ArgumentSource, Arguments } from './arguments.ts';
import { readOn } from './compile.ts';
import type {
  CompiledRequest,
  CompiledRoot,
  EchoRoot,
  GraphRead,
  GraphRoot,
  IdField,
  TraversalRead,
  TraversalRoot,
} from './compiled.ts';
import { daysOfRoot } from './days-of-root.ts';
import { type IdArgument, idsIn, withIds } from './id-arguments.ts';
import { withoutDays } from './ids.ts';
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

/** An id in the arguments of a field of a request. */
export interface GivenIdArgument extends IdArgument {
  readonly field: IdField;
}

type ReadArguments = (source: ArgumentSource) => Arguments;

/** Every id in the arguments of a request, as they were given. */
export function givenIds({ idFields }: CompiledRequest, read: ReadArguments): readonly GivenIdArgument[] {
  return idFields.flatMap((field) => idsIn(field.args.field, read(field.args)).map((id) => ({ ...id, field })));
}

/** Reads arguments with each id as it was understood. */
export function withUnderstoodIds(
  { idFields }: CompiledRequest,
  read: ReadArguments,
  understood: (id: IdArgument) => string,
): ReadArguments {
  const known = new Map(idFields.map(({ args }) => [args, withIds(args.field, read(args), understood)]));
  return (source) => known.get(source) ?? read(source);
}

/** Binds the arguments of a request. Throws a RequestError where an argument cannot be used. */
export function bindRequest({ roots }: CompiledRequest, read: ReadArguments): readonly BoundRoot[] {
  return roots.map((root) => bindRoot(root, read));
}

function bindRoot(root: CompiledRoot, read: ReadArguments): BoundRoot {
  switch (root.kind) {
    case 'graph':
      return { kind: 'graph', root, reads: daysOfRoot(root, read).map((day) => bindGraph(root, day, read)) };
    case 'traversal':
      return { kind: 'traversal', root, reads: daysOfRoot(root, read).map((day) => bindTraversal(root, day, read)) };
    case 'group':
      return { kind: 'group', key: root.key, roots: root.roots.map((one) => bindRoot(one, read)) };
    case 'introspection':
      return root;
    case 'constant':
      return { kind: 'value', key: root.key, value: root.value };
    case 'echo':
      return { kind: 'value', key: root.key, value: echoed(root, read) };
  }
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
