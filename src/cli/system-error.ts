import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { EntenteError } from '../errors.ts';
import { diskFull, pathUnusable } from './errors.ts';

/**
 * An error of the file system as one of ours: a full disk, or a path that cannot be used. Which call meets it depends on chance, so it is
 * read here for every command; other errors pass. `home` is the folder that commands write to.
 */
export function systemError(error: unknown, home: string): unknown {
  if (!(error instanceof Error) || error instanceof EntenteError) return error;
  const { code = '', path, syscall } = fieldsOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    const folder = existing(path ?? home);
    return diskFull(folder, megabytesFree(folder), error);
  }
  const reason = reasons[code];
  return reason === undefined || path === undefined || syscall === 'listen' ? error : pathUnusable(path, reason, error);
}

/** What the system refuses a path for, as the end of a sentence. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not read or write there',
  EPERM: 'this user may not change it',
  EROFS: 'it is on a disk that can only be read',
  ENOTDIR: 'a part of the path is a file and no folder',
  EISDIR: 'it is a folder and no file',
  EEXIST: 'a file or a link that leads nowhere is in its place',
  ELOOP: 'its links lead in a circle',
  ENOENT: 'a part of the path does not exist',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'this process may not open more files',
};

function fieldsOf(error: Error): Partial<Readonly<Record<'code' | 'path' | 'syscall', string>>> {
  const fields = Object.entries(error).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(fields);
}

/** The nearest folder above a path that exists. */
function existing(path: string): string {
  try {
    statfsSync(path);
    return path;
  } catch {
    return path === dirname(path) ? path : existing(dirname(path));
  }
}

function megabytesFree(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / 1_000_000);
}
