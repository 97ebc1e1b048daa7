import type { Graph } from '../graph/graph.ts';
import { actorsSet } from '../import/new-actors.ts';
import { beginStream, completeStream, type StreamedSet } from '../load/stream.ts';
import { streamedSet } from './streamed-set.ts';

/** The data set of the states that rows name and the graph lacks. All imports share it, and each may add to it. */
export const sharedActors: StreamedSet = streamedSet(actorsSet, 'grows', 'none');

/** Creates the data set of shared actors. It counts as complete at once, since every import may add to it. */
export async function ensureSharedActors(graph: Graph): Promise<void> {
  const progress = await beginStream(graph, sharedActors);
  if (!progress.isDone) await completeStream(graph, sharedActors, progress, { sums: {}, isChanged: true });
}
