import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { EntenteError } from '../errors.ts';
import { messageOf } from '../kit/message-of.ts';
import { fileBroken, fileUnreadable } from './errors.ts';
import { isWorksheet, readWorksheet, textsOfCells } from './read-worksheet.ts';
import { namesIn, splitZipPath, unzip } from './zip.ts';

/**
 * Reads a file in pieces and unpacks gzip. A path that goes on inside a zip file, such as `events.zip/events.tab`, reads that entry;
 * one that leads to a sheet of a workbook reads it as CSV.
 * `onBytes` gets the size of each piece before unpacking.
 */
export async function* readBytes(
  file: string,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncIterable<Buffer> {
  const { path, entry } = await splitZipPath(file);
  const place = { file, path, onBytes };
  if (entry === undefined || !isWorksheet(entry)) yield* readPiece({ ...place, entry });
  else {
    const hasTexts = (await namesIn(path)).includes(textsOfCells);
    const texts = hasTexts ? readPiece({ ...place, entry: textsOfCells }) : undefined;
    yield* readWorksheet(file, readPiece({ ...place, entry }), texts);
  }
}

/** Where bytes are read from: a file on disk, or an entry of a zip file. */
interface Place {
  /** As it is shown. */
  readonly file: string;
  readonly path: string;
  readonly entry: string | undefined;
  readonly onBytes: (bytes: number) => void;
}

async function* readPiece({ file, path, entry, onBytes }: Place): AsyncIterable<Buffer> {
  const isGzip = entry === undefined && (await packingOf(path)) === 'gzip';
  const source = createReadStream(path, { highWaterMark: pieceSize });
  source.on('data', ({ length }) => onBytes(length));
  source.pause();
  const packed: AsyncIterable<Buffer> = source;
  const bytes: AsyncIterable<Buffer> = isGzip
    ? pipeline(source, createGunzip({ chunkSize: pieceSize }), () => undefined)
    : packed;
  try {
    yield* entry === undefined ? bytes : unzip(packed, entry);
  } catch (cause) {
    if (cause instanceof EntenteError) throw cause;
    throw isGzip || entry !== undefined ? fileBroken(file, messageOf(cause), cause) : fileUnreadable(file, cause);
  }
}

/** Small enough that the rows of a piece are released before the garbage collector promotes them. */
const pieceSize = 32 * 1024;

/** The bytes of a file as stored on disk. */
export async function* readPacked(path: string): AsyncIterable<Buffer> {
  try {
    yield* createReadStream(path, { highWaterMark: 1024 * 1024 });
  } catch (cause) {
    throw fileUnreadable(path, cause);
  }
}

/** How a file is packed, by its first bytes: names are not reliable. */
export async function packingOf(file: string): Promise<'gzip' | 'zip' | 'none'> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
      const start = buffer.subarray(0, bytesRead);
      if (start.subarray(0, 2).equals(gzipMark)) return 'gzip';
      return start.equals(zipMark) ? 'zip' : 'none';
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw fileUnreadable(file, cause);
  }
}

const gzipMark = Buffer.from([0x1f, 0x8b]);
const zipMark = Buffer.from('PK\u0003\u0004');
