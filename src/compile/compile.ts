import { type GraphQLSchema, isNonNullType, TypeNameMetaFieldDef } from 'graphql';
import type { AskedDay } from '../model/node-ref.ts';
import type { Certainty } from '../model/validity.ts';
import { argumentReader } from './arguments.ts';
import { collectFields, type SelectedField } from './collect.ts';
import type {
  CompiledRequest,
  CompiledRoot,
  GraphRead,
  GraphRoot,
  IdField,
  TraversalRead,
  TraversalRoot,
} from './compiled.ts';
import { type Dated, daysOfRoot } from './days-of-root.ts';
import { idsIn, takesIds } from './id-arguments.ts';
import { locationOf } from './location.ts';
import { textsBelow } from './materialise.ts';
import type { Operation, Variables } from './operation.ts';
import type { RootPlan } from './plan.ts';
import { planCounter } from './plan-counter.ts';
import { onlyRows, print } from './print.ts';
import { selectRoot } from './root.ts';
import type { SelectionContext } from './selection.ts';
import { shaper } from './shape.ts';
import { choicesOf, objectType } from './types.ts';

/** Compiles an operation for variables of this shape. Pure: the same selection prints the same texts. */
export function compile(schema: GraphQLSchema, operation: Operation, variables: Variables): CompiledRequest {
  const counter = planCounter();
  const context: Context = { schema, variables, counter, snapshot: undefined };
  const selected = collectFields(schema, operation, variables, counter);
  const roots = selected.map((one) =>
    'document' in one ? ({ kind: 'introspection', ...one } as const) : compileRoot(context, one),
  );
  const idFields = new Map(selected.flatMap((one) => ('document' in one ? [] : [...idFieldsFrom(one)])));
  return Object.freeze({ source: operation.source, roots, idFields: [...idFields.values()] });
}

/** The fields from this one down whose arguments can hold ids, each under what it is given. */
function* idFieldsFrom({
  args,
  coordinate,
  path,
  position,
  field,
  below,
}: SelectedField): Iterable<readonly [IdField['args'], IdField]> {
  const isGiven = args.constant === undefined ? takesIds(field) : idsIn(field, args.constant).length > 0;
  if (isGiven) {
    const kind = locationOf(field)?.kind;
    yield [
      args,
      { args, coordinate, path, position, isTraversal: kind === 'traversal', isNodeLookup: kind === 'named' },
    ];
  }
  for (const fields of below.values()) for (const one of fields) yield* idFieldsFrom(one);
}

/** What root fields are compiled in: the request, and the field `asOf` around them. */
interface Context extends Pick<SelectionContext, 'schema' | 'variables' | 'counter'> {
  readonly snapshot: SelectedField | undefined;
}

function compileRoot(context: Context, selected: SelectedField): CompiledRoot {
  const { key, field } = selected;
  const location = locationOf(field);
  switch (location?.kind) {
    case 'asOf':
      return { kind: 'group', key, roots: groupedRoots(context, selected) };
    case 'derived':
      return { kind: 'constant', key, value: derivedValue(context, selected) };
    case 'traversal':
      return { kind: 'traversal', ...datedRoot(context, selected, traversalRead) };
    case 'echo':
      return {
        kind: 'echo',
        key,
        args: snapshotOf(context).args,
        argument: location.argument,
        choices: choicesOf(field),
      };
    default:
      return { kind: 'graph', ...datedRoot(context, selected, graphRead) };
  }
}

function groupedRoots(context: Context, selected: SelectedField): readonly CompiledRoot[] {
  const type = objectType(selected.field);
  return (selected.below.get(type.name) ?? []).map((one) =>
    one.field === TypeNameMetaFieldDef
      ? ({ kind: 'constant', key: one.key, value: type.name } as const)
      : compileRoot({ ...context, snapshot: selected }, one),
  );
}

function snapshotOf({ snapshot }: Context): SelectedField {
  if (snapshot === undefined)
    throw new TypeError('a field repeats an argument of the field around it, and there is none');
  return snapshot;
}

/** What a rule gives that needs nothing of the graph; its row has no columns. */
function derivedValue(context: Context, selected: SelectedField): unknown {
  const { shape } = selectRoot({ ...context, inSnapshot: false }, selected, undefined);
  return shaper(shape)([], {}).value;
}

/** Compiles a root field once for each certainty of the days that it is asked about. */
function datedRoot<Read>(
  context: Context,
  selected: SelectedField,
  read: (plan: RootPlan) => Read,
): Omit<GraphRoot | TraversalRoot, 'kind' | 'reads'> & { readonly reads: ReadonlyMap<Certainty | undefined, Read> } {
  const { key, path, coordinate, position, field, args } = selected;
  const snapshot = context.snapshot?.args;
  const severalDays = locationOf(field)?.kind === 'named';
  const dated: Dated = { coordinate, field, args, snapshot, severalDays };
  const days = daysOfRoot(dated, argumentReader(context.variables));
  const certainties = new Set(days.map((day) => day?.certainty));
  const reads = [...certainties].map(
    (certainty) => [certainty, read(selectRoot(startOf(context, certainty), selected, certainty))] as const,
  );
  return { ...dated, key, path, position, nonNull: isNonNullType(field.type), reads: new Map(reads) };
}

/** Days that ids name are as many as there are ids, so each certainty has a counter of its own. */
function startOf(context: Context, certainty: Certainty | undefined): Parameters<typeof selectRoot>[0] {
  const inSnapshot = context.snapshot !== undefined;
  const counter = inSnapshot || certainty === undefined ? context.counter : planCounter();
  return { ...context, counter, inSnapshot };
}

function graphRead(plan: RootPlan): GraphRead {
  return { plan, text: print(plan.rows), isList: onlyRows(plan.rows) !== undefined, shape: shaper(plan.shape) };
}

function traversalRead(plan: RootPlan): TraversalRead {
  return { plan, texts: textsBelow(plan.rows), shape: shaper(plan.shape) };
}

/** How a root field is read as of a day. */
export function readOn<Read>(reads: ReadonlyMap<Certainty | undefined, Read>, day: AskedDay | undefined): Read {
  const read = reads.get(day?.certainty);
  if (read === undefined) throw new TypeError('a request names a day with a certainty that it was not compiled for');
  return read;
}
