import { spawn } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { isSameProcess, startTimeOf } from './processes.ts';
import type { Store } from './store.ts';

/** One use of a server by this process. */
export interface Lease {
  /** Ends the use and tells whether it was the last one. */
  release(): Promise<boolean>;
  /** Ends the reaper, once there is nothing left to stop. */
  dismissReaper(): void;
}

/** Notes that this process uses the server, and starts a reaper that stops the server should this process be killed. */
export async function acquireLease(store: Store, log: (line: string) => void): Promise<Lease> {
  await makeFolder(store.leases);
  count += 1;
  const name = `${process.pid}-${count}`;
  const dismissReaper = startReaper(store, name, log);
  await writeFile(join(store.leases, name), await startTimeOf(process.pid));
  return {
    async release() {
      await rm(join(store.leases, name), { force: true });
      return (await activeLeases(store)).length === 0;
    },
    dismissReaper,
  };
}

/** Notes that the server keeps running though no process uses it. */
export async function addPersistentLease(store: Store): Promise<void> {
  await makeFolder(store.leases);
  await writeFile(join(store.leases, persistent), '');
}

/** Removes that note. */
export async function removePersistentLease(store: Store): Promise<void> {
  await rm(join(store.leases, persistent), { force: true });
}

/** Who uses the server now: `4711-1` for process 4711, or `persistent`. Leases of processes that ended are removed. */
export async function activeLeases(store: Store): Promise<readonly string[]> {
  const names = await readdir(store.leases).catch(() => []);
  const active = await Promise.all(names.map((name) => isActive(store, name)));
  for (const [at, name] of names.entries())
    if (active[at] === false) await rm(join(store.leases, name), { force: true });
  return names.filter((_, at) => active[at]);
}

/** A lease holds the start time of its process, since process ids are reused. */
async function isActive(store: Store, name: string): Promise<boolean> {
  if (name === persistent) return true;
  const startTime = await readFile(join(store.leases, name), 'utf8').catch(() => '');
  return await isSameProcess(Number.parseInt(name, 10), startTime);
}

/** The lease of a server that keeps running. */
export const persistent = 'persistent';

let count = 0;

/**
 * Starts a shell in its own session that waits for the end of its input, which comes when this process ends in any way, kill -9 included.
 * It then removes the lease, and stops the server if no other living process has one.
 */
function startReaper({ run }: Store, name: string, log: (line: string) => void): () => void {
  const args = ['-c', reaper, 'entente-reaper', run, name];
  const shell = spawn('sh', args, { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  shell.once('error', () =>
    log('There is no "sh", so Neo4j keeps running if this process is killed; "entente db stop" ends it.'),
  );
  shell.unref();
  return () => {
    shell.kill();
    shell.stdin.destroy();
  };
}

const reaper = `
while read -r line; do :; done
rm -f "$1/leases/$2"
for file in "$1"/leases/*; do
  lease=\${file##*/}
  case $lease in
    '*') ;;
    ${persistent}) exit ;;
    *) kill -0 "\${lease%%-*}" 2> /dev/null && exit ;;
  esac
done
read -r pid port < "$1/server" && mv "$1/server" "$1/stopping" && kill "$pid"
`;
