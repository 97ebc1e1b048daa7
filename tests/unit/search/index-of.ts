import type { Label } from '../../../src/model/labels.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { type SearchResult, search } from '../../../src/search/search.ts';
import { fieldNumber } from '../../../src/search/searched-fields.ts';
import { buildProjection } from '../projection/build-projection.ts';
import { runToEnd } from '../projection/run-to-end.ts';

type FieldName = Parameters<typeof fieldNumber>[0];

/** A node with its texts, by the names of their fields. */
export interface Entry {
  readonly label: Label;
  readonly id: string;
  readonly texts: Partial<Readonly<Record<FieldName, string | readonly string[]>>>;
}

/** A search in a graph of these nodes, without links. */
export function searchIn(
  entries: readonly Entry[],
): (text: string, more?: Partial<Parameters<typeof search>[1]>) => SearchResult {
  const graph = buildProjection({ nodes: entries.map(({ label, id }) => ({ label, id, values: {} })), links: [] });
  const documents = entries.map(({ label, id, texts }) => ({
    node: graph.find({ label, id }) ?? -1,
    texts: [...Object.entries(texts), ['slug', id] as const].flatMap(([field, value]) =>
      // The keys of `texts` are names of fields.
      [value].flat().map((text) => [fieldNumber(field as FieldName), text] as const),
    ),
  }));
  const index = runToEnd(buildIndex(graph, documents, []));
  return (text, more = {}) => search(index, { text, kinds: null, first: 10, ...more });
}
