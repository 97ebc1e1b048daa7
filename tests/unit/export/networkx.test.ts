import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { gexfParts } from '../../../src/export/gexf.ts';
import { graphmlParts } from '../../../src/export/graphml.ts';
import type { Selection } from '../../../src/export/selection.ts';
import { spellsOf } from '../../../src/export/spells.ts';
import { anySelection } from './any-selection.ts';
import { whole } from './whole.ts';

const toGexf = whole(gexfParts);
const toGraphml = whole(graphmlParts);

const hasNetworkx = spawnSync('python3', ['-c', 'import networkx']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'entente-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What NetworkX reads of many files: the nodes and the edges of each, with everything they have. */
const reader = `
import json, sys, networkx
def content(graph):
    keyed = graph.is_multigraph()
    edges = graph.edges(keys=True, data=True) if keyed else [(a, b, d.get("id"), d) for a, b, d in graph.edges(data=True)]
    return {"nodes": [{"id": n, **d} for n, d in graph.nodes(data=True)],
            "edges": [{"id": str(k), "from": a, "to": b, **d} for a, b, k, d in edges]}
read = networkx.read_gexf if sys.argv[1] == "gexf" else networkx.read_graphml
print(json.dumps([content(read(path)) for path in sys.argv[2:]]))
`;

/** CI installs NetworkX; elsewhere these are told as skipped, and readers in JavaScript read the same files in formats.test.ts. */
describe.skipIf(!hasNetworkx)('NetworkX (where it is missing: "apt-get install python3-networkx")', () => {
  const selections = fc.sample(anySelection, { numRuns: 60, seed: 20251107 });

  test('reads GEXF with its captions, attributes and every start and end', () => {
    const expected = selections.map(({ nodes, links }) => ({
      nodes: nodes.map(({ id, caption, periods }) => ({ id, caption, spells: spellsAsRead(periods) })),
      edges: sorted(links.map(({ id, from, to, periods }) => ({ id, from, to, spells: spellsAsRead(periods) }))),
    }));
    const seen = readAll('gexf', selections.map(toGexf)).map(({ nodes, edges }) => ({
      nodes: nodes.map(({ id, label, ...node }) => ({ id, caption: label, spells: spellsIn(node) })),
      edges: sorted(edges.map(({ id, from, to, ...edge }) => ({ id, from, to, spells: spellsIn(edge) }))),
    }));
    expect(seen).toEqual(expected);
  });

  test('reads GraphML with captions, phrases and days as their sources give them', () => {
    const seen = readAll('graphml', selections.map(toGraphml)).map(({ nodes, edges }) => ({
      nodes: nodes.map(({ id, label }) => [id, label]),
      edges: sorted(edges.map(({ id, phrase }) => ({ id, phrase }))),
    }));
    expect(seen).toEqual(
      selections.map(({ nodes, links }: Selection) => ({
        nodes: nodes.map(({ id, caption }) => [id, caption]),
        edges: sorted(links.map(({ id, phrase }) => ({ id, phrase }))),
      })),
    );
  });
});

interface Read {
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  readonly label?: string;
  readonly phrase?: string;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly spells?: Spells;
}

function readAll(format: string, texts: readonly string[]) {
  const paths = texts.map((text, at) => {
    const path = join(folder, `${at}.${format}`);
    writeFileSync(path, text);
    return path;
  });
  const { stdout, stderr } = spawnSync('python3', ['-c', reader, format, ...paths], { encoding: 'utf8' });
  expect(stderr).toBe('');
  // The script prints this shape.
  return JSON.parse(stdout) as readonly { readonly nodes: readonly Read[]; readonly edges: readonly Read[] }[];
}

type Spells = readonly (readonly [string | null, string | null])[];

/** NetworkX gives a missing end as the text "None" where an element has several spells. */
function spellsIn({ start = null, end = null, spells }: Omit<Read, 'id'>): Spells {
  const known = (day: string | null) => (day === 'None' ? null : day);
  if (spells) return spells.map(([from, to]) => [known(from), known(to)]);
  return start === null && end === null ? [] : [[start, end]];
}

function spellsAsRead(periods: Selection['nodes'][number]['periods']): Spells {
  return spellsOf(periods).map(({ start, end }) => [start, end]);
}

function sorted<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((one, other) => one.id.localeCompare(other.id));
}
