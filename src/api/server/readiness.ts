import { z } from 'zod';
import { EntenteError } from '../../errors.ts';
import { cypher } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';
import { internal, outcomeOf } from './outcome.ts';

/** Whether questions can be answered now, and if not, why. */
export type Readiness =
  | { readonly status: 'ready'; readonly neo4j: string; readonly dataset: string }
  | { readonly status: 'unready'; readonly code: string; readonly reason: string };

/** The data set without which no question has an answer. */
const curated = 'curated';

const loadedDataset = cypher('read/loaded-dataset', z.object({ id: z.string() }), z.object({ version: z.string() }));

/** The longest that the question may take. A probe that waits for longer learns nothing. */
const READY_MS = 2_000;

/** Asks the graph anew each time: a database that comes back is ready again without a restart of the server. */
export function readinessOf(graph: Graph): () => Promise<Readiness> {
  return async () => {
    try {
      const { version } = await graph.ping(READY_MS);
      const [dataset] = await graph.ask(loadedDataset, { id: curated }, { timeoutMs: READY_MS });
      if (!dataset) return { status: 'unready', code: 'NOT_SEEDED', reason: 'The curated seeds are not loaded yet.' };
      return { status: 'ready', neo4j: version, dataset: String(dataset.version) };
    } catch (error) {
      return unready(error);
    }
  };
}

/** The reason in public words: `/ready` may be read by anyone who reaches the port. */
function unready(error: unknown): Readiness {
  const { code, wording } = error instanceof EntenteError ? outcomeOf(error.code) : internal;
  return { status: 'unready', code, reason: wording ?? 'The graph refused to answer.' };
}
