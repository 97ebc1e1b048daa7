import type { StreamingQueryRunner } from '../graph/graph.ts';
import { runCooperatively } from '../projection/cooperative-task.ts';
import type { Projection } from '../projection/projection.ts';
import { buildIndex, type Document } from './build-index.ts';
import { MOST_SEARCHED_NODES } from './limits.ts';
import { type SearchedRow, searchedSizes, searchedTexts } from './queries.ts';
import type { SearchIndex } from './search-index.ts';
import { fieldNumber, isSearchKind, searchedFields, searchedProperties } from './searched-fields.ts';

/** Reads the texts of all nodes of a graph in memory. Data sets beyond the limit are left out, the largest first. */
export async function readIndex(
  stored: StreamingQueryRunner,
  graph: Projection,
  mostNodes: number = MOST_SEARCHED_NODES,
): Promise<SearchIndex> {
  const leftOut = beyond(await stored.ask(searchedSizes, {}), mostNodes);
  const documents: Document[] = [];
  await stored.stream(
    searchedTexts,
    { fields: [...searchedProperties], datasets: [...leftOut] },
    (row) => documents.push(...documentOf(graph, row)),
    longTimeout,
  );
  return await runCooperatively(buildIndex(graph, documents, leftOut));
}

/** Time for reading the texts of several large data sets. */
const longTimeout = { timeoutMs: 600_000 };

/** Data sets that are too many, where they come smallest first. */
function beyond(
  sizes: readonly { readonly dataset: string; readonly nodes: number }[],
  mostNodes: number,
): readonly string[] {
  let sum = 0;
  return sizes.flatMap(({ dataset, nodes }) => {
    sum += nodes;
    return sum > mostNodes ? [dataset] : [];
  });
}

/** The document of a row; none where the graph in memory does not know its node yet. */
function documentOf(graph: Projection, row: SearchedRow): readonly Document[] {
  const { label, id } = row;
  const node = label !== null && isSearchKind(label) ? graph.find({ label, id }) : undefined;
  return node === undefined ? [] : [{ node, texts: textsOf(row) }];
}

const linked = ['identifiers', 'speakers', 'quotes'] as const;

function textsOf(row: SearchedRow): Document['texts'] {
  const own = row.properties.map(
    (value, at) => [searchedFields.findIndex(({ property }) => property === searchedProperties[at]), value] as const,
  );
  const near = linked.map((field) => [fieldNumber(field), row[field]] as const);
  return [...own, ...near, [fieldNumber('slug'), row.id] as const]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([field, value]) => [value].flat().map((text) => [field, text] as const))
    .filter(([, text]) => text !== null && text !== undefined)
    .map(([field, text]) => [field, String(text)] as const);
}
