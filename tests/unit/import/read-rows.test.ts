import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Delimited } from '../../../src/import/importer.ts';
import { rowsOf } from './rows-of.ts';

const csv: Delimited = { kind: 'delimited', delimiter: ',', quoted: true, header: true, columns: ['a', 'b'] };
const tab: Delimited = { kind: 'delimited', delimiter: '\t', quoted: false, header: false, columns: ['a', 'b'] };

describe('readRows', () => {
  test('gives the columns that are wanted, whatever their order', async () => {
    expect(await rowsOf('b,x,a\n2,3,1\n', csv)).toEqual([[2, '1', '2']]);
  });

  test('reads a packed file as it reads a plain one', async () => {
    expect(await rowsOf(gzipSync('a,b\n1,2\n'), csv)).toEqual([[2, '1', '2']]);
  });

  test('takes quotes off, and one of each two within', async () => {
    expect(await rowsOf('a,b\n"x, ""y""",\n', csv)).toEqual([[2, 'x, "y"', '']]);
  });

  test('reads a cell over several lines, and counts them', async () => {
    expect(await rowsOf('a,b\n"one\ntwo",1\nx,2\n', csv)).toEqual([
      [2, 'one\ntwo', '1'],
      [4, 'x', '2'],
    ]);
  });

  test('takes no notice of how lines end, nor of a mark before the first', async () => {
    expect(await rowsOf('\ufeffa,b\r\n1,2\r\n3,4', csv)).toEqual([
      [2, '1', '2'],
      [3, '3', '4'],
    ]);
  });

  test('leaves quotes alone where the format has none', async () => {
    expect(await rowsOf('"x\t"y\n', tab)).toEqual([[1, '"x', '"y']]);
  });

  test.each([
    ['short', 'a,b\n1\n3,4\n', 'The row has 1 cell; expected 2.'],
    ['long', 'a,b\n1,2,3\n3,4\n', 'The row has 3 cells; expected 2.'],
    [
      'with a quote that nobody closes',
      'a,b\n1,"2\n3,4\n',
      'A cell begins with a double quote but does not end with one.',
    ],
    [
      'with letters after a quote',
      'a,b\n1,"2"x\n3,4\n',
      'A cell begins with a double quote but does not end with one.',
    ],
    ['with a quote in its middle', 'a,b\n1,x"2\n3,4\n', 'A cell begins with a double quote but does not end with one.'],
    ['that is empty', 'a,b\n\n3,4\n', 'The row has 1 cell; expected 2.'],
  ])('complains of a row %s at its line, and reads on', async (_, content, message) => {
    expect(await rowsOf(content, csv)).toEqual([`file.csv:2 ${message}`, [3, '3', '4']]);
  });

  test('complains of bytes that are not UTF-8 at their line, and reads on', async () => {
    const content = Buffer.concat([Buffer.from('a,b\n1,'), Buffer.from([0xff, 0x0a]), Buffer.from('3,4\n')]);
    expect(await rowsOf(content, csv)).toEqual(['file.csv:2 The row is not UTF-8.', [3, '3', '4']]);
  });

  test('reads a spoilt file byte by byte where it is told to', async () => {
    const content = Buffer.concat([Buffer.from('a,b\n1,'), Buffer.from([0xe9, 0x0a])]);
    expect(await rowsOf(content, { ...csv, isLatin1: true })).toEqual([[2, '1', 'é']]);
  });

  test('refuses a file whose header lacks a column', async () => {
    await expect(rowsOf('a,c\n1,2\n', csv)).rejects.toThrow('The header lacks "b".');
    await expect(rowsOf('', csv)).rejects.toThrow('The header lacks "a", "b".');
  });

  test('refuses a packed file that was cut off', async () => {
    const whole = gzipSync(`a,b\n${'1,2\n'.repeat(50_000)}`);
    await expect(rowsOf(whole.subarray(0, whole.length / 2), csv)).rejects.toThrow(
      'The rest of the file cannot be read',
    );
  });

  test('gives back what was written, wherever pieces of the file end', async () => {
    const cell = fc.string({ unit: fc.constantFrom('x', '"', ',', '\n', 'é', '漢'), maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 60 }), fc.nat(70_000), async (rows, padding) => {
        const all = [['p'.repeat(padding), ''], ...rows];
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const content = `a,b\n${all.map((row) => `${row.map(quoted).join(',')}\n`).join('')}`;
        const read = await rowsOf(gzipSync(content), csv);
        expect(read.map((row) => (Array.isArray(row) ? row.slice(1) : row))).toEqual(all);
      }),
      { numRuns: 25 },
    );
  });
});

describe('rows of JSON', () => {
  test('are objects on lines', async () => {
    const content = '{"a": 1, "b": null}\nnonsense\n{"b": ["x"], "c": 2}\n';
    expect(await rowsOf(content, { kind: 'json-lines', columns: ['a', 'b'] })).toEqual([
      [1, '1', ''],
      'file.csv:2 The row is not a JSON object.',
      [3, '', '["x"]'],
    ]);
  });

  test('or the objects of an array, however it is laid out', async () => {
    const content = '[{"a": "}{", "b": {"c": "\\""}},\n {"a": 1,\n  "b": 2}]\n';
    expect(await rowsOf(content, { kind: 'json-array', columns: ['a', 'b'] })).toEqual([
      [1, '}{', '{"c":"\\""}'],
      [2, '1', '2'],
    ]);
  });

  test('refuse an array that does not end', async () => {
    await expect(rowsOf('[{"a": 1', { kind: 'json-array', columns: ['a'] })).rejects.toThrow('an object does not end');
  });
});
