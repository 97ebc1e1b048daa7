import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** A folder, and the megabytes that a user may still write there. */
export interface FreeSpace {
  readonly folder: string;
  readonly megabytes: number;
}

/** The free space where a path is, or where it would be. */
export function freeSpaceAt(path: string): FreeSpace {
  try {
    const { bavail, bsize } = statfsSync(path);
    return { folder: path, megabytes: Math.floor((bavail * bsize) / 1_000_000) };
  } catch (error) {
    if (path === dirname(path)) throw error;
    return freeSpaceAt(dirname(path));
  }
}

/** Whether a program printed that the disk is full. */
export function tellsFullDisk(printed: string): boolean {
  return /No space left on device|Disk quota exceeded/i.test(printed);
}
