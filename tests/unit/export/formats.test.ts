import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { MultiDirectedGraph, MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import type { AbstractGraph } from 'graphology-types';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { linkAttributes, nodeAttributes } from '../../../src/export/attributes.ts';
import { linksCsvParts, nodesCsvParts } from '../../../src/export/csv.ts';
import { gexfParts } from '../../../src/export/gexf.ts';
import { graphmlParts } from '../../../src/export/graphml.ts';
import { graphologyParts } from '../../../src/export/graphology.ts';
import type { Selection } from '../../../src/export/selection.ts';
import { toSvg } from '../../../src/export/svg.ts';
import { anySelection } from './any-selection.ts';
import { whole } from './whole.ts';

const toGexf = whole(gexfParts);
const toGraphml = whole(graphmlParts);
const toGraphology = whole(graphologyParts);
const toNodesCsv = whole(nodesCsvParts);
const toLinksCsv = whole(linksCsvParts);

describe('a selection', () => {
  test('is imported by graphology from JSON, with all of its attributes', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const graph = MultiDirectedGraph.from(JSON.parse(toGraphology(selection)));
        expect(contentOf(graph)).toEqual(expected(selection));
      }),
    );
  });

  test('is read by graphology from GEXF, but for the days on elements, which it drops', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const graph = gexf.parse(MultiGraph, toGexf(selection));
        expect(contentOf(graph)).toEqual(expected(selection));
      }),
    );
  });

  test('is read by graphology from GraphML', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const graph = graphml.parse(MultiDirectedGraph, toGraphml(selection));
        expect(contentOf(graph)).toEqual(expected(selection, 'without phrases as labels'));
      }),
    );
  });

  test.each([
    ['GEXF', toGexf],
    ['GraphML', toGraphml],
    ['SVG', toSvg],
  ])('is well formed as %s', (_, write) => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        expect(() => parseXml(write(selection))).not.toThrow();
      }),
    );
  });

  test('is a table of nodes and a table of links in CSV, read by an independent parser', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const nodes = rowsOf(toNodesCsv(selection));
        expect(nodes.map(({ id, name, links }) => [id, name, Number(links)])).toEqual(
          selection.nodes.map(({ id, caption }) => [
            id,
            caption,
            selection.links.filter(({ from, to }) => from === id || to === id).length,
          ]),
        );
        const captions = new Map(selection.nodes.map(({ id, caption }) => [id, caption]));
        expect(
          rowsOf(toLinksCsv(selection)).map(({ id, fromName, toName, phrase }) => [id, fromName, toName, phrase]),
        ).toEqual(
          selection.links.map(({ id, from, to, phrase }) => [id, captions.get(from), captions.get(to), phrase]),
        );
      }),
    );
  });
});

describe('GEXF', () => {
  test('has no start and no end that is empty or unknown, and one for each day that is known', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const days = parseXml(toGexf(selection)).flatMap(({ attributes }) =>
          ['start', 'end'].flatMap((name) => attributes[name] ?? []),
        );
        expect(days.filter((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day))).toEqual([]);
        const periods = [...selection.nodes, ...selection.links].flatMap((one) => one.periods);
        const known = periods.flatMap(({ since, until }) => [since, until]).filter((day) => day !== null);
        expect(days).toHaveLength(known.length);
      }),
    );
  });
});

describe('SVG', () => {
  test('draws each node that has a place, each with its caption as a title', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const drawn = selection.nodes.filter(({ look }) => look !== null);
        const titles = parseXml(toSvg(selection)).filter(({ name, text }) => name === 'title' && text.includes(': '));
        for (const { kind, caption } of drawn) {
          expect(titles.some(({ text }) => text.startsWith(`${kind}: ${caption}`))).toBe(true);
        }
      }),
    );
  });
});

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a file, read by a strict parser, each with the text directly after its tag. */
function parseXml(xml: string): readonly Tag[] {
  const parser = new SaxesParser();
  const tags: Tag[] = [];
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes, text: '' }));
  parser.on('text', (text) => {
    const last = tags.at(-1);
    if (last) last.text += text;
  });
  parser.write(xml).close();
  return tags;
}

function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  return parseCsv(csv, { bom: true, columns: true, relax_column_count: false });
}

/** Nodes and links of a graph with their attributes, without how they are drawn. */
function contentOf(graph: AbstractGraph) {
  return {
    nodes: graph.mapNodes((id, { label, ...attributes }) => ({ id, label, ...pick(attributes, nodeNames) })),
    links: graph.mapEdges((id, { label, ...attributes }, from, to) => ({
      id,
      label,
      from,
      to,
      ...pick(attributes, linkNames),
    })),
  };
}

const nodeNames = ['kind', 'since', 'until', 'verified', 'sources'];
const linkNames = ['type', 'phrase', 'since', 'until', 'verified', 'sources'];

function pick(attributes: Readonly<Record<string, unknown>>, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, attributes[name]]));
}

function expected({ nodes, links }: Selection, without?: 'without phrases as labels') {
  const recordOf = (attributes: ReturnType<typeof nodeAttributes>, names: readonly string[]) =>
    pick(Object.fromEntries(attributes.map(({ name, value }) => [name, value ?? undefined])), names);
  return {
    nodes: nodes.map((node) => ({ id: node.id, label: node.caption, ...recordOf(nodeAttributes(node), nodeNames) })),
    links: links.map((link) => ({
      id: link.id,
      label: without ? undefined : link.phrase,
      from: link.from,
      to: link.to,
      ...recordOf(linkAttributes(link), linkNames),
    })),
  };
}
