import {
  type GraphQLArgument,
  type GraphQLField,
  GraphQLID,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { memoize } from '../kit/memoize.ts';
import { once } from '../kit/once.ts';
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
export function takesIds({ args }: Field): boolean {
  return holdersIn(args).length > 0;
}

type Input = GraphQLArgument | GraphQLInputField;

/** An argument or a key of an input object that is an id or has ids below it. */
interface Holder {
  readonly name: string;
  /** Labels of the nodes that the id may name; undefined for an input object. */
  readonly labels: readonly Label[] | undefined;
  /** What holds ids below it. An input object can hold itself. */
  readonly inner: () => readonly Holder[];
}

/** Those of some inputs that hold ids; looked for once, since each request asks. */
const holdersIn = memoize((inputs: readonly Input[]): readonly Holder[] =>
  inputs.filter(({ type }) => idsBelow(type, [])).map(holderOf),
);

function holderOf(input: Input): Holder {
  const type = getNamedType(input.type);
  const labels = type === GraphQLID ? labelsOf(input) : undefined;
  return { name: input.name, labels, inner: once(() => (isInputObjectType(type) ? holdersIn(fieldsOf(type)) : [])) };
}

/** An input object can hold itself. */
function idsBelow(type: GraphQLInputType, around: readonly unknown[]): boolean {
  const named = getNamedType(type);
  if (named === GraphQLID) return true;
  if (!isInputObjectType(named) || around.includes(named)) return false;
  return fieldsOf(named).some((inner) => idsBelow(inner.type, [...around, named]));
}

const fieldsOf = memoize((type: GraphQLInputObjectType): readonly GraphQLInputField[] =>
  Object.values(type.getFields()),
);

/** Every id in the arguments of a field. */
export function idsIn({ args }: Field, values: Arguments): readonly IdArgument[] {
  const found: IdArgument[] = [];
  collectIds(holdersIn(args), values, [], found);
  return found;
}

function collectIds(
  holders: readonly Holder[],
  values: Arguments,
  around: IdArgument['path'],
  found: IdArgument[],
): void {
  for (const holder of holders) {
    const value = values[holder.name];
    if (value == null) continue;
    const path = [...around, holder.name];
    if (!Array.isArray(value)) collectFrom(holder, value, path, found);
    else for (const [at, item] of value.entries()) collectFrom(holder, item, [...path, at], found);
  }
}

function collectFrom({ labels, inner }: Holder, value: unknown, path: IdArgument['path'], found: IdArgument[]): void {
  if (labels === undefined) collectIds(inner(), inputObject(value), path, found);
  else found.push({ text: String(value), labels, path });
}

/** The arguments of a field with another text for each id. */
export function withIds({ args }: Field, values: Arguments, change: (id: IdArgument) => string): Arguments {
  return changed(holdersIn(args), values, [], change);
}

function changed(
  holders: readonly Holder[],
  values: Arguments,
  around: IdArgument['path'],
  change: (id: IdArgument) => string,
): Arguments {
  const given = holders.filter(({ name }) => values[name] != null);
  if (given.length === 0) return values;
  const copy: Record<string, unknown> = { ...values };
  for (const { name, labels, inner } of given) {
    const one = (item: unknown, path: IdArgument['path']) =>
      labels === undefined
        ? changed(inner(), inputObject(item), path, change)
        : change({ text: String(item), labels, path });
    const value = values[name];
    const path = [...around, name];
    copy[name] = Array.isArray(value) ? value.map((item, at) => one(item, [...path, at])) : one(value, path);
  }
  return copy;
}

function labelsOf(input: Input): readonly Label[] {
  const labels = namedLabels.of(input);
  if (labels === undefined) throw new TypeError(`the argument ${input.name} does not say what its ids name`);
  return labels;
}
