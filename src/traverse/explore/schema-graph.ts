import { catalogue, type Property } from '../../model/catalogue.ts';
import type { Display } from '../../model/display.ts';
import { type EdgeType, edgeTypes } from '../../model/edge-types.ts';
import { type Label, labels } from '../../model/labels.ts';
import type { AskedDay } from '../../model/node-ref.ts';
import type { Projection } from '../../projection/projection.ts';
import { bookkeeping } from '../../projection/queries.ts';
import { viewOf } from '../../projection/view.ts';
import { countGraph, type GraphCounts } from './graph-counts.ts';
import { allTypes } from './links-of-kind.ts';

/** A property of a label or a type of edge. */
export interface SchemaProperty {
  readonly name: string;
  /** What it holds: TEXT, TEXTS, INTEGER, DECIMAL, BOOLEAN or DAY. */
  readonly type: string;
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

/** How much there is of each label and type, or how much of it holds on a day, beside what the model says of them. */
export function schemaGraph(graph: Projection, day?: AskedDay): SchemaGraph {
  const counts = day === undefined ? countAll(graph) : countGraph(viewOf(graph, day));
  return {
    labels: catalogue.labels
      .filter(({ label }) => !bookkeeping.includes(label))
      .map((entry) => ({
        label: entry.label,
        main: entry.main,
        count: counts.nodes(entry.label),
        description: labels[entry.label].description,
        properties: entry.properties.map(schemaProperty),
        display: labels[entry.label].display,
      })),
    edges: allTypes.map((type) => schemaEdge(type, counts)),
  };
}

/** What there is in all is counted once for each projection. */
function countAll(graph: Projection): GraphCounts {
  const known = counted.get(graph);
  if (known !== undefined) return known;
  const counts = countGraph(viewOf(graph, undefined));
  counted.set(graph, counts);
  return counts;
}

const counted = new WeakMap<Projection, GraphCounts>();

function schemaEdge(type: EdgeType, counts: GraphCounts): SchemaEdge {
  const entries = catalogue.edges.filter((edge) => edge.type === type);
  return {
    type,
    count: counts.links(type),
    description: edgeTypes[type],
    ends: entries.map((entry) => ({ from: entry.from, to: entry.to, count: counts.ends(entry, entries) })),
    properties: (entries[0]?.properties ?? []).map(schemaProperty),
  };
}

function schemaProperty({ name, holds, optional, description }: Property): SchemaProperty {
  return { name, type: holds.toUpperCase(), optional, description };
}
