import { display } from '../../model/display.ts';
import { isLabel, type Label, labels } from '../../model/labels.ts';
import { globalId, type NodeRef } from '../../model/node-ref.ts';

/** A node as a drawing needs it: an id that never changes, what it is, and a few words for it. */
export interface GraphNode {
  /** Label and id, joined by a colon. */
  readonly id: string;
  readonly label: Label;
  readonly caption: string;
  /** The node itself; null for a part, which is asked of the thing it belongs to. */
  readonly node: NodeRef | null;
}

/** What the texts of this folder give of a node. */
export interface NodeRow {
  readonly labels: readonly string[];
  readonly id: string;
  readonly names: Readonly<Record<string, string | null>>;
}

/** Labels of nodes that have no entry of their own: each belongs to one that has. */
export const partLabels: readonly Label[] = [
  'AllowedPosition',
  'Claim',
  'Identifier',
  'Period',
  'Quote',
  'Renewal',
  'Suspension',
];

/** A node by its narrowest label, with the caption that its label shows. */
export function graphNode(row: NodeRow): GraphNode {
  const label = narrowest(row.labels);
  const caption = row.names[display[label].labelField] ?? row.id;
  const ref = { label, id: row.id };
  return { id: globalId(ref), label, caption, node: partLabels.includes(label) ? null : ref };
}

/** The label that says most of a node: "State" rather than "Actor". */
export function narrowest(all: readonly string[]): Label {
  const known = all.filter(isLabel);
  return known.find((label) => labels[label].main !== label) ?? known[0] ?? 'Actor';
}
