import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { fileBroken, fileUnreadable } from './errors.ts';

/** Reads a file in pieces and unpacks gzip. `onBytes` gets the size of each piece before unpacking. */
export async function* readBytes(
  file: string,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncIterable<Buffer> {
  const packed = await isPacked(file);
  const source = createReadStream(file, { highWaterMark: pieceSize });
  source.on('data', ({ length }) => onBytes(length));
  source.pause();
  const bytes: AsyncIterable<Buffer> = packed
    ? pipeline(source, createGunzip({ chunkSize: pieceSize }), () => undefined)
    : source;
  try {
    yield* bytes;
  } catch (cause) {
    throw packed ? fileBroken(file, messageOf(cause), cause) : fileUnreadable(file, cause);
  }
}

/** Small enough that the rows of a piece are released before the garbage collector promotes them. */
const pieceSize = 32 * 1024;

/** The bytes of a file as stored on disk. */
export async function* readPacked(file: string): AsyncIterable<Buffer> {
  try {
    yield* createReadStream(file, { highWaterMark: 1024 * 1024 });
  } catch (cause) {
    throw fileUnreadable(file, cause);
  }
}

/** Whether a file is gzip, by its first two bytes: names are not reliable. */
async function isPacked(file: string): Promise<boolean> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
      return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw fileUnreadable(file, cause);
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
