import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createBulkWriter } from '../../../src/load/bulk-files.ts';
import type { PlannedNode, Properties } from '../../../src/load/plan.ts';

/** A source whose only property beside its id is the given one. */
function source(id: string, properties: Properties): PlannedNode {
  return { label: 'Source', id, labels: ['Source'], properties: { id, dataset: 'curated', ...properties } };
}

/** What a writer makes of some nodes: the header, the rows and whether any cell goes on over a line. */
async function written(...nodes: readonly PlannedNode[]) {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bulk-'));
  try {
    const writer = await createBulkWriter(join(folder, 'bulk'));
    for (const node of nodes) writer.node(node);
    const { nodes: files, counts, isMultiline } = writer.close();
    const [header = '', ...rows] = (await readFile(files[0]?.file ?? '', 'utf8')).split('\n');
    return { header: header.split(','), rows, counts, isMultiline };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('a file for the bulk importer', () => {
  test('begins with a column for the id and one for each property', async () => {
    const { header } = await written(source('a', {}));
    expect(header.slice(0, 2)).toEqual(['id:ID(Source)', 'dataset:string']);
    expect(header).toContain('title:string');
  });

  test('keeps texts in quotes and leaves out what is missing', async () => {
    const { header, rows, counts } = await written(
      source('a', { title: 'One, "two"' }),
      source('b', { title: '' }),
      source('c', {}),
    );
    const empty = ','.repeat(header.length - 1);
    const titled = (id: string, cell: string) => {
      const cells = `${id}${empty}`.split(',');
      cells[1] = '"curated"';
      cells[header.indexOf('title:string')] = cell;
      return cells.join(',');
    };
    expect(rows).toEqual([titled('a', '"One, ""two"""'), titled('b', '""'), titled('c', ''), '']);
    expect(counts).toEqual({ nodes: 3, edges: 0 });
  });

  test('holds every letter, also of texts longer than what is written at once', async () => {
    const long = '外交'.repeat(200_000);
    const { rows } = await written(
      source('a', { title: 'Ünïcode 😀' }),
      source('b', { title: long }),
      source('c', { title: 'end' }),
    );
    expect(rows[0]).toContain('"Ünïcode 😀"');
    expect(rows[1]).toContain(`"${long}"`);
    expect(rows[2]).toContain('"end"');
  });

  test('tells whether a cell holds the end of a line', async () => {
    expect(await written(source('a', { title: 'one' }))).toMatchObject({ isMultiline: false });
    expect(await written(source('a', { title: 'one\rtwo' }))).toMatchObject({ isMultiline: true });
    expect(await written(source('a', { title: 'one\ntwo' }), source('b', { title: 'one' }))).toMatchObject({
      isMultiline: true,
    });
  });
});
