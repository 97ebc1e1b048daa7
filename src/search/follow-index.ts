import type { StreamingQueryRunner } from '../graph/graph.ts';
import type { Projection } from '../projection/projection.ts';
import { readIndex } from './read-index.ts';
import type { SearchIndex } from './search-index.ts';

/** Returns the index of the texts of a graph in memory. */
export type SearchIndexProvider = (graph: Projection) => Promise<SearchIndex>;

/**
 * Keeps an index for each version of the graph in memory that is in use: the first search of a version reads it, and others wait for it.
 * It goes when that version goes.
 */
export function followIndex(stored: StreamingQueryRunner, mostNodes?: number): SearchIndexProvider {
  const indexes = new WeakMap<Projection, Promise<SearchIndex>>();
  return (graph) => {
    const known = indexes.get(graph);
    if (known !== undefined) return known;
    const reading = readIndex(stored, graph, mostNodes);
    indexes.set(graph, reading);
    reading.catch(() => indexes.delete(graph));
    return reading;
  };
}
