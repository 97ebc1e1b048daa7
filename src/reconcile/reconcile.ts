import { z } from 'zod';
import type { Ask } from '../kit/ask.ts';
import { documentOf } from '../kit/tool-document.ts';
import { type Candidate, candidatesOf, Hit } from './candidates.ts';
import { dataOf } from './data-of.ts';
import { batchUnreadable } from './errors.ts';
import { dayProperty } from './properties.ts';
import { type Query, readQueries } from './read-batch.ts';
import { defaultTypes, types } from './types.ts';

/** The candidates of each query under its key. */
export type Results = Readonly<Record<string, { readonly result: readonly Candidate[] }>>;

/** Reconciles a batch, one query after another, so that a large batch leaves room for others. */
export async function reconcile(ask: Ask, text: string): Promise<Results> {
  const results: [string, { result: readonly Candidate[] }][] = [];
  for (const [key, query] of Object.entries(readQueries(text)))
    results.push([key, { result: await candidates(ask, query) }]);
  return Object.fromEntries(results);
}

const query = documentOf('reconcile');
const Hits = z.object({ search: z.object({ hits: z.array(Hit) }) });
const Found = z.union([Hits, z.object({ asOf: Hits })]);

/** What one name may mean. A name without letters means nothing. */
async function candidates(ask: Ask, { query: name, type, limit, properties }: Query): Promise<readonly Candidate[]> {
  if (!/[\p{L}\p{N}]/u.test(name)) return [];
  const asOf = dayIn(properties);
  const variables = {
    text: name.slice(0, 200),
    kinds: kindsOf(type),
    first: Math.max(limit, 10),
    ...(asOf && { asOf }),
  };
  const found = Found.parse(await dataOf(ask, { query, operationName: asOf ? 'FindOn' : 'Find', variables }));
  const { hits } = 'asOf' in found ? found.asOf.search : found.search;
  return candidatesOf(name, hits, asOf !== undefined).slice(0, limit);
}

/** The kinds of the types that are asked for; all where none of them is known. */
function kindsOf(type: Query['type']): readonly string[] {
  const asked = [type ?? []].flat();
  const known = types.filter(({ id }) => asked.includes(id));
  return (known.length > 0 ? known : defaultTypes).map(({ kind }) => kind);
}

/** The day among the properties of a query. Clients send all columns that a user maps; others say nothing here. */
function dayIn(properties: Query['properties']): string | undefined {
  const value = properties.find(({ pid }) => pid === dayProperty.id)?.v;
  const [first] = [value ?? []].flat();
  if (first === undefined || first === '') return undefined;
  const day = String(first).replace(/T.*$/, '');
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(day)) return day;
  throw batchUnreadable('queries', `the day "${day}" is not written as 1990, 1990-06 or 1990-06-12`);
}
