import { z } from 'zod';
import { EntenteError } from '../../errors.ts';
import { cypher } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';
import { internal, outcomeOf } from './outcome.ts';

/** Whether questions can be answered now, and if not, why. */
export type Readiness =
  | ({ readonly status: 'ready'; readonly neo4j: string; readonly dataset: string } & Partial<ServerFacts>)
  | { readonly status: 'unready'; readonly code: string; readonly reason: string };

/** What a server says of itself when it is ready. */
export interface ServerFacts {
  /** Version of entente. */
  readonly version: string;
  /** The graph in memory: its version, the data sets in it, and since when it is there. Null: it could not be read yet. */
  readonly graph: { readonly version: string; readonly dataSets: readonly string[]; readonly readAt: string } | null;
  /** Reads of Neo4j in this process: how many run, wait, and may run at a time. */
  readonly queue: { readonly running: number; readonly waiting: number; readonly limit: number };
  /** Bytes left on the disk of the embedded Neo4j; null for a Neo4j of one's own. */
  readonly diskFreeBytes: number | null;
}

/** How a server tells of itself. */
export interface SelfReport {
  /** Whether the first reading of the graph into memory has ended, in whatever way: questions would wait for it. */
  readonly hasStarted: () => boolean;
  readonly facts: () => Promise<ServerFacts>;
}

/** The data set without which no question has an answer. */
const curated = 'curated';

const loadedDataset = cypher('read/loaded-dataset', z.object({ id: z.string() }), z.object({ version: z.string() }));

/** The longest that the question may take. A probe that waits for longer learns nothing. */
const READY_MS = 2_000;

/** Asks the graph anew each time: a database that comes back is ready again without a restart of the server. */
export function readinessOf(graph: Graph, self?: SelfReport): () => Promise<Readiness> {
  return async () => {
    try {
      const { version } = await graph.ping(READY_MS);
      const [dataset] = await graph.ask(loadedDataset, { id: curated }, { timeoutMs: READY_MS });
      if (!dataset) return { status: 'unready', code: 'NOT_SEEDED', reason: 'The curated seeds are not loaded yet.' };
      if (self?.hasStarted() === false) return starting;
      return { status: 'ready', neo4j: version, dataset: String(dataset.version), ...(await self?.facts()) };
    } catch (error) {
      return unready(error);
    }
  };
}

const starting: Readiness = {
  status: 'unready',
  code: 'STARTING',
  reason: 'The graph is being read into memory.',
};

/** The reason in public words: `/ready` may be read by anyone who reaches the port. */
function unready(error: unknown): Readiness {
  const { code, wording } = error instanceof EntenteError ? outcomeOf(error.code) : internal;
  return { status: 'unready', code, reason: wording ?? 'The graph refused to answer.' };
}
