import { z } from 'zod';
import { parseJson } from '../kit/parse-json.ts';
import { batchTooLarge, batchUnreadable } from './errors.ts';

/** Queries, or rows to extend, that one request may bring. */
export const MOST_QUERIES = 50;
export const MOST_ROWS = 200;

const Value = z.union([z.string(), z.number(), z.boolean(), z.object({ id: z.string(), name: z.string().optional() })]);

const Query = z.object({
  query: z.string().max(1_000).default(''),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  limit: z.number().int().min(1).max(50).default(5),
  properties: z.array(z.object({ pid: z.string(), v: z.union([Value, z.array(Value)]) })).default([]),
  type_strict: z.enum(['any', 'should', 'all']).optional(),
});
export type Query = z.infer<typeof Query>;

const Extension = z.object({
  ids: z.array(z.string()),
  properties: z.array(z.object({ id: z.string() })),
});
export type Extension = z.infer<typeof Extension>;

/** The queries of a batch by their keys. */
export function readQueries(text: string): Readonly<Record<string, Query>> {
  const batch = parsed('queries', text, z.record(z.string(), Query));
  const count = Object.keys(batch).length;
  if (count > MOST_QUERIES) throw batchTooLarge(count, MOST_QUERIES);
  return batch;
}

/** The rows to extend, and by what. */
export function readExtension(text: string): Extension {
  const extension = parsed('extend', text, Extension);
  if (extension.ids.length > MOST_ROWS) throw batchTooLarge(extension.ids.length, MOST_ROWS);
  return extension;
}

function parsed<T extends z.ZodType>(parameter: string, text: string, shape: T): z.output<T> {
  const value = parseJson(text);
  if (value === undefined) throw batchUnreadable(parameter, 'it is not JSON');
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw batchUnreadable(parameter, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong shape'}`);
}
