import type { FieldMap, InputFieldMap, InputRef, OutputRef } from '@pothos/core';
import { at, end, type Location, property } from '../compile/location.ts';
import { builder } from './builder.ts';

/** One field as a noun declares it: its type, its words, and where it lives in the graph. */
export interface Spec {
  readonly type: TypeRef;
  readonly list: boolean;
  /** Of a list, whether the list can be null, or just its items. */
  readonly nullable: boolean | 'items';
  readonly description: string;
  /** What it takes: which page, which rows, in what order. Undefined: nothing. */
  readonly args: (() => InputFieldMap) | undefined;
  /** Where it lives; a plain property has the name of its field. */
  readonly location: Location | undefined;
}

/** A type by its reference, or a scalar by its name. */
export type TypeRef = OutputRef<unknown> | 'String' | 'Boolean' | 'Int' | 'Float' | 'ID' | 'PartialDate';

/** A list that can grow: its connection type, and how its rows can be filtered and ordered. */
export interface Connection {
  readonly type: TypeRef;
  readonly where: InputRef<unknown> | undefined;
  readonly orderBy: InputRef<unknown> | undefined;
}

/** Fields by name. */
export type Specs = Readonly<Record<string, Spec>>;

/** Turns declared fields into those of Pothos. They have no resolver: the compiler answers them. */
export function fields(t: { readonly field: unknown }, specs: Specs): FieldMap {
  // Pothos types a field by its resolver, and these have none.
  const add = t.field as (options: Record<string, unknown>) => FieldMap[string];
  return Object.fromEntries(Object.entries(specs).map(([key, spec]) => [key, add.call(t, options(key, spec))]));
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

/** The arguments of a connection: which page, which rows, in what order. */
export function connectionArguments({ where, orderBy }: Connection): InputFieldMap {
  return builder.args((t) => ({
    first: t.int({ description: 'How many to give from the start, or after "after": 0 to 500. Default 25.' }),
    after: t.string({ description: 'A cursor of this list, asked in the same order: only what comes after it.' }),
    last: t.int({
      description: 'How many to give from the end, or before "before": 0 to 500. Not together with "first".',
    }),
    before: t.string({ description: 'A cursor of this list, asked in the same order: only what comes before it.' }),
    ...(where === undefined ? {} : { where: t.field({ type: where, description: 'Only rows that are like this.' }) }),
    ...(orderBy === undefined
      ? {}
      : { orderBy: t.field({ type: orderBy, description: 'In what order. The default is said above.' }) }),
  }));
}

/** A property of text. */
export function text(description: string): Spec {
  return leaf('String', description);
}

/** A property that lists texts. */
export function texts(description: string): Spec {
  return { ...leaf('String', description), list: true };
}

/** A day as exact as its source. */
export function day(description: string): Spec {
  return leaf('PartialDate', description);
}

/** A property that is true or false. */
export function flag(description: string): Spec {
  return leaf('Boolean', description);
}

/** A whole number. */
export function count(description: string): Spec {
  return leaf('Int', description);
}

/** A number with a fraction. */
export function measure(description: string): Spec {
  return leaf('Float', description);
}

/** A list of whole numbers. */
export function counts(description: string): Spec {
  return { ...leaf('Int', description), list: true };
}

/** A list of numbers with a fraction, each of which may be missing. */
export function measures(description: string): Spec {
  return { ...leaf('Float', description), list: true, nullable: 'items' };
}

/** A value of a closed list. */
export function choice(type: TypeRef, description: string): Spec {
  return leaf(type, description);
}

/** One linked thing. */
export function one(type: TypeRef, location: Location, description: string): Spec {
  return { ...leaf(type, description), location };
}

/** A short list that the entry itself writes out. */
export function many(type: TypeRef, location: Location, description: string): Spec {
  return { ...leaf(type, description), list: true, location };
}

/** A list that can grow: a connection, read page by page. */
export function page(connection: Connection, location: Location, description: string): Spec {
  return { ...leaf(connection.type, description), args: () => connectionArguments(connection), location };
}

/** The end of a link that its arrow leaves from, or points to. */
export function endOf(which: 'from' | 'to' | 'far', type: TypeRef, description: string): Spec {
  return one(type, end(which), description);
}

/** The same field where nothing may have been found. */
export function maybe(spec: Spec): Spec {
  return { ...spec, nullable: true };
}

/** A value with no fields of its own, kept in the property that has the name of the field. */
function leaf(type: TypeRef, description: string): Spec {
  return { type, list: false, nullable: false, description, args: undefined, location: undefined };
}
