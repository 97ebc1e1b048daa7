import type { Asker } from '../../graph/graph.ts';
import { catalogue, type EdgeEntry, type Property } from '../../model/catalogue.ts';
import { type Display, display } from '../../model/display.ts';
import { type EdgeType, edgeTypes } from '../../model/edge-types.ts';
import { type Label, labels } from '../../model/labels.ts';
import { allTypes } from './known-nodes.ts';
import { graphCounts } from './texts.ts';

/** A property of a label or a type of edge. */
export interface SchemaProperty {
  readonly name: string;
  /** What it holds: TEXT, TEXTS, WHOLE, DECIMAL, TRUTH or DAY. */
  readonly holds: string;
  readonly optional: boolean;
  readonly description: string;
}

/** A label with the number of its nodes, what they say of themselves, and how a page may draw them. */
export interface SchemaLabel {
  readonly label: Label;
  /** The label within which ids are unique; a narrower label is counted there as well. */
  readonly main: Label;
  readonly count: number;
  readonly description: string;
  readonly properties: readonly SchemaProperty[];
  readonly display: Display;
}

/** Two labels that a type of edge joins, and how many of its edges join them. */
export interface SchemaEnds {
  readonly from: Label;
  readonly to: Label;
  readonly count: number;
}

/** A type of edge with the number of its edges. */
export interface SchemaEdge {
  readonly type: EdgeType;
  readonly count: number;
  readonly description: string;
  readonly ends: readonly SchemaEnds[];
  readonly properties: readonly SchemaProperty[];
}

/** The graph seen from afar: what kinds of nodes and edges there are, and how many. */
export interface SchemaGraph {
  readonly labels: readonly SchemaLabel[];
  readonly edges: readonly SchemaEdge[];
}

/** Numbers that Neo4j keeps, beside what the model says of each label and type. */
export async function schemaGraph(graph: Asker): Promise<SchemaGraph> {
  const [row] = await graph.ask(graphCounts, {});
  const nodes = new Map(row?.labels);
  const edges = new Map(row?.types);
  const ends = new Map(row?.ends.map(([from, type, to, count]) => [`${from} ${type} ${to}`, count]));
  return {
    labels: catalogue.labels
      .filter(({ label }) => !bookkeeping.includes(label))
      .map((entry) => ({
        label: entry.label,
        main: entry.main,
        count: nodes.get(entry.label) ?? 0,
        description: labels[entry.label].description,
        properties: entry.properties.map(schemaProperty),
        display: display[entry.label],
      })),
    edges: allTypes.map((type) => schemaEdge(type, edges.get(type) ?? 0, ends)),
  };
}

/** Labels of nodes that are no facts. */
export const bookkeeping: readonly Label[] = ['Dataset', 'FormerId'];

function schemaEdge(type: EdgeType, count: number, counted: ReadonlyMap<string, number>): SchemaEdge {
  const entries = catalogue.edges.filter((edge) => edge.type === type);
  const countOf = ({ from, to }: EdgeEntry) => counted.get(`${from} ${type} ${to}`) ?? count;
  return {
    type,
    count,
    description: edgeTypes[type],
    ends: entries.map((entry) => ({ from: entry.from, to: entry.to, count: countOf(entry) })),
    properties: (entries[0]?.properties ?? []).map(schemaProperty),
  };
}

function schemaProperty({ name, holds, optional, description }: Property): SchemaProperty {
  return { name, holds: holds.toUpperCase(), optional, description };
}
