import { setTimeout as sleep } from 'node:timers/promises';
import { look } from './memory.ts';
import { ensureServer } from './server.ts';
import type { Store } from './store.ts';

/** Watches over a server until it is told to end. */
export interface Keeper {
  /** Resolves when a restart that was under way is over. */
  end(): Promise<void>;
}

/** How often a keeper looks, how long it waits before a restart, how often it tries, and after how long a crash is forgotten. */
export interface Patience {
  readonly lookMs: number;
  readonly firstWaitMs: number;
  readonly attempts: number;
  readonly forgetMs: number;
}

/** Starts the server again when it crashed. Each wait is twice the one before, and after some crashes in a row it gives up. */
export function keep(store: Store, tell: (line: string) => void, patience: Patience = usual): Keeper {
  const ended = new AbortController();
  const watching = watch(store, tell, patience, ended.signal);
  return {
    async end() {
      ended.abort();
      await watching;
    },
  };
}

const usual: Patience = { lookMs: 1_000, firstWaitMs: 500, attempts: 5, forgetMs: 5 * 60_000 };

async function watch(
  store: Store,
  tell: (line: string) => void,
  patience: Patience,
  signal: AbortSignal,
): Promise<void> {
  let crashes = 0;
  let lastCrash = 0;
  let owed = false;
  while (await pause(patience.lookMs, signal)) {
    if (!owed && (await look(store)).state !== 'gone') continue;
    if (Date.now() - lastCrash > patience.forgetMs) crashes = 0;
    lastCrash = Date.now();
    crashes += 1;
    if (crashes > patience.attempts) return tell(leftAlone(store, patience.attempts));
    tell(`Neo4j ended without being asked; it is started again (${crashes} of ${patience.attempts}).`);
    owed = (await pause(patience.firstWaitMs * 2 ** (crashes - 1), signal)) && !(await revive(store, tell));
  }
}

/** Whether the server answers again; a failure is told, and the restart remains owed. */
async function revive(store: Store, tell: (line: string) => void): Promise<boolean> {
  try {
    await ensureServer(store, tell);
    return true;
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return false;
  }
}

function leftAlone({ logs }: Store, attempts: number): string {
  return `Neo4j was started again ${attempts} times and ended each time; it is left alone. Read "${logs}/console.log".`;
}

/** Waits without keeping the process alive; false once the watch is over. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return await sleep(milliseconds, true, { ref: false, signal }).catch(() => false);
}
