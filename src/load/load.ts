import type { SeedError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { DataSetTerms } from '../model/data-set-terms.ts';
import type { Records } from '../model/nouns.ts';
import { check } from './check.ts';
import { countChanges } from './diff.ts';
import { refused, wouldRemove } from './errors.ts';
import { inspect } from './inspect.ts';
import { planWrites } from './plan-writes.ts';
import { readSeeds } from './read-seeds.ts';
import { refreshStatistics } from './refresh-statistics.ts';
import { isChange, type Report, reportOf } from './report.ts';
import type { StoredNode } from './stored.ts';
import { diffWithGraph, write } from './write.ts';

/** Settings of a load. */
export interface LoadSettings {
  /** Name of the data set. Default: `curated`. */
  readonly dataset?: string;
  /** Folder of the seeds that stand in the graph already and that these refer to. Default: none. */
  readonly beside?: URL;
  /** Whether entries that are no longer in the seeds are removed. Default: true; if false, a load that would remove any is refused. */
  readonly replace?: boolean;
  /** Whether to change nothing and only report what would change. Default: false. */
  readonly dryRun?: boolean;
  /**
   * Whether to skip the comparison if the graph has the version of the seeds. Default: false. A start of the server skips it, since a
   * comparison takes a cold Neo4j seconds; it would undo changes made by hand.
   */
  readonly trustVersion?: boolean;
  /** Whether to check the rules of the graph after a change. Default: true. A start of the server checks them once it answers. */
  readonly inspects?: boolean;
  /** Called before a write with the nodes that it will remove, so that other data sets can let go of them. Default: nothing is done. */
  readonly beforeRemoval?: (removed: readonly StoredNode[]) => Promise<unknown>;
}

/** The records of a seeds folder and its issues. */
export interface SeedsChecked {
  readonly records: Records;
  /** What the folder says of itself as a data set; null if it says nothing. */
  readonly terms: DataSetTerms | null;
  readonly issues: readonly SeedError[];
}

/**
 * Flow 1, start to end: reads a seeds folder, checks it, and makes the graph equal to it. Seeds with issues change nothing.
 * A graph that equals the plan is not written to; otherwise the comparison is repeated under the lock.
 */
export async function load(folder: URL, graph: Graph, settings: LoadSettings = {}): Promise<Report> {
  return await loadChecked(await checkSeeds(folder, settings.beside), graph, settings);
}

/** The rest of a load, of seeds that were read and checked. */
export async function loadChecked(
  { records, terms, issues }: SeedsChecked,
  graph: Graph,
  { dataset = 'curated', replace = true, ...settings }: LoadSettings = {},
): Promise<Report> {
  const { dryRun = false, trustVersion = false, inspects = true, beforeRemoval } = settings;
  if (issues.length > 0) throw refused(issues);
  const plan = planWrites(records, dataset, terms);
  if (!dryRun) await graph.prepare();
  const preview = await diffWithGraph(graph, plan, { trustVersion, trustAbsence: !dryRun });
  if (dryRun || !isChange(preview, plan)) return reportOf(plan, preview, { isDryRun: dryRun, findings: [] });
  const { removed } = preview.diff.nodes;
  if (!replace && removed.length > 0) throw wouldRemove(dataset, removed.length);
  if (removed.length > 0) await beforeRemoval?.(removed);
  const written = await write(graph, plan);
  await refreshStatistics(graph, countChanges(written.diff));
  return reportOf(plan, written, { isDryRun: false, findings: inspects ? await inspect(graph, dataset) : [] });
}

/** Reads and checks a seeds folder without a database. Its entries may refer to those of the seeds beside it. */
export async function checkSeeds(folder: URL, beside?: URL): Promise<SeedsChecked> {
  if (beside === undefined) return check(await readSeeds(folder));
  const [own, others] = await Promise.all([readSeeds(folder, { isWhole: false }), readSeeds(beside)]);
  return check(own, others.files);
}
