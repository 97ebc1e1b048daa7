import { join } from 'node:path';
import type { SetupError } from '../errors.ts';
import { memoryShort, portTaken, startFailed, storeLocked } from './complaints.ts';
import type { Store } from './store.ts';

/** Why a server ended while it was starting, from what it printed. */
export function causeIn(
  printed: string,
  store: Pick<Store, 'folder' | 'version' | 'logs' | 'heap' | 'pageCache'>,
  port: number,
): SetupError {
  if (/FileLockException|store_lock|Lock file has been locked/i.test(printed)) return storeLocked(store.folder);
  if (/Address already in use|BindException/.test(printed)) return portTaken(port);
  if (
    /Could not reserve enough space|insufficient memory|exceeds (the )?available|Invalid memory configuration/i.test(
      printed,
    )
  ) {
    return memoryShort(store.heap, store.pageCache);
  }
  return startFailed(store.version, lastComplaint(printed), join(store.logs, 'console.log'));
}

/** The last line that tells of a failure, without its time and level. */
function lastComplaint(printed: string): string {
  const lines = printed.split('\n').filter((line) => /ERROR|Caused by|Error:|Exception/.test(line));
  const line = lines.at(-1) ?? printed.trim().split('\n').at(-1) ?? '';
  const bare = line.replace(/^.*?ERROR\s+/, '').trim();
  return bare === '' ? 'it printed nothing.' : bare;
}
