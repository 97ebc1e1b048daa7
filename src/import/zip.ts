import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { type AsyncFlateStreamHandler, Unzip, UnzipInflate } from 'fflate';
import { messageOf } from '../kit/message-of.ts';
import { fileBroken } from './errors.ts';
import { entriesWithRows } from './read-worksheet.ts';

/** A path on disk, and the entry if it goes on inside a zip file. */
export interface ZipPath {
  readonly path: string;
  readonly entry: string | undefined;
}

/** Splits a path at the file it goes through: `data/events.zip/a/events.tab` is the entry `a/events.tab` of `data/events.zip`. */
export async function splitZipPath(file: string): Promise<ZipPath> {
  for (let path = file; ; path = dirname(path)) {
    if (await isFile(path))
      return { path, entry: path === file ? undefined : relative(path, file).replaceAll('\\', '/') };
    if (path === dirname(path)) return { path: file, entry: undefined };
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** The names of the files in a zip file that may hold rows: of a workbook, those of its sheets. */
export async function zipEntries(path: string): Promise<readonly string[]> {
  return entriesWithRows(await namesIn(path));
}

/** The names of all files in a zip file. */
export async function namesIn(path: string): Promise<readonly string[]> {
  const names: string[] = [];
  const reader = new Unzip(({ name }) => names.push(name));
  try {
    for await (const chunk of createReadStream(path)) reader.push(chunk);
    reader.push(new Uint8Array(0), true);
  } catch (cause) {
    throw fileBroken(path, messageOf(cause), cause);
  }
  return names.filter((name) => !name.endsWith('/'));
}

/** Unpacks one entry of a zip file in constant memory. One that does not end is an error. */
export async function* unzip(packed: AsyncIterable<Buffer>, entry: string): AsyncIterable<Buffer> {
  const found = createSink();
  const reader = new Unzip((file) => {
    if (file.name !== entry) return;
    file.ondata = found.receive;
    file.start();
  });
  reader.register(UnzipInflate);
  for await (const chunk of packed) {
    reader.push(chunk);
    yield* found.take();
  }
  reader.push(new Uint8Array(0), true);
  yield* found.take();
  if (!found.hasEnded()) throw fileBroken(entry, 'the zip file ends before it');
}

/** Collects what the unpacker gives. */
function createSink() {
  let pieces: Buffer[] = [];
  let hasEnded = false;
  const receive: AsyncFlateStreamHandler = (error, data, isLast) => {
    if (error !== null) throw error;
    if (data.length > 0) pieces.push(Buffer.from(data));
    hasEnded = isLast;
  };
  return {
    receive,
    hasEnded: () => hasEnded,
    take(): readonly Buffer[] {
      const ready = pieces;
      pieces = [];
      return ready;
    },
  };
}
