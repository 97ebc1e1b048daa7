import { statfs } from 'node:fs/promises';

/** Bytes that this user may still write to the disk of a folder; undefined if it cannot be read. */
export async function freeBytes(folder: string): Promise<number | undefined> {
  const found = await statfs(folder).catch(() => undefined);
  return found && found.bavail * found.bsize;
}
