import type { Graph } from '../graph/graph.ts';
import type { HeldActor } from '../import/actors.ts';
import { createCrosswalk } from '../import/crosswalk/crosswalk.ts';
import type { Importer } from '../import/importer.ts';
import { run } from '../import/run.ts';
import { settle } from '../load/settle.ts';
import { beginStream, completeStream, type StreamedSet, stream } from '../load/stream.ts';
import { heldActors } from '../load/stream-texts.ts';
import { courseOf } from './import-course.ts';
import { batchSize, type Imported, keptSums, type Prepared, setsOf } from './import-prepared.ts';
import type { Progress } from './progress.ts';

/** Imports over Bolt: finds where an earlier import broke off, writes batch after batch, and moves the version last. */
export async function importOver(
  graph: Graph,
  importer: Importer,
  { files, version, tally, strangers, maxComplaints }: Prepared,
  progress: Progress,
): Promise<Imported> {
  const [set, actorsSet] = setsOf(importer, version);
  await graph.prepare();
  await ensureSet(graph, actorsSet);
  const standing = await beginStream(graph, set);
  const { complaints } = tally;
  if (standing.isDone) return { sums: tally.sums(), complaints, isDone: true };
  const { heard, watch } = courseOf(files, standing.steps, progress);
  const actors = await graph.ask(heldActors, {});
  const crosswalk = createCrosswalk(actors.filter(isIdentified));
  const existing = new Set(actors.map(({ id }) => id));
  const skip = standing.steps;
  const rows = run(importer, files, { crosswalk, existing, strangers, tally, maxComplaints, skip, batchSize, heard });
  await stream(graph, set, skip, watch(rows));
  await completeStream(graph, set, keptSums(tally.sums()));
  progress.tell('Bringing the statistics of the graph up to date.');
  await settle(graph);
  return { sums: tally.sums(), complaints, isDone: false };
}

/** The set of states that rows name and the seeds lack is complete from the start, since every import adds to it. */
async function ensureSet(graph: Graph, set: StreamedSet): Promise<void> {
  const { isDone } = await beginStream(graph, set);
  if (!isDone) await completeStream(graph, set, {});
}

/** Whom an earlier import could not identify stands for nobody else. */
function isIdentified({ kind }: HeldActor): boolean {
  return kind !== 'unidentified';
}
