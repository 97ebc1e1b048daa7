import { type Attribute, knownAttributes, linkAttributes, nodeAttributes } from './attributes.ts';
import { selectionNotes, selectionTitle } from './describe-selection.ts';
import { jsonListParts } from './json-list.ts';
import type { NodeLook, SelectedLink, SelectedNode, StreamedSelection } from './selection.ts';

/** A selection as the JSON that graphology imports, and with it sigma, Gephi Lite and Retina, piece by piece. */
export function* graphologyParts(selection: StreamedSelection): Generator<string> {
  const { nodes, links, day, graphVersion, dataSets, takenOn, address } = selection;
  const attributes = {
    title: selectionTitle(selection),
    notes: selectionNotes(selection),
    day,
    graphVersion,
    dataSets,
    takenOn,
    address,
  };
  yield `{\n"attributes": ${JSON.stringify(attributes)},\n`;
  yield '"options": {"type": "directed", "multi": true, "allowSelfLoops": true},\n"nodes": ';
  yield* jsonListParts(nodes, nodeOf);
  yield ',\n"edges": ';
  yield* jsonListParts(links, edgeOf);
  yield '\n}\n';
}

function nodeOf(node: SelectedNode): object {
  const { id: key, caption, look } = node;
  return { key, attributes: { label: caption, ...recordOf(nodeAttributes(node)), ...drawn(look) } };
}

function edgeOf(link: SelectedLink): object {
  const { id: key, from: source, to: target, phrase } = link;
  return { key, source, target, attributes: { label: phrase, ...recordOf(linkAttributes(link)) } };
}

function recordOf(attributes: readonly Attribute[]): Readonly<Record<string, Attribute['value']>> {
  return Object.fromEntries(knownAttributes(attributes).map(({ name, value }) => [name, value]));
}

function drawn(look: NodeLook | null): object {
  return look === null ? {} : { x: look.x, y: look.y, size: look.size, color: look.colour };
}
