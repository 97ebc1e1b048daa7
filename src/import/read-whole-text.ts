import { isUtf8 } from 'node:buffer';
import { badText, fileBroken } from './errors.ts';
import type { RowRead } from './importer.ts';

/** Reads a file as one row, which holds its whole text. A byte order mark is no part of it. */
export async function* readWholeText(file: string, pieces: AsyncIterable<Buffer>): AsyncIterable<readonly RowRead[]> {
  const read: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    read.push(piece);
    length += piece.length;
    if (length > longest) throw fileBroken(file, 'a text is longer than 16 MiB');
  }
  const bytes = Buffer.concat(read);
  if (!isUtf8(bytes)) yield [badText(file)];
  else yield [{ file, line: 1, cells: { text: bytes.toString('utf8').replace(/^\ufeff/, '') } }];
}

const longest = 16 * 1024 * 1024;
