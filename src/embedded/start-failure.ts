import { join } from 'node:path';
import type { SetupError } from '../errors.ts';
import { memoryShort, portTaken, startFailed, storeLocked } from './errors.ts';
import type { Store } from './store.ts';

/** The error for a server that ended while it was starting, by what it printed. */
export function startFailure(
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
  return startFailed(store.version, lastError(printed), join(store.logs, 'console.log'));
}

/** The last line that reports a failure, without its time and level. */
function lastError(printed: string): string {
  const lines = printed.split('\n').filter((line) => /ERROR|Caused by|Error:|Exception/.test(line));
  const line = lines.at(-1) ?? printed.trim().split('\n').at(-1) ?? '';
  const bare = line.replace(/^.*?ERROR\s+/, '').trim();
  return bare === '' ? 'it printed nothing.' : bare;
}
