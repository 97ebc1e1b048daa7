import type { Ask } from '../kit/ask.ts';
import { fold } from '../kit/fold-text.ts';
import { dayProperty, properties } from './properties.ts';
import { reconcile } from './reconcile.ts';
import { types } from './types.ts';

/** Suggestions as the specification writes them. */
export interface Suggestions {
  readonly result: readonly { readonly id: string; readonly name: string }[];
}

/** What can be suggested while a user types. */
export const suggested = ['entity', 'type', 'property'] as const;
export type Suggested = (typeof suggested)[number];

/** Nodes, types or properties whose names begin with, or hold, what was typed. */
export async function suggest(ask: Ask, what: Suggested, prefix: string): Promise<Suggestions> {
  if (what === 'entity') return { result: await entities(ask, prefix) };
  const all = what === 'type' ? types : [dayProperty, ...properties];
  const asked = fold(prefix);
  const result = all.filter(({ id, name }) => fold(`${id} ${name}`).includes(asked));
  return { result: result.map(({ id, name }) => ({ id, name })) };
}

async function entities(ask: Ask, prefix: string) {
  const queries = JSON.stringify({ one: { query: prefix.slice(0, 200), type: types.map(({ id }) => id), limit: 10 } });
  const { one } = await reconcile(ask, queries);
  return (one?.result ?? []).map(({ id, name, description, type }) => ({ id, name, description, notable: type }));
}

/** The properties of a type, for new columns. */
export function proposeProperties(type: string | undefined, limit: number) {
  const all = properties.filter(({ of }) => type === undefined || of.includes(type));
  const proposed = all.slice(0, limit).map(({ id, name }) => ({ id, name }));
  return { properties: proposed, limit, ...(type !== undefined && { type }) };
}
