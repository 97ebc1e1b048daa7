import { type Attribute, linkAttributes, nodeAttributes } from './attributes.ts';
import { selectionNotes, selectionTitle } from './describe-selection.ts';
import type { NodeLook, Selection } from './selection.ts';

/** A selection as the JSON that graphology imports, and with it sigma, Gephi Lite and Retina. */
export function toGraphology(selection: Selection): string {
  const { nodes, links, day, graphVersion, takenOn, address } = selection;
  const attributes = {
    title: selectionTitle(selection),
    notes: selectionNotes(selection),
    day,
    graphVersion,
    takenOn,
    address,
  };
  const graph = {
    attributes,
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: nodes.map((node) => ({
      key: node.id,
      attributes: { label: node.caption, ...recordOf(nodeAttributes(node)), ...drawn(node.look) },
    })),
    edges: links.map((link) => ({
      key: link.id,
      source: link.from,
      target: link.to,
      attributes: { label: link.phrase, ...recordOf(linkAttributes(link)) },
    })),
  };
  return `${JSON.stringify(graph, null, 2)}\n`;
}

function recordOf(attributes: readonly Attribute[]): Readonly<Record<string, Attribute['value']>> {
  return Object.fromEntries(attributes.filter(({ value }) => value !== null).map(({ name, value }) => [name, value]));
}

function drawn(look: NodeLook | null): object {
  return look === null ? {} : { x: look.x, y: look.y, size: look.size, color: look.colour };
}
