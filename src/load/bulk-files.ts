import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { MainLabel } from '../model/labels.ts';
import { edgeColumns, nodeColumns } from './bulk-columns.ts';
import type { PlannedEdge, PlannedNode } from './plan.ts';
import { createSheet, listDelimiter, type Sheet } from './sheet.ts';

/** Files of nodes and edges as Neo4j's bulk importer reads them, each with its header in its first line. */
export interface BulkFiles {
  readonly nodes: readonly { readonly labels: readonly string[]; readonly file: string }[];
  readonly edges: readonly { readonly type: string; readonly file: string }[];
  readonly counts: { readonly nodes: number; readonly edges: number };
  /** Whether a value holds the end of a line, which the importer must be told. */
  readonly isMultiline: boolean;
  readonly listDelimiter: string;
}

/** Writes planned nodes and edges to files of a folder; memory does not grow with them. */
export interface BulkWriter {
  node(node: PlannedNode): void;
  edge(edge: PlannedEdge): void;
  close(): BulkFiles;
}

/** A writer into a folder, which is made where it is missing. Files are written at once, so that no rows pile up in memory. */
export async function createBulkWriter(folder: string): Promise<BulkWriter> {
  await mkdir(folder, { recursive: true });
  const nodes = new Map<string, { readonly labels: readonly string[]; readonly sheet: Sheet }>();
  const edges = new Map<string, EdgeSheet[]>();
  const counts = { nodes: 0, edges: 0 };
  return {
    node(node) {
      const key = node.labels.length === 1 ? node.label : node.labels.join('-');
      let known = nodes.get(key);
      if (known === undefined) {
        known = { labels: node.labels, sheet: nodeSheet(folder, key, node) };
        nodes.set(key, known);
      }
      counts.nodes += 1;
      known.sheet.write([node.id], node.properties);
    },
    edge(edge) {
      const ofType = edges.get(edge.type) ?? [];
      let known = ofType.find(({ from, to }) => from === edge.from.label && to === edge.to.label);
      if (known === undefined) {
        known = edgeSheet(folder, edge);
        edges.set(edge.type, [...ofType, known]);
      }
      counts.edges += 1;
      known.sheet.write([edge.from.id, edge.to.id], edge.properties);
    },
    close() {
      const edgeSheets = [...edges.values()].flat();
      const sheets = [...nodes.values(), ...edgeSheets].map(({ sheet }) => sheet);
      for (const sheet of sheets) sheet.close();
      return {
        nodes: [...nodes.values()].map(({ labels, sheet }) => ({ labels, file: sheet.file })),
        edges: edgeSheets.map(({ type, sheet }) => ({ type, file: sheet.file })),
        counts,
        isMultiline: sheets.some((sheet) => sheet.isMultiline()),
        listDelimiter,
      };
    },
  };
}

function nodeSheet(folder: string, name: string, node: PlannedNode): Sheet {
  return createSheet(join(folder, `nodes-${name}.csv`), [`id:ID(${node.label})`], nodeColumns(node));
}

/** The file of the edges of one type between two labels. */
interface EdgeSheet {
  readonly type: string;
  readonly from: MainLabel;
  readonly to: MainLabel;
  readonly sheet: Sheet;
}

function edgeSheet(folder: string, edge: PlannedEdge): EdgeSheet {
  const { type, from, to } = edge;
  const file = join(folder, `edges-${type}-${from.label}-${to.label}.csv`);
  const sheet = createSheet(file, [`:START_ID(${from.label})`, `:END_ID(${to.label})`], edgeColumns(edge));
  return { type, from: from.label, to: to.label, sheet };
}
