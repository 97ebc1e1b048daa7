import type { FieldMap, InputFieldMap, InputRef, OutputRef } from '@pothos/core';
import { at, numbered, type OrderKey } from '../compile/location.ts';
import { byId } from '../compile/types.ts';
import { builder } from './builder.ts';
import { type Connection, connectionArguments } from './fields.ts';
import { Snapshot } from './nouns.ts';

/** The names of a noun's two root fields, what they give, and the keys it can be looked up by. */
export interface Roots {
  readonly one: string;
  readonly all: string;
  readonly type: OutputRef<unknown>;
  readonly name: string;
  readonly list: Connection;
  /** Keys beside `id`. */
  readonly keys?: Readonly<Record<string, Key>>;
}

/** A property of the noun, or its number in registers and series of a scheme. */
interface Key {
  readonly type: 'String' | 'Int';
  readonly description: string;
  readonly scheme?: string;
}

/** Adds the lookup and the list of a noun to the query type, and to the schema as of a day. */
export function addRoots({ one, all, type, name, list, keys = {} }: Roots): void {
  const key = builder.inputType(`${name}Key`, {
    description: `What to look up ${article(name)} by: exactly one of these.`,
    isOneOf: true,
    fields: (t) => ({
      id: t.id({ description: `Its id or one it had before, with or without "${name}:" in front.` }),
      ...Object.fromEntries(
        Object.entries(keys).map(([key, { type, description, scheme }]) => [
          key,
          t.field({ type, description, extensions: scheme === undefined ? {} : numbered(scheme) }),
        ]),
      ),
    }),
  });
  const roots = (t: { readonly field: unknown }) => ({
    [one]: rootField(t, {
      type,
      nullable: true,
      description: `One ${name.toLowerCase()}. Null: the graph has none with that key.`,
      args: { by: byKey(key) },
      extensions: at({ kind: 'lookup' }),
    }),
    [all]: rootField(t, {
      type: list.type,
      description: `All ${all} of the graph, page by page.`,
      args: connectionArguments(list),
      extensions: at({ kind: 'every' }),
    }),
  });
  builder.queryFields(roots);
  builder.objectFields(Snapshot, roots);
}

function byKey(key: InputRef<unknown>): InputFieldMap[string] {
  return builder.args((t) => ({ by: t.field({ type: key, required: true, description: 'The key to look it up by.' }) }))
    .by;
}

export { byId };

/** The order of rows by their day, then by id. */
export const byDate: readonly OrderKey[] = [{ of: 'node', name: 'dateEarliest', nullable: false }, ...byId];

/** The order of links by their own id. */
export const byLink: readonly OrderKey[] = [{ of: 'link', name: 'id', nullable: false }];

/** The order of links by when they began, then by their own id; those with no known beginning come first. */
export const byBeginning: readonly OrderKey[] = [{ of: 'link', name: 'sinceEarliest', nullable: true }, ...byLink];

/** A field of the query type, or of the schema as of a day. */
export function rootField(t: { readonly field: unknown }, options: Record<string, unknown>): FieldMap[string] {
  // Pothos types a field by its resolver, and these have none: the compiler answers them.
  return (t.field as (options: Record<string, unknown>) => FieldMap[string]).call(t, options);
}

function article(name: string): string {
  return /^[AEIOU]/.test(name) ? `an ${name.toLowerCase()}` : `a ${name.toLowerCase()}`;
}
