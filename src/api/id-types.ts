import { z } from 'zod';
import { isNarrow } from '../compile/ids.ts';
import { cypher } from '../graph/cypher.ts';
import type { Graph, ReadOptions } from '../graph/graph.ts';
import { type GivenId, readId } from '../model/node-ref.ts';
import type { ProjectionProvider } from '../projection/follow-projection.ts';
import { idOfAnother } from './errors.ts';

const labelsOfActors = cypher(
  'read/labels-of-actors',
  z.object({ ids: z.array(z.string()) }),
  z.object({ id: z.string(), labels: z.array(z.string()) }),
);

/**
 * Refuses an id such as "Official:china" where that actor is a state: states, organisations and officials are looked up together, so the
 * id would otherwise find an actor of another type. Only requests with such ids are checked, in one read.
 */
export async function expectIdTypes(
  graph: Pick<Graph, 'ask'>,
  given: readonly string[],
  options: ReadOptions,
): Promise<void> {
  const ids = narrowIn(given);
  if (ids.length === 0) return;
  const rows = await graph.ask(labelsOfActors, { ids: [...new Set(ids.map(({ slug }) => slug))] }, options);
  const known = new Map(rows.map(({ id, labels: found }) => [id, found]));
  for (const { text, type = '', slug } of ids) {
    const found = known.get(slug);
    if (found !== undefined && !found.includes(type)) throw idOfAnother(text, narrowest(found), slug);
  }
}

/** The same for traversals, which use the graph in memory anyway. */
export async function expectIdTypesInMemory(projection: ProjectionProvider, given: readonly string[]): Promise<void> {
  const ids = narrowIn(given);
  if (ids.length === 0) return;
  const graph = await projection();
  for (const { text, type = '', slug } of ids) {
    const node = graph.find({ label: 'Actor', id: slug });
    const label = node === undefined ? undefined : graph.label(node);
    if (label !== undefined && label !== type) throw idOfAnother(text, label, slug);
  }
}

/** Ids of states, organisations and officials that say which of these they are, each once. */
function narrowIn(given: readonly string[]): readonly (GivenId & { readonly text: string })[] {
  return [...new Set(given)].map((text) => ({ text, ...readId(text) })).filter((id) => isNarrow(id, ['Actor']));
}

function narrowest(found: readonly string[]): string {
  return found.find((label) => label !== 'Actor') ?? 'Actor';
}
