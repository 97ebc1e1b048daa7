import type { FieldMap, InputFieldMap, OutputRef } from '@pothos/core';
import { at, end, type Location, property } from '../compile/location.ts';
import type { Label } from '../model/labels.ts';
import { addField, type FieldBuilder } from './add-field.ts';
import type { EnumName } from './enums.ts';

/**
 * One field as its type declares it: its type, its words, and where it lives in the graph. `V` is what the field can hold, so that the
 * compiler compares it with the property of an answer that fills it.
 */
export interface Spec<in V = never> {
  readonly type: TypeRef;
  readonly list: boolean;
  /** Of a list, whether the list can be null, or just its items. */
  readonly nullable: boolean | 'items';
  readonly description: string;
  /** Its arguments; undefined: none. */
  readonly args: (() => InputFieldMap) | undefined;
  /** The name of the list that it pages through, as `lists.ts` knows it. */
  readonly pageOf: string | undefined;
  /** Where it lives; a plain property has the name of its field. */
  readonly location: Location | undefined;
  /** For the compiler alone. */
  readonly accepts?: ((value: V) => void) | undefined;
}

/** A type that a field names without its reference: what the model makes, and its closed lists. */
export type TypeName = Label | EnumName | 'Node' | 'Fact' | 'PageInfo';

/** A type by its reference or by its name. */
export type TypeRef = OutputRef<unknown> | TypeName | 'String' | 'Boolean' | 'Int' | 'Float' | 'ID' | 'PartialDate';

/** Fields by name. */
export type Specs = Readonly<Record<string, Spec>>;

/** The fields of an answer: one for each property, which can hold its values. */
export type SpecsOf<T> = { readonly [K in keyof T]-?: Spec<T[K]> };

/** Turns declared fields into those of Pothos. They have no resolver: the compiler answers them. */
export function fields(t: FieldBuilder<FieldMap[string]>, specs: Specs): FieldMap {
  return Object.fromEntries(Object.entries(specs).map(([key, spec]) => [key, addField(t, options(key, spec))]));
}

function options(key: string, { type, list, nullable, description, args, location }: Spec): Record<string, unknown> {
  return {
    type: list ? [type] : type,
    nullable: nullable === 'items' ? { list: false, items: true } : nullable,
    description,
    extensions: at(location ?? property(key)),
    ...(args === undefined ? {} : { args: args() }),
    resolve: undefined,
  };
}

/** A property of text. */
export function text(description: string): Spec<string> {
  return leaf('String', description);
}

/** A property that lists texts. */
export function texts(description: string): Spec<readonly string[]> {
  return list(text(description));
}

/** A day as exact as its source. */
export function day(description: string): Spec<string> {
  return leaf('PartialDate', description);
}

/** A property that is true or false. */
export function flag(description: string): Spec<boolean> {
  return leaf('Boolean', description);
}

/** A whole number. */
export function count(description: string): Spec<number> {
  return leaf('Int', description);
}

/** A number with a fraction. */
export function measure(description: string): Spec<number> {
  return leaf('Float', description);
}

/** A list of whole numbers. */
export function counts(description: string): Spec<readonly number[]> {
  return list(count(description));
}

/** A list of numbers with a fraction, each of which may be missing. */
export function measures(description: string): Spec<readonly (number | null)[]> {
  return { ...leaf('Float', description), list: true, nullable: 'items' };
}

/** A value of a closed list. */
export function choice<V = string>(type: OutputRef<V> | TypeName, description: string): Spec<V> {
  return leaf(type, description);
}

/** A list of such values. */
export function list<V>(spec: Spec<V>): Spec<readonly V[]> {
  return { ...spec, list: true, accepts: undefined };
}

/** One linked thing. */
export function one<V>(type: TypeRef, location: Location, description: string): Spec<V> {
  return { ...leaf(type, description), location };
}

/** A short list that the entry itself writes out. */
export function many<V>(type: TypeRef, location: Location, description: string): Spec<V> {
  return { ...leaf(type, description), list: true, location };
}

/** A list that can grow, by its name: a connection, read page by page. */
export function page(pageOf: string, location: Location, description: string): Spec {
  return { ...leaf('String', description), pageOf, location };
}

/** The end of a link that its arrow leaves from, or points to. */
export function endOf(which: 'from' | 'to' | 'far', type: TypeRef, description: string): Spec {
  return one(type, end(which), description);
}

/** A field that reads a place in a list that was computed or counted. */
export function position(at: number, spec: Spec): Spec {
  return { ...spec, location: { kind: 'position', at } };
}

/** The same field where nothing may have been found. */
export function maybe<V>(spec: Spec<V>): Spec<V | null> {
  return { ...spec, nullable: true, accepts: undefined };
}

/** The fields with these names, which there must be. */
export function pick(specs: Specs, ...names: readonly string[]): Specs {
  const missing = names.find((name) => !(name in specs));
  if (missing !== undefined) throw new TypeError(`the model has no field ${missing}`);
  return Object.fromEntries(Object.entries(specs).filter(([name]) => names.includes(name)));
}

/** A value with no fields of its own, kept in the property that has the name of the field. */
function leaf<V>(type: TypeRef, description: string): Spec<V> {
  return { type, list: false, nullable: false, description, args: undefined, pageOf: undefined, location: undefined };
}
