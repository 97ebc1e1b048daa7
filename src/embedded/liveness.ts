import { setTimeout as sleep } from 'node:timers/promises';
import { readPassword } from './password.ts';
import { connectionTo } from './server.ts';
import type { ServerProcess } from './server-state.ts';
import type { Store } from './store.ts';

/**
 * How often a server is asked, how long it may take to answer, how many questions in a row it may leave without an answer, and how long another
 * server than the first may take to start.
 */
export interface LivenessPolicy {
  readonly everyMs: number;
  readonly deadlineMs: number;
  readonly mostMisses: number;
  readonly startMs: number;
}

/** Asks a server the smallest question now and then. */
export interface Liveness {
  /** Whether the server has stopped answering. The first one has answered before; a later one that has not may still be starting. */
  readonly isHung: (server: ServerProcess) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Something that can be asked. */
interface Asked {
  readonly answers: (withinMs: number) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Watches whether the server of a store answers; a question is asked at most every `everyMs`. */
export function createLiveness(store: Store, policy: LivenessPolicy): Liveness {
  const { everyMs, deadlineMs, mostMisses, startMs } = policy;
  let seen: { readonly pid: number; readonly startsUntil: number } | undefined;
  let asked: (Asked & ServerProcess) | undefined;
  let misses = 0;
  let nextAt = 0;
  const close = async () => {
    const last = asked;
    asked = undefined;
    await last?.close();
  };
  const opened = async (server: ServerProcess): Promise<Asked | undefined> => {
    if (asked?.pid === server.pid) return asked;
    void close().catch(ignore);
    const graph = await open(store, server);
    asked = graph && { ...graph, ...server };
    return graph;
  };
  return {
    async isHung(server) {
      if (performance.now() < nextAt) return false;
      if (seen?.pid !== server.pid) {
        seen = { pid: server.pid, startsUntil: seen === undefined ? 0 : performance.now() + startMs };
        misses = 0;
      }
      const graph = await opened(server);
      const isWell = graph === undefined ? performance.now() < seen.startsUntil : await graph.answers(deadlineMs);
      misses = isWell ? 0 : misses + 1;
      nextAt = performance.now() + (misses === 0 ? everyMs : 0);
      return misses > mostMisses;
    },
    close,
  };
}

/** A connection to a server that answers; undefined while it does not. The driver is loaded here, so that commands without a server do without it. */
async function open(store: Store, { port }: ServerProcess): Promise<Asked | undefined> {
  const { openGraph } = await import('../graph/graph.ts');
  const connection = connectionTo(port, await readPassword(store));
  const { answers, close } = (await openGraph(connection).catch(ignore)) ?? {};
  return answers && close && { answers, close };
}

/** A server that cannot be asked yet is asked again; one that is gone needs no goodbye. */
function ignore(): undefined {
  return undefined;
}

/** Whether the server answers one question in time. */
export async function answersWithin(store: Store, server: ServerProcess, milliseconds: number): Promise<boolean> {
  const opening = open(store, server);
  const graph = await Promise.race([opening, sleep(milliseconds, undefined, { ref: false })]);
  void opening.then((late) => late?.close()).catch(ignore);
  return graph !== undefined;
}
