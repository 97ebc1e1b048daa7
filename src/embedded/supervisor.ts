import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../kit/message-of.ts';
import { createLiveness, type Liveness, type LivenessPolicy } from './liveness.ts';
import { killServer } from './processes.ts';
import { ensureServer, hasRoom } from './server.ts';
import { serverStatus } from './server-state.ts';
import type { Store } from './store.ts';

/** Restarts a server that crashes or hangs. */
export interface Supervisor {
  /** Resolves when a restart under way is over. */
  stop(): Promise<void>;
}

/** How often the server is checked, the delay before a first restart, how many restarts are tried, and after how long a crash is forgotten. */
export interface RestartPolicy {
  readonly checkMs: number;
  readonly firstDelayMs: number;
  readonly maxRestarts: number;
  readonly forgetMs: number;
  readonly liveness: LivenessPolicy;
}

/**
 * Restarts the server when it crashes, or runs and does not answer. Each delay is twice the one before; after several crashes in a row it gives up.
 * A full disk is waited for, however long it takes. `onRestart` is called when the server answers again.
 */
export function supervise(
  store: Store,
  log: (line: string) => void,
  onRestart: () => void = () => {},
  policy: RestartPolicy = defaultPolicy,
): Supervisor {
  const stopping = new AbortController();
  const liveness = createLiveness(store, policy.liveness);
  const watching = watch({ store, log, onRestart, policy, liveness }, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await watching;
    },
  };
}

const defaultPolicy: RestartPolicy = {
  checkMs: 1_000,
  firstDelayMs: 500,
  maxRestarts: 5,
  forgetMs: 5 * 60_000,
  liveness: { everyMs: 5_000, deadlineMs: 10_000, mostMisses: 2, startMs: 5 * 60_000 },
};

/** What a supervisor works with. */
interface Watch {
  readonly store: Store;
  readonly log: (line: string) => void;
  readonly onRestart: () => void;
  readonly policy: RestartPolicy;
  readonly liveness: Liveness;
}

async function watch(parts: Watch, signal: AbortSignal): Promise<void> {
  try {
    await restartOnCrashes(parts, signal);
  } finally {
    await parts.liveness.close();
  }
}

async function restartOnCrashes(parts: Watch, signal: AbortSignal): Promise<void> {
  const { store, log, onRestart, policy, liveness } = parts;
  let crashes = 0;
  let lastCrash = 0;
  let mustRestart = false;
  while (await delay(policy.checkMs, signal)) {
    if (mustRestart && !hasRoom(store)) continue;
    if (!mustRestart && (await hasCrashed(store, log, liveness)) === false) continue;
    if (Date.now() - lastCrash > policy.forgetMs) crashes = 0;
    lastCrash = Date.now();
    crashes += 1;
    if (crashes > policy.maxRestarts) return log(gaveUp(store, policy.maxRestarts));
    log(`Neo4j ended unexpectedly; restarting it (${crashes} of ${policy.maxRestarts}).`);
    mustRestart = (await delay(policy.firstDelayMs * 2 ** (crashes - 1), signal)) && !(await restart(store, log));
    if (!mustRestart && !signal.aborted) onRestart();
  }
}

/** Whether the server is gone. One that runs and does not answer is ended first; it recovers its store at the next start. */
async function hasCrashed(store: Store, log: (line: string) => void, liveness: Liveness): Promise<boolean> {
  const server = await serverStatus(store);
  if (server.state !== 'running') return server.state === 'crashed';
  if (!(await liveness.isHung(server))) return false;
  log(`Neo4j, process ${server.pid}, runs and does not answer; it is ended.`);
  await killServer(server.pid, store.folder);
  return (await serverStatus(store)).state === 'crashed';
}

/** Whether the server answers again; a failure is logged, and the restart is tried again. */
async function restart(store: Store, log: (line: string) => void): Promise<boolean> {
  try {
    await ensureServer(store, log);
    return true;
  } catch (error) {
    log(messageOf(error));
    return false;
  }
}

function gaveUp({ logs }: Store, restarts: number): string {
  return `Neo4j was restarted ${restarts} times and ended each time; it is not restarted again. Read "${logs}/console.log".`;
}

/** Waits without keeping the process alive; false once supervision ends. */
async function delay(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return await sleep(milliseconds, true, { ref: false, signal }).catch(() => false);
}
