import { z } from 'zod';
import type { Ask } from '../kit/ask.ts';
import { documentOf } from '../kit/tool-document.ts';
import { dataOf } from './data-of.ts';
import { propertyUnknown } from './errors.ts';
import { properties } from './properties.ts';
import { readExtension } from './read-batch.ts';

/** A cell as the specification writes it. */
type Cell = { readonly str: string } | { readonly int: number } | { readonly id: string; readonly name: string };

/** Values of reconciled rows, for new columns. */
export interface Extended {
  readonly meta: readonly { readonly id: string; readonly name: string }[];
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly Cell[]>>>>;
}

const query = documentOf('extend');
const Row = z.record(z.string(), z.unknown());
const Found = z.object({ nodes: z.array(Row.nullable()) });

/** Reads properties of nodes. A value that was not found, and one of a node that is not there, is an empty list. */
export async function extend(ask: Ask, text: string): Promise<Extended> {
  const { ids, properties: asked } = readExtension(text);
  const meta = asked.map(({ id }) => metaOf(id));
  if (ids.length === 0) return { meta, rows: {} };
  const { nodes } = Found.parse(await dataOf(ask, { query, variables: { ids } }, true));
  const rows = ids.map((id, at) => [id, Object.fromEntries(meta.map((one) => [one.id, cellsOf(nodes[at]?.[one.id])]))]);
  return { meta, rows: Object.fromEntries(rows) };
}

function metaOf(id: string): { readonly id: string; readonly name: string } {
  const property = properties.find((one) => one.id === id);
  if (property) return { id, name: property.name };
  throw propertyUnknown(
    id,
    properties.map((one) => one.id),
  );
}

const Named = z.object({ id: z.string(), name: z.string() });
const Bound = z.object({ value: z.string().nullable() });

/** Days stay texts, since many are known to the year or the month alone. */
function cellsOf(value: unknown): readonly Cell[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'number') return [{ int: value }];
  const named = Named.safeParse(value);
  if (named.success) return [{ id: named.data.id, name: named.data.name }];
  const bound = Bound.safeParse(value);
  if (bound.success) return cellsOf(bound.data.value);
  return [{ str: String(value) }];
}
