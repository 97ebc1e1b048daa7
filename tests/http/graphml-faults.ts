import { SaxesParser } from 'saxes';

/** Which parts an element may have, and in which order, as the schema of GraphML 1.0 writes it; each name is followed by a blank. */
const contents: Readonly<Record<string, RegExp>> = {
  graphml: /^(desc )?(key )*(graph |data )*$/,
  key: /^(desc )?(default )?$/,
  graph: /^(desc )?(data |node |edge |hyperedge )*$/,
  node: /^(desc )?(data |port )*(graph )?$/,
  edge: /^(desc )?(data )*(graph )?$/,
  data: /^$/,
  desc: /^$/,
};

/** Attributes that the schema asks for. */
const needed: Readonly<Record<string, readonly string[]>> = {
  key: ['id', 'for'],
  graph: ['edgedefault'],
  node: ['id'],
  edge: ['source', 'target'],
  data: ['key'],
};

/** Where the schema wants a name token (xs:NMTOKEN). */
const tokens = ['id', 'source', 'target', 'key'];

/** What is wrong with a text by the schema of GraphML 1.0: its parts and their order, its attributes, and what its ids and keys refer to. */
export function graphmlFaults(text: string): readonly string[] {
  const faults: string[] = [];
  const seen = { node: new Set<string>(), edge: new Set<string>(), key: new Set<string>() };
  const referred: (readonly ['node' | 'key', string])[] = [];
  const open: { readonly name: string; parts: string }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (fault) => faults.push(fault.message));
  parser.on('opentag', ({ name, attributes }) => {
    const around = open.at(-1);
    if (around !== undefined) around.parts += `${name} `;
    open.push({ name, parts: '' });
    for (const one of needed[name] ?? []) if (attributes[one] === undefined) faults.push(`${name} without ${one}`);
    for (const one of tokens) {
      const value = attributes[one];
      if (value !== undefined && !/^[\p{L}\p{N}._:\-·\p{M}]+$/u.test(value)) faults.push(`${name} ${one}="${value}"`);
    }
    const { id } = attributes;
    if (id !== undefined && (name === 'node' || name === 'edge' || name === 'key')) {
      if (seen[name].has(id)) faults.push(`${name} ${id} stands twice`);
      seen[name].add(id);
    }
    if (name === 'edge') for (const end of ['source', 'target']) referred.push(['node', attributes[end] ?? '']);
    if (name === 'data') referred.push(['key', attributes.key ?? '']);
  });
  parser.on('closetag', () => {
    const { name, parts } = open.pop() ?? { name: '', parts: '' };
    if (contents[name]?.test(parts) !== true) faults.push(`${name} has ${parts.slice(0, 60)}`);
  });
  parser.write(text).close();
  for (const [kind, id] of referred) if (!seen[kind].has(id)) faults.push(`no ${kind} ${id}`);
  return faults;
}
