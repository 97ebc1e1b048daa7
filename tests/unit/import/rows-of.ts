import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportError } from '../../../src/errors.ts';
import type { Format } from '../../../src/import/importer.ts';
import { readRows } from '../../../src/import/read-rows.ts';

/** The rows of a file with this content: cells, or the line and the message of an issue. */
export async function rowsOf(content: string | Buffer, format: Format, name = 'file.csv'): Promise<readonly unknown[]> {
  return await withFile(content, name, async (file, folder) => {
    const rows: unknown[] = [];
    for await (const block of readRows(file, format)) {
      for (const row of block) {
        if (row instanceof ImportError) rows.push(`${row.at?.replace(folder, '')} ${row.message}`);
        else rows.push([row.line, ...Object.values(row.cells)]);
      }
    }
    return rows;
  });
}

/** Lends a file with this content to some work. */
export async function withFile<T>(
  content: string | Buffer,
  name: string,
  work: (file: string, folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-import-'));
  try {
    const file = join(folder, name);
    await writeFile(file, content);
    return await work(file, `${folder}/`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
