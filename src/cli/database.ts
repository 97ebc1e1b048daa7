import type { Graph } from '../graph/graph.ts';
import type { Config } from './config.ts';

/** An open graph, and how to close it. */
export interface Database {
  readonly graph: Graph;
  readonly uri: string;
  readonly close: () => Promise<void>;
}

/** Opens the Neo4j server that the settings name, or else the embedded one, which is started unless it runs. */
export async function openDatabase(
  { elsewhere, embedded }: Config,
  tell: (line: string) => void,
  onRestart?: () => void,
): Promise<Database> {
  if (elsewhere) {
    const { openGraph } = await import('../graph/graph.ts');
    tell(`Opening Neo4j at ${elsewhere.uri}.`);
    const graph = await openGraph(elsewhere);
    return { graph, uri: elsewhere.uri, close: () => graph.close() };
  }
  const { openEmbeddedGraph } = await import('../ingest/open-embedded-graph.ts');
  return await openEmbeddedGraph(embedded, tell, onRestart);
}

/** Runs some work on a database and closes it, whether the work succeeds or fails. */
export async function withDatabase<T>(
  config: Config,
  tell: (line: string) => void,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(config, tell);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
