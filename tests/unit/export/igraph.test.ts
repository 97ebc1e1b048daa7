import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type Matrix, matrixEdgelistParts } from '../../../src/export/matrix.ts';
import { anyMatrix } from './any-matrix.ts';
import { whole } from './whole.ts';

const toDl = whole(matrixEdgelistParts);

const hasIgraph = spawnSync('python3', ['-c', 'import igraph']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'entente-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What igraph reads of many files: the names of the nodes, and each edge with its weight. */
const reader = `
import json, sys, igraph
def content(graph):
    names = graph.vs["name"]
    return {"names": names, "edges": [[e.source, e.target, e["weight"]] for e in graph.es]}
print(json.dumps([content(igraph.Graph.Read_DL(path)) for path in sys.argv[1:]]))
`;

function readAll(matrices: readonly Matrix[]) {
  const paths = matrices.map((matrix, at) => {
    const path = join(folder, `${at}.dl`);
    writeFileSync(path, toDl(matrix));
    return path;
  });
  const { stdout, stderr } = spawnSync('python3', ['-c', reader, ...paths], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

/** CI installs igraph; elsewhere these are told as skipped. */
describe.skipIf(!hasIgraph)('igraph (where it is missing: "pip install igraph")', () => {
  test('reads a matrix as DL, with a node for each row and column and the value of each cell that has one', () => {
    const all = fc
      .sample(anyMatrix, { numRuns: 60, seed: 20251107 })
      .filter(({ values }) => values.flat().some((value) => value !== null));
    const expected = all.map(({ values, matrix: { rows, columns } }) => ({
      names: [...rows, ...columns].map(({ slug }) => slug),
      edges: values.flatMap((row, from) =>
        row.flatMap((value, to) => (value === null ? [] : [[from, rows.length + to, value]])),
      ),
    }));
    expect(all.length).toBeGreaterThan(40);
    expect(readAll(all.map(({ matrix }) => matrix))).toEqual(expected);
  });

  test('reads a node that is a row and a column once', () => {
    const sides = ['japan', 'united-states'].map((slug) => ({ id: `State:${slug}`, slug }));
    const matrix: Matrix = { rows: sides, columns: sides, value: (row, column) => (row === column ? null : row - 0.5) };
    const edges = [
      [0, 1, -0.5],
      [1, 0, 0.5],
    ];
    expect(readAll([matrix])).toEqual([{ names: ['japan', 'united-states'], edges }]);
  });
});
