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
import type { NodeLook, Period, SelectedLink, SelectedNode, StreamedSelection } from './selection.ts';
import { type Spell, spellsOf } from './spells.ts';
import { element, escapeXml, openTag, xmlStart } from './xml.ts';

/**
 * A selection as GEXF 1.3 with days, for Gephi, piece by piece. Each time is written twice: as whole days on which the timeline of Gephi works, and
 * as an attribute with the days of the sources, since Gephi Lite and others drop the first. Where no end is known, none is written.
 */
export function* gexfParts(selection: StreamedSelection): Generator<string> {
  const namespaces = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' };
  yield xmlStart('gexf', namespaces);
  yield `${element('meta', { lastmodifieddate: selection.takenOn }, [
    element('creator', {}, 'entente'),
    element('title', {}, escapeXml(selectionTitle(selection))),
    element('description', {}, escapeXml([...selectionNotes(selection), wholeDays].join(' '))),
  ])}\n`;
  yield openTag('graph', { mode: 'dynamic', timeformat: 'date', defaultedgetype: 'directed' });
  yield `${declare('node', nodeAttributeNames)}\n${declare('edge', linkAttributeNames)}\n`;
  yield openTag('nodes');
  for (const node of selection.nodes) yield `${gexfNode(node)}\n`;
  yield `</nodes>\n${openTag('edges')}`;
  for (const link of selection.links) yield `${gexfEdge(link)}\n`;
  yield '</edges>\n</graph>\n</gexf>\n';
}

const wholeDays =
  'Starts and ends are whole days, both included: the first and the last day that the sources allow. No start or end means that none is known.';

function declare(of: 'node' | 'edge', columns: readonly AttributeName[]): string {
  const rows = columns.map(({ name, type }) => element('attribute', { id: name, title: name, type }));
  return element('attributes', { class: of, mode: 'static' }, rows);
}

function gexfNode(node: SelectedNode): string {
  const { id, caption, look } = node;
  return element('node', { id, label: caption, ...onlySpell(node.periods) }, [
    values(nodeAttributes(node)),
    ...severalSpells(node.periods),
    ...(look === null ? [] : drawn(look)),
  ]);
}

function gexfEdge(link: SelectedLink): string {
  const { id, from, to, type, phrase, periods } = link;
  const ends = { id, source: from, target: to, kind: type, label: phrase };
  return element('edge', { ...ends, ...onlySpell(periods) }, [values(linkAttributes(link)), ...severalSpells(periods)]);
}

function values(attributes: readonly Attribute[]): string {
  const known = knownAttributes(attributes);
  return element(
    'attvalues',
    {},
    known.map(({ name, value }) => element('attvalue', { for: name, value: String(value) })),
  );
}

/** One time stands on the element itself; several have elements of their own. */
function onlySpell(periods: readonly Period[]): Readonly<Record<keyof Spell, string | null>> {
  const [first, ...others] = spellsOf(periods);
  return first && others.length === 0 ? { ...first } : { start: null, end: null };
}

function severalSpells(periods: readonly Period[]): readonly string[] {
  const spells = spellsOf(periods);
  return spells.length < 2
    ? []
    : [
        element(
          'spells',
          {},
          spells.map((spell) => element('spell', { ...spell })),
        ),
      ];
}

function drawn({ x, y, size, colour }: NodeLook): readonly string[] {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [
    element('viz:size', { value: size }),
    element('viz:position', { x: rounded(x), y: rounded(y), z: 0 }),
    element('viz:color', { r, g, b }),
  ];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
