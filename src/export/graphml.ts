import { type Attribute, linkAttributes, nodeAttributes } from './attributes.ts';
import { selectionNotes, selectionTitle } from './describe-selection.ts';
import type { Selection } from './selection.ts';
import { element, escapeXml, xmlDeclaration } from './xml.ts';

/** A selection as GraphML, which yEd, igraph and NetworkX read. Values that were not found are left out. */
export function toGraphml(selection: Selection): string {
  const nodes = selection.nodes.map(
    (node) => [node, [{ name: 'label', type: 'string', value: node.caption }, ...nodeAttributes(node)]] as const,
  );
  const links = selection.links.map((link) => [link, linkAttributes(link)] as const);
  const notes = [selectionTitle(selection), ...selectionNotes(selection)].join('\n');
  const graph = element('graph', { id: 'entente', edgedefault: 'directed' }, [
    element('desc', {}, escapeXml(notes)),
    ...nodes.map(([{ id }, attributes]) => element('node', { id }, dataOf('node', attributes))),
    ...links.map(([{ id, from, to }, attributes]) =>
      element('edge', { id, source: from, target: to }, dataOf('edge', attributes)),
    ),
  ]);
  return `${xmlDeclaration}\n${element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
    ...keysOf('node', nodes),
    ...keysOf('edge', links),
    graph,
  ])}\n`;
}

type Of = 'node' | 'edge';

/** Declares each attribute that some node or link has. */
function keysOf(of: Of, rows: readonly (readonly [unknown, readonly Attribute[]])[]): readonly string[] {
  const types = new Map(rows.flatMap(([, attributes]) => attributes.map(({ name, type }) => [name, type] as const)));
  return [...types].map(([name, type]) =>
    element('key', { id: keyId(of, name), for: of, 'attr.name': name, 'attr.type': type }),
  );
}

function dataOf(of: Of, attributes: readonly Attribute[]): readonly string[] {
  const known = attributes.filter(({ value }) => value !== null);
  return known.map(({ name, value }) => element('data', { key: keyId(of, name) }, escapeXml(String(value))));
}

function keyId(of: Of, name: string): string {
  return `${of}-${name}`;
}
