import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BulkFiles } from '../kit/bulk-files.ts';
import type { MainLabel } from '../model/labels.ts';
import { edgeColumns, nodeColumns } from './bulk-columns.ts';
import { type CsvWriter, createCsvWriter, listDelimiter } from './csv-writer.ts';
import type { PlannedEdge, PlannedNode } from './plan.ts';

/** Writes planned nodes and edges to files of a folder; memory does not grow with them. */
export interface BulkWriter {
  node(node: PlannedNode): void;
  edge(edge: PlannedEdge): void;
  close(): BulkFiles;
}

/** A writer into a folder, which is created if it is missing. Rows are written synchronously, so that none pile up in memory. */
export async function createBulkWriter(folder: string): Promise<BulkWriter> {
  await mkdir(folder, { recursive: true });
  const nodes = new Map<string, { readonly labels: readonly string[]; readonly csv: CsvWriter }>();
  const edges = new Map<string, EdgeFile[]>();
  const counts = { nodes: 0, edges: 0 };
  return {
    node(node) {
      const key = node.labels.length === 1 ? node.label : node.labels.join('-');
      let known = nodes.get(key);
      if (known === undefined) {
        known = { labels: node.labels, csv: nodeFile(folder, key, node) };
        nodes.set(key, known);
      }
      counts.nodes += 1;
      known.csv.write([node.id], node.properties);
    },
    edge(edge) {
      const ofType = edges.get(edge.type) ?? [];
      let known = ofType.find(({ from, to }) => from === edge.from.label && to === edge.to.label);
      if (known === undefined) {
        known = edgeFile(folder, edge);
        edges.set(edge.type, [...ofType, known]);
      }
      counts.edges += 1;
      known.csv.write([edge.from.id, edge.to.id], edge.properties);
    },
    close() {
      const edgeFiles = [...edges.values()].flat();
      const writers = [...nodes.values(), ...edgeFiles].map(({ csv }) => csv);
      for (const csv of writers) csv.close();
      return {
        nodes: [...nodes.values()].map(({ labels, csv }) => ({ labels, file: csv.file })),
        edges: edgeFiles.map(({ type, csv }) => ({ type, file: csv.file })),
        counts,
        isMultiline: writers.some((csv) => csv.isMultiline()),
        listDelimiter,
      };
    },
  };
}

function nodeFile(folder: string, name: string, node: PlannedNode): CsvWriter {
  return createCsvWriter(join(folder, `nodes-${name}.csv`), [`id:ID(${node.label})`], nodeColumns(node));
}

/** The file of the edges of one type between two labels. */
interface EdgeFile {
  readonly type: string;
  readonly from: MainLabel;
  readonly to: MainLabel;
  readonly csv: CsvWriter;
}

function edgeFile(folder: string, edge: PlannedEdge): EdgeFile {
  const { type, from, to } = edge;
  const file = join(folder, `edges-${type}-${from.label}-${to.label}.csv`);
  const csv = createCsvWriter(file, [`:START_ID(${from.label})`, `:END_ID(${to.label})`], edgeColumns(edge));
  return { type, from: from.label, to: to.label, csv };
}
