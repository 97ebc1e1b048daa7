import { spawn } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isProcess } from './processes.ts';
import type { Store } from './store.ts';

/** One use of a server. */
export interface Hold {
  /** Ends the use and says whether it was the last one. */
  release(): Promise<boolean>;
  /** Sends the watchman home, once there is nothing more to watch. */
  dismiss(): void;
}

/** Notes that this process uses the server, and sets a watchman who stops the server should this process die without a word. */
export async function hold(store: Store, tell: (line: string) => void): Promise<Hold> {
  await mkdir(store.heldBy, { recursive: true });
  count += 1;
  const name = `${process.pid}-${count}`;
  const dismiss = watchman(store, name, tell);
  await writeFile(join(store.heldBy, name), '');
  return {
    async release() {
      await rm(join(store.heldBy, name), { force: true });
      return (await holders(store)).length === 0;
    },
    dismiss,
  };
}

/** Notes that a server stays up though no process uses it. */
export async function holdOpen(store: Store): Promise<void> {
  await mkdir(store.heldBy, { recursive: true });
  await writeFile(join(store.heldBy, stays), '');
}

/** Takes that note away. */
export async function letClose(store: Store): Promise<void> {
  await rm(join(store.heldBy, stays), { force: true });
}

/** Whoever uses the server now, by process number or as `stays`; notes of processes that died are thrown away. */
export async function holders(store: Store): Promise<readonly string[]> {
  const names = await readdir(store.heldBy).catch(() => []);
  const dead = names.filter((name) => name !== stays && !isProcess(Number.parseInt(name, 10)));
  for (const name of dead) await rm(join(store.heldBy, name), { force: true });
  return names.filter((name) => !dead.includes(name));
}

/** The note of a server that was started to stay. */
export const stays = 'stays';

let count = 0;

/**
 * A shell of its own session that waits for the end of its input, which comes when this process ends in whatever way, kill -9 included.
 * It then takes the note away, and stops the server if no other living process holds one.
 */
function watchman({ run }: Store, name: string, tell: (line: string) => void): () => void {
  const args = ['-c', watch, 'entente-watchman', run, name];
  const shell = spawn('sh', args, { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  shell.once('error', () =>
    tell('Without "sh", Neo4j outlives this process if it is killed; "entente db stop" ends it.'),
  );
  shell.unref();
  return () => {
    shell.kill();
    shell.stdin.destroy();
  };
}

const watch = `
while read -r line; do :; done
rm -f "$1/held-by/$2"
for file in "$1"/held-by/*; do
  holder=\${file##*/}
  case $holder in
    '*') ;;
    stays) exit ;;
    *) kill -0 "\${holder%%-*}" 2> /dev/null && exit ;;
  esac
done
read -r pid port < "$1/server" && mv "$1/server" "$1/stopping" && kill "$pid"
`;
