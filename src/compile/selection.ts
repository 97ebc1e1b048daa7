import type { GraphQLSchema } from 'graphql';
import { type Arguments, argumentValues } from './arguments.ts';
import type { SelectedField } from './collect.ts';
import type { Variables } from './operation.ts';
import type { AsOf, Param } from './plan.ts';
import type { PlanCounter } from './plan-counter.ts';

/** What is handed down while the fields below a root field become rows and shapes. */
export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly variables: Variables;
  readonly counter: PlanCounter;
  /** The root field. */
  readonly root: SelectedField;
  /** Collects the parameters. */
  readonly params: Param[];
  /** Numbers the patterns in the order they are met, so that the same selection prints the same text. */
  readonly nextNumber: () => number;
  /** The day the root field is asked as of; undefined where it is asked of all time. */
  readonly asOf: AsOf | undefined;
  /** Whether that day is one of `asOf` around the root field, and not of an id in its arguments. */
  readonly inSnapshot: boolean;
}

/** The arguments of a field as the request that is compiled gives them. */
export function argumentsOf({ variables }: SelectionContext, { args }: SelectedField): Arguments {
  return argumentValues(args, variables);
}

/** Adds a parameter that each request reads anew from the arguments of this field; gives its name back. */
export function addParam(
  context: SelectionContext,
  { args }: SelectedField,
  name: string,
  read: Param['read'],
): string {
  context.params.push({ name, args, read });
  return name;
}

/** A field whose definition gives the compiler nothing to go by: a mistake in the schema, not in the request. */
export function unplaced({ coordinate }: SelectedField): TypeError {
  return new TypeError(`${coordinate} does not say where it lives in the graph`);
}
