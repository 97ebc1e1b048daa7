import { linksCsvParts, nodesCsvParts } from './csv.ts';
import { gexfParts } from './gexf.ts';
import { graphmlParts } from './graphml.ts';
import { graphologyParts } from './graphology.ts';
import { type Matrix, matrixCsvParts, matrixDlParts, matrixEdgelistParts } from './matrix.ts';
import { neo4jEdgesParts, neo4jNodesParts } from './neo4j-csv.ts';
import type { StreamedSelection } from './selection.ts';

/** A kind of file: its media type, and its parts. */
export interface FileFormat<Input> {
  readonly type: string;
  readonly parts: (input: Input) => Iterable<string>;
}

const csv = 'text/csv; charset=utf-8';

/** Files of a graph, by the ends of their names. */
export const graphFormats: Readonly<Record<string, FileFormat<StreamedSelection>>> = {
  gexf: { type: 'application/gexf+xml', parts: gexfParts },
  graphml: { type: 'application/graphml+xml', parts: graphmlParts },
  json: { type: 'application/json', parts: graphologyParts },
  'nodes.csv': { type: csv, parts: nodesCsvParts },
  'links.csv': { type: csv, parts: linksCsvParts },
  'neo4j-nodes.csv': { type: csv, parts: neo4jNodesParts },
  'neo4j-edges.csv': { type: csv, parts: neo4jEdgesParts },
};

/** Files of a matrix, by the ends of their names. */
export const matrixFormats: Readonly<Record<string, FileFormat<Matrix>>> = {
  csv: { type: csv, parts: matrixCsvParts },
  dl: { type: 'text/plain; charset=utf-8', parts: matrixDlParts },
  'edgelist.dl': { type: 'text/plain; charset=utf-8', parts: matrixEdgelistParts },
};
