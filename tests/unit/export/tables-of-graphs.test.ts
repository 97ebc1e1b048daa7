import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matrixCsvParts, matrixDlParts } from '../../../src/export/matrix.ts';
import { neo4jEdgesParts, neo4jNodesParts } from '../../../src/export/neo4j-csv.ts';
import { anyMatrix } from './any-matrix.ts';
import { anySelection } from './any-selection.ts';
import { whole } from './whole.ts';

describe('files for the importer of Neo4j', () => {
  test('name every node once, with its label, and every link with both ends and its type', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const nodes = rowsOf(whole(neo4jNodesParts)(selection));
        expect(nodes.map((row) => [row['id:ID'], row.caption, row[':LABEL']])).toEqual(
          selection.nodes.map(({ id, caption }) => [id, caption, id.split(':')[0]]),
        );
        const edges = rowsOf(whole(neo4jEdgesParts)(selection));
        expect(edges.map((row) => [row[':START_ID'], row[':END_ID'], row[':TYPE'], row.id])).toEqual(
          selection.links.map(({ id, from, to, type }) => [from, to, type, id]),
        );
      }),
    );
  });

  test('keep several periods at the same place in both lists', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const rows = rowsOf(whole(neo4jEdgesParts)(selection));
        for (const [at, { periods }] of selection.links.entries()) {
          const untils = periods.map(({ until }) => until ?? '');
          const expected = untils.some((day) => day !== '') ? untils.join(';') : '';
          expect(rows[at]?.['until:string[]']).toBe(expected);
        }
      }),
    );
  });
});

describe('a matrix', () => {
  test('is a table in CSV, whose empty cells are not 0', () => {
    fc.assert(
      fc.property(anyMatrix, ({ values, matrix: one }) => {
        const [first, ...rows] = parseCsv(whole(matrixCsvParts)(one));
        expect(first).toEqual(['id', ...one.columns.map(({ id }) => id)]);
        expect(rows).toEqual(
          values.map((row, at) => [`State:side-${at}`, ...row.map((cell) => (cell === null ? '' : String(cell)))]),
        );
      }),
    );
  });

  test('is a full matrix in DL, with a label for each row and column', () => {
    fc.assert(
      fc.property(anyMatrix, ({ values, matrix: one }) => {
        const { rows, columns, cells } = readDl(whole(matrixDlParts)(one));
        expect(rows).toEqual(one.rows.map(({ slug }) => slug));
        expect(columns).toEqual(one.columns.map(({ slug }) => slug));
        expect(cells).toEqual(values.flat().map((cell) => (cell === null ? 'NA' : String(cell))));
      }),
    );
  });
});

/** Reads DL as its manual describes it: sizes, labels in quotes, and after "data:" the cells row by row, divided by blanks. */
function readDl(text: string) {
  const form = /^dl nr=(\d+) nc=(\d+) format=fullmatrix\s+row labels:([\s\S]*)column labels:([\s\S]*)data:([\s\S]*)$/;
  const [, nr, nc, rows = '', columns = '', data = ''] = form.exec(text) ?? [];
  const labels = (part: string) => [...part.matchAll(/"([^"]*)"/g)].map(([, label]) => label);
  const cells = data.trim().split(/\s+/);
  expect([labels(rows).length, labels(columns).length, cells.length]).toEqual([
    Number(nr),
    Number(nc),
    Number(nr) * Number(nc),
  ]);
  return { rows: labels(rows), columns: labels(columns), cells };
}

function rowsOf(csv: string): readonly Record<string, string>[] {
  // With names of columns every row is an object of texts.
  return parseCsv(csv, { columns: true }) as Record<string, string>[];
}
