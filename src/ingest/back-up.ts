import { abandonBulk, beginBulk, completeBulk, mayHoldData } from '../embedded/bulk-import.ts';
import { copyDiffers, storeFilled } from '../embedded/errors.ts';
import type { EmbeddedSettings } from '../embedded/store.ts';
import { type CopyContent, dumpStore, loadCopy, readCopy } from '../embedded/store-copy.ts';
import { EntenteError } from '../errors.ts';
import type { QueryRunner } from '../graph/graph.ts';
import { type Finding, inspectAll } from '../load/inspect.ts';
import { countNodes } from '../load/remove-queries.ts';
import { contentOf, differenceOf, type GraphContent } from './graph-content.ts';
import { withEmbeddedGraph } from './open-embedded-graph.ts';

/** A copy that was made. */
export interface BackUp extends GraphContent {
  readonly file: string;
  readonly bytes: number;
}

/** Copies the graph of a stopped embedded store into a file, and what it holds into a second one beside it, to compare when it is restored. */
export async function backUp(
  embedded: EmbeddedSettings,
  file: string,
  onStep: (sentence: string) => void,
): Promise<BackUp> {
  const content = await withEmbeddedGraph(embedded, onStep, contentOf);
  onStep(`Copying the store to "${file}".`);
  const bytes = await dumpStore(embedded, file, { ...content, madeAt: new Date().toISOString() }, onStep);
  return { ...content, file, bytes };
}

/** A graph that was restored, and the rules that it breaks. */
export interface Restored extends CopyContent {
  readonly findings: readonly Finding[];
  /** Why not all rules were checked; null if they were. */
  readonly unchecked: string | null;
}

/**
 * Restores a copy into an embedded store without a graph, and compares the graph with what was copied. What equals its copy stays, whatever
 * comes of the check of its rules; each may take `checkMs`.
 */
export async function restore(
  embedded: EmbeddedSettings,
  file: string,
  onStep: (sentence: string) => void,
  checkMs?: number,
): Promise<Restored> {
  onStep(`Reading "${file}".`);
  const content = await readCopy(embedded, file);
  if (await mayHoldData(embedded, onStep)) {
    const [row] = await withEmbeddedGraph(embedded, onStep, (graph) => graph.ask(countNodes, {}));
    if (row !== undefined && row.nodes > 0) throw storeFilled(row.nodes);
  }
  await beginBulk(embedded, onStep);
  let isComplete = false;
  try {
    onStep('Restoring the store.');
    await loadCopy(embedded, file, onStep);
    const checked = await withEmbeddedGraph(embedded, onStep, async (graph) => {
      await graph.prepare();
      onStep('Comparing the graph with what was copied.');
      const difference = differenceOf(content, await contentOf(graph));
      if (difference !== undefined) throw copyDiffers(file, difference);
      await completeBulk(embedded);
      isComplete = true;
      onStep('Checking the rules of the graph.');
      return await checkRules(graph, content, checkMs);
    });
    return { ...content, ...checked };
  } catch (error) {
    if (!isComplete) await abandonBulk(embedded, onStep);
    throw error;
  }
}

/** Checks the rules of every data set, or tells why they could not be checked. */
async function checkRules(
  graph: QueryRunner,
  { dataSets }: Pick<GraphContent, 'dataSets'>,
  checkMs?: number,
): Promise<Pick<Restored, 'findings' | 'unchecked'>> {
  try {
    return { findings: await inspectAll(graph, dataSets, checkMs), unchecked: null };
  } catch (error) {
    if (error instanceof EntenteError) return { findings: [], unchecked: error.message };
    throw error;
  }
}
