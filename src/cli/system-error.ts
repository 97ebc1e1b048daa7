import { diskFull } from '../embedded/errors.ts';
import { freeSpaceAt } from '../embedded/free-space.ts';
import { EntenteError, GraphError } from '../errors.ts';
import { pathUnusable } from './errors.ts';

/**
 * An error of the file system as one of ours: a full disk, or a path that cannot be used. Which call meets it depends on chance, so it is
 * read here for every command; other errors pass. `home` is the folder that commands write to.
 */
export function systemError(error: unknown, home: string): unknown {
  if (error instanceof GraphError && error.code in unexplained) {
    const free = freeSpaceAt(home);
    return free.megabytes < leastMegabytes ? diskFull(free, error) : error;
  }
  if (!(error instanceof Error) || error instanceof EntenteError) return error;
  const { code = '', path, syscall } = fieldsOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(freeSpaceAt(path ?? home), error);
  const reason = reasons[code];
  return reason === undefined || path === undefined || syscall === 'listen' ? error : pathUnusable(path, reason, error);
}

/** What Neo4j says when it cannot write to its log, and of the database that it closes then: none of it names the disk. */
const unexplained: Readonly<Record<string, true>> = {
  GRAPH_FAULT: true,
  DATABASE_FAILED: true,
  SERVICE_BUSY: true,
  SERVICE_UNAVAILABLE: true,
};

/** With less than this, Neo4j cannot append a transaction. */
const leastMegabytes = 2;

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
