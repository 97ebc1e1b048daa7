import {
  type Attribute,
  type AttributeName,
  knownAttributes,
  linkAttributeNames,
  linkAttributes,
  nodeAttributeNames,
  nodeAttributes,
} from './attributes.ts';
import { selectionNotes, selectionTitle } from './describe-selection.ts';
import type { StreamedSelection } from './selection.ts';
import { element, escapeXml, openTag, xmlStart } from './xml.ts';

/** A selection as GraphML, which yEd, igraph and NetworkX read, piece by piece. Values that were not found are left out. */
export function* graphmlParts(selection: StreamedSelection): Generator<string> {
  const notes = [selectionTitle(selection), ...selectionNotes(selection)].join('\n');
  yield xmlStart('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' });
  for (const name of [label, ...nodeAttributeNames]) yield keyOf('node', name);
  for (const name of linkAttributeNames) yield keyOf('edge', name);
  yield openTag('graph', { id: 'entente', edgedefault: 'directed' });
  yield `${element('desc', {}, escapeXml(notes))}\n`;
  for (const node of selection.nodes) {
    const attributes = [{ ...label, value: node.caption }, ...nodeAttributes(node)];
    yield `${element('node', { id: node.id }, dataOf('node', attributes))}\n`;
  }
  for (const link of selection.links) {
    const ends = { id: link.id, source: link.from, target: link.to };
    yield `${element('edge', ends, dataOf('edge', linkAttributes(link)))}\n`;
  }
  yield '</graph>\n</graphml>\n';
}

type Of = 'node' | 'edge';

const label: AttributeName = { name: 'label', type: 'string' };

/** Declares an attribute. */
function keyOf(of: Of, { name, type }: AttributeName): string {
  return `${element('key', { id: keyId(of, name), for: of, 'attr.name': name, 'attr.type': type })}\n`;
}

function dataOf(of: Of, attributes: readonly Attribute[]): readonly string[] {
  return knownAttributes(attributes).map(({ name, value }) =>
    element('data', { key: keyId(of, name) }, escapeXml(String(value))),
  );
}

function keyId(of: Of, name: string): string {
  return `${of}-${name}`;
}
