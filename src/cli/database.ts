import type { Graph } from '../graph/graph.ts';
import type { Config } from './config.ts';

/** A graph that answers, and the way to let go of it. */
export interface Database {
  readonly graph: Graph;
  readonly uri: string;
  readonly close: () => Promise<void>;
}

/** Opens the Neo4j that the settings name, or the embedded one, which is started where it does not run. */
export async function openDatabase({ elsewhere, embedded }: Config, tell: (line: string) => void): Promise<Database> {
  const { openGraph } = await import('../graph/graph.ts');
  if (elsewhere) {
    tell(`Opening Neo4j at ${elsewhere.uri}.`);
    const graph = await openGraph(elsewhere);
    return { graph, uri: elsewhere.uri, close: () => graph.close() };
  }
  const { startEmbedded } = await import('../embedded/embedded.ts');
  const started = await startEmbedded(embedded, tell);
  const graph = await openGraph(started.connection).catch(async (error: unknown) => {
    await started.stop();
    throw error;
  });
  const close = async () => {
    await graph.close();
    await started.stop();
  };
  return { graph, uri: started.connection.uri, close };
}

/** Lends a database to some work, and closes it whatever comes of that. */
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
