import {
  type GraphQLArgument,
  type GraphQLField,
  GraphQLID,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { memoize } from '../kit/memoize.ts';
import type { Label } from '../model/labels.ts';
import { type Arguments, inputObject } from './arguments.ts';
import { extension } from './extension.ts';

/** Extensions that keep on an argument which takes ids the labels of the nodes that they may name. */
export function naming(labels: readonly Label[]): Readonly<Record<string, readonly Label[]>> {
  return namedLabels.holding(labels);
}

const namedLabels = extension<readonly Label[]>('ids');

/** One id in the arguments of a field. */
export interface IdArgument {
  /** As it was given. */
  readonly text: string;
  /** Labels of the nodes that it may name. */
  readonly labels: readonly Label[];
  /** The argument and the keys and places below it: `where`, `actor`, `ids`, 1. */
  readonly path: readonly (string | number)[];
}

type Field = GraphQLField<unknown, unknown>;

/** Whether a field takes ids anywhere in its arguments. */
export const takesIds = memoize((field: Field): boolean => field.args.some(holdsIds));

type Input = GraphQLArgument | GraphQLInputField;

/** Whether there are ids in an argument, or anywhere below it. */
const holdsIds = memoize(({ type }: Input): boolean => idsBelow(type, []));

/** An input object can hold itself. */
function idsBelow(type: GraphQLInputType, around: readonly unknown[]): boolean {
  const named = getNamedType(type);
  if (named === GraphQLID) return true;
  if (!isInputObjectType(named) || around.includes(named)) return false;
  return Object.values(named.getFields()).some((inner) => idsBelow(inner.type, [...around, named]));
}

/** Every id in the arguments of a field. */
export function idsIn(field: Field, args: Arguments): readonly IdArgument[] {
  const found: IdArgument[] = [];
  withIds(field, args, (id) => {
    found.push(id);
    return id.text;
  });
  return found;
}

/** The arguments of a field with another text for each id. */
export function withIds(field: Field, args: Arguments, change: (id: IdArgument) => string): Arguments {
  return takesIds(field) ? changed(field.args, args, [], change) : args;
}

function changed(
  inputs: readonly Input[],
  values: Arguments,
  path: IdArgument['path'],
  change: (id: IdArgument) => string,
): Arguments {
  const given = inputs.filter((input) => values[input.name] != null && holdsIds(input));
  if (given.length === 0) return values;
  const others = given.map((input) => [input.name, changedValue(input, values[input.name], path, change)] as const);
  return { ...values, ...Object.fromEntries(others) };
}

function changedValue(
  input: Input,
  value: unknown,
  around: IdArgument['path'],
  change: (id: IdArgument) => string,
): unknown {
  const named = getNamedType(input.type);
  const inner = isInputObjectType(named) ? Object.values(named.getFields()) : [];
  const one = (item: unknown, path: IdArgument['path']) =>
    named === GraphQLID
      ? change({ text: String(item), labels: labelsOf(input), path })
      : changed(inner, inputObject(item), path, change);
  const path = [...around, input.name];
  return Array.isArray(value) ? value.map((item, at) => one(item, [...path, at])) : one(value, path);
}

function labelsOf(input: Input): readonly Label[] {
  const labels = namedLabels.of(input);
  if (labels === undefined) throw new TypeError(`the argument ${input.name} does not say what its ids name`);
  return labels;
}
