import { sourceLines } from './attributes.ts';
import { csvLine } from './csv-line.ts';
import type { Period, SelectedLink, SelectedNode, StreamedSelection } from './selection.ts';

/**
 * The nodes of a selection as `neo4j-admin database import` and the importer of Neo4j read them: typed columns in the header, lists divided by
 * semicolons. Days stand as their sources give them, several periods at the same place in both lists; a day that is not known is empty there.
 */
export function* neo4jNodesParts({ nodes }: StreamedSelection): Generator<string> {
  yield csvLine([
    'id:ID',
    'caption',
    'since:string[]',
    'until:string[]',
    'verified:boolean',
    'sources:string[]',
    ':LABEL',
  ]);
  for (const node of nodes) yield csvLine([node.id, node.caption, ...commonCells(node), labelOf(node)]);
}

/** The links of a selection in the same form. */
export function* neo4jEdgesParts({ links }: StreamedSelection): Generator<string> {
  const own = ['id', 'phrase', 'since:string[]', 'until:string[]', 'verified:boolean', 'sources:string[]'];
  yield csvLine([':START_ID', ':END_ID', ':TYPE', ...own]);
  for (const link of links) {
    const { id, from, to, type, phrase } = link;
    yield csvLine([from, to, type, id, phrase, ...commonCells(link)]);
  }
}

function commonCells({ periods, verified, sources }: SelectedNode | SelectedLink) {
  const days = (end: keyof Period) =>
    periods.some((one) => one[end] !== null) ? listCell(periods.map((one) => one[end] ?? '')) : null;
  return [days('since'), days('until'), verified, sources.length === 0 ? null : listCell(sourceLines(sources))];
}

/** A list in a cell, whose values may not hold the semicolon that divides them. */
function listCell(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(';', ',')).join(';');
}

/** The label that the id of a node begins with. */
function labelOf({ id }: SelectedNode): string {
  return id.slice(0, id.indexOf(':'));
}
