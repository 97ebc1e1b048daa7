import { startEmbedded } from '../embedded/embedded.ts';
import type { EmbeddedSettings } from '../embedded/store.ts';
import { type Graph, openGraph } from '../graph/graph.ts';

/** A graph in the embedded Neo4j. */
export interface EmbeddedGraph {
  readonly graph: Graph;
  readonly uri: string;
  /** Closes the graph and stops the Neo4j, unless another process uses it. */
  close(): Promise<void>;
}

/** Starts the embedded Neo4j unless it runs, and opens its graph. `onRestart` is called after a Neo4j that crashed or hung answers again. */
export async function openEmbeddedGraph(
  settings: EmbeddedSettings,
  onStep: (sentence: string) => void,
  onRestart?: () => void,
): Promise<EmbeddedGraph> {
  const { connection, stop } = await startEmbedded(settings, onStep, onRestart);
  const graph = await openGraph(connection).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const close = async () => {
    await graph.close();
    await stop();
  };
  return { graph, uri: connection.uri, close };
}

/** Runs some work on the embedded graph and closes it, whether the work succeeds or fails. */
export async function withEmbeddedGraph<T>(
  settings: EmbeddedSettings,
  onStep: (sentence: string) => void,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const { graph, close } = await openEmbeddedGraph(settings, onStep);
  try {
    return await work(graph);
  } finally {
    await close();
  }
}
