import { abandonBulk, beginBulk, completeBulk, mayHoldData } from '../embedded/bulk-import.ts';
import { copyDiffers, storeFilled } from '../embedded/errors.ts';
import type { EmbeddedSettings } from '../embedded/store.ts';
import { type CopyContent, dumpStore, loadCopy, readCopy } from '../embedded/store-copy.ts';
import { type Finding, inspect } from '../load/inspect.ts';
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
}

/** Restores a copy into an embedded store without a graph, and compares the graph with what was copied. */
export async function restore(
  embedded: EmbeddedSettings,
  file: string,
  onStep: (sentence: string) => void,
): Promise<Restored> {
  onStep(`Reading "${file}".`);
  const content = await readCopy(embedded, file);
  if (await mayHoldData(embedded, onStep)) {
    const [row] = await withEmbeddedGraph(embedded, onStep, (graph) => graph.ask(countNodes, {}));
    if (row !== undefined && row.nodes > 0) throw storeFilled(row.nodes);
  }
  await beginBulk(embedded, onStep);
  try {
    onStep('Restoring the store.');
    await loadCopy(embedded, file, onStep);
    const findings = await withEmbeddedGraph(embedded, onStep, async (graph) => {
      await graph.prepare();
      onStep('Comparing the graph with what was copied.');
      const difference = differenceOf(content, await contentOf(graph));
      if (difference !== undefined) throw copyDiffers(file, difference);
      const found = await Promise.all(Object.keys(content.dataSets).map((set) => inspect(graph, set)));
      await completeBulk(embedded);
      return found.flat();
    });
    return { ...content, findings };
  } catch (error) {
    await abandonBulk(embedded, onStep);
    throw error;
  }
}
