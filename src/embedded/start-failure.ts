import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { SetupError } from '../errors.ts';
import { databaseUnopened, diskFull, memoryShort, portTaken, startFailed, storeLocked } from './errors.ts';
import { freeSpaceAt, tellsFullDisk } from './free-space.ts';
import type { Store } from './store.ts';

/** The error for a server that ended while it was starting, by what it printed. */
export function startFailure(
  printed: string,
  store: Pick<Store, 'folder' | 'version' | 'logs' | 'heap' | 'pageCache'>,
  port: number,
): SetupError {
  if (/FileLockException|store_lock|Lock file has been locked/i.test(printed)) return storeLocked(store.folder);
  if (tellsFullDisk(printed)) return diskFull(freeSpaceAt(store.folder));
  if (/Address already in use|BindException/.test(printed)) return portTaken(port);
  if (
    /Could not reserve enough space|insufficient memory|exceeds (the )?available|Invalid memory configuration/i.test(
      printed,
    )
  ) {
    return memoryShort(store.heap, store.pageCache);
  }
  return startFailed(store.version, lastError(printed), join(store.logs, 'console.log'));
}

/**
 * The error for a server that runs and could not open its database. Neo4j writes the cause to its debug.log alone, as the innermost
 * of several.
 */
export async function databaseFailure({ folder, logs }: Pick<Store, 'folder' | 'logs'>): Promise<SetupError> {
  const log = join(logs, 'debug.log');
  const failure = (await endOf(log)).split('Failed to start DatabaseId').at(-1) ?? '';
  if (tellsFullDisk(failure)) return diskFull(freeSpaceAt(folder));
  const cause = failure.split('\n').findLast((line) => line.startsWith('Caused by: '));
  return databaseUnopened(folder, cause?.replace(/^Caused by: (?:[\w.$]+: )?/, '') ?? 'its log names no cause.', log);
}

/** The last part of a log, which may be long. */
async function endOf(file: string): Promise<string> {
  const log = await open(file);
  try {
    const { size } = await log.stat();
    const { buffer, bytesRead } = await log.read(Buffer.alloc(logTail), 0, logTail, Math.max(0, size - logTail));
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await log.close();
  }
}

/** Room for a few stack traces. */
const logTail = 256 * 1024;

/** The last line that reports a failure, without its time and level. */
function lastError(printed: string): string {
  const lines = printed.split('\n').filter((line) => /ERROR|Caused by|Error:|Exception/.test(line));
  const line = lines.at(-1) ?? printed.trim().split('\n').at(-1) ?? '';
  const bare = line.replace(/^.*?ERROR\s+/, '').trim();
  return bare === '' ? 'it printed nothing.' : bare;
}
