import type { InputFieldMap, InputShapeFromFields, OutputRef } from '@pothos/core';
import type { EdgeType } from '../../model/edge-types.ts';
import type { AskedDay } from '../../model/node-ref.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { Projection } from '../../projection/projection.ts';
import { addField } from '../add-field.ts';
import { builder } from '../builder.ts';
import { Snapshot } from '../nouns.ts';
import { answeredBy, type RunTraversal, type TraversalTools } from '../traversal-of.ts';
import { idsOfAnotherDay, notInMemory } from './errors.ts';

/** A field of the query type, and of a snapshot, that a traversal of the graph in memory resolves. */
interface Traversal<T, Args extends InputFieldMap, DayArgs extends InputFieldMap, Nullable extends boolean> {
  readonly type: OutputRef<T>;
  readonly nullable?: Nullable;
  readonly description: string;
  readonly args?: Args;
  /** Arguments `asOf` and `certainty`, if it has them. Inside a snapshot, the day of the snapshot replaces them. */
  readonly dayArgs?: DayArgs;
  /** Whether a snapshot has the field too. Default: true. */
  readonly inSnapshot?: boolean;
  /** Edges that must be in memory; null if it needs none that can be left out. */
  readonly needs?: (args: Given<Args>) => EdgeType | null;
  /** Computes the result. `day` is that of the surrounding snapshot; `stored` reads what is not in memory, and tells what is selected. */
  readonly walk: (
    graph: Projection,
    args: Given<Args & DayArgs>,
    day: AskedDay | undefined,
    stored: TraversalTools,
  ) => Result<Nullable extends true ? T | null : T>;
}

/** A result, a promise of it, or a task that yields to other requests. */
type Result<T> = T | Promise<T> | CooperativeTask<T>;

/** Arguments as graphql-js coerces them; omitted ones are null. */
type Given<Args extends InputFieldMap> = {
  readonly [K in keyof InputShapeFromFields<Args>]-?: Exclude<InputShapeFromFields<Args>[K], undefined>;
};

/** Adds a traversal to the query type, and to the snapshot of a day. */
export function addTraversal<
  T extends object,
  Args extends InputFieldMap = Record<never, never>,
  DayArgs extends InputFieldMap = Record<never, never>,
  Nullable extends boolean = false,
>(name: string, traversal: Traversal<T, Args, DayArgs, Nullable>): void {
  const { type, nullable = false, description, args, dayArgs, inSnapshot = true } = traversal;
  const options = { type, nullable, description, extensions: answeredBy(runOf(name, traversal)) };
  builder.queryFields((t) => ({ [name]: addField(t, { ...options, args: { ...args, ...dayArgs } }) }));
  if (inSnapshot) builder.objectFields(Snapshot, (t) => ({ [name]: addField(t, { ...options, args: { ...args } }) }));
}

/** The traversal as the field runs it: with every argument, on the day of the snapshot, in steps where it has steps. */
function runOf<T, Args extends InputFieldMap, DayArgs extends InputFieldMap, Nullable extends boolean>(
  name: string,
  { args: own, dayArgs, needs, walk }: Traversal<T, Args, DayArgs, Nullable>,
): RunTraversal {
  const nothing = Object.fromEntries(Object.keys({ ...own, ...dayArgs }).map((argument) => [argument, null]));
  return async ({ projection, ...stored }, given, day) => {
    const dated = dayArgs === undefined || day === undefined ? given : { ...given, ...dayIn(name, given, day) };
    // graphql-js has coerced them to the types of the arguments, and those left out are filled in here.
    const args = { ...nothing, ...dated } as Given<Args & DayArgs> & Given<Args>;
    const graph = await projection();
    const needed = needs?.(args) ?? null;
    if (needed !== null && graph.leftOut.includes(needed)) throw notInMemory(name, needed);
    return await stored.compute(asTask(() => walk(graph, args, day, stored)));
  };
}

/** A walk without steps is a task of one step: it waits for its turn like the others. */
function* asTask<T>(walk: () => Result<T>): CooperativeTask<T | Promise<T>> {
  const result = walk();
  return isTask(result) ? yield* result : result;
}

function dayIn(name: string, { asOf = null }: Readonly<Record<string, unknown>>, { date, certainty }: AskedDay) {
  if (asOf !== null && asOf !== date) throw idsOfAnotherDay(name, date, String(asOf));
  return { asOf: date, certainty };
}

function isTask<T>(result: Result<T>): result is CooperativeTask<T> {
  return typeof result === 'object' && result !== null && 'next' in result;
}
