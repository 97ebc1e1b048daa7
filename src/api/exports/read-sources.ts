import type { SelectedSource } from '../../export/selection.ts';
import { isRecord } from '../../kit/is-record.ts';
import type { Ask } from './ask.ts';

/** Sources asked for at once: as many as a page holds. */
const AT_ONCE = 500;

const text = `query($ids: [ID!]!) {
  sources(where: { ids: $ids }, first: ${AT_ONCE}) { nodes { id: slug title publisher copyOf published url language commit } }
}`;

/** Reads what citations need of some sources. */
export async function readSources(
  ask: Ask,
  ids: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, SelectedSource>> {
  const all = [...ids];
  const found = new Map<string, SelectedSource>();
  for (let start = 0; start < all.length; start += AT_ONCE) {
    const data = await ask({ text, variables: { ids: all.slice(start, start + AT_ONCE) }, signal });
    const nodes = isRecord(data.sources) && Array.isArray(data.sources.nodes) ? data.sources.nodes : [];
    // The text above asks for every field of a source.
    for (const source of nodes as readonly SelectedSource[]) found.set(source.id, source);
  }
  return found;
}
