import type { SeedError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { Records } from '../model/nouns.ts';
import { check } from './check.ts';
import { refused } from './errors.ts';
import { inspect } from './inspect.ts';
import { planWrites } from './plan-writes.ts';
import { readSeeds } from './read-seeds.ts';
import { refreshStatistics } from './refresh-statistics.ts';
import { isChange, type Report, reportOf } from './report.ts';
import { diffWithGraph, write } from './write.ts';

/** Settings of a load. */
export interface LoadSettings {
  /** Name of the data set. Default: `curated`. */
  readonly dataset?: string;
  /** Whether to change nothing and only report what would change. Default: false. */
  readonly dryRun?: boolean;
  /**
   * Whether to skip the comparison if the graph has the version of the seeds. Default: false. A start of the server skips it, since a
   * comparison takes a cold Neo4j seconds; it would undo changes made by hand.
   */
  readonly trustVersion?: boolean;
  /** Whether to check the rules of the graph after a change. Default: true. A start of the server checks them once it answers. */
  readonly inspects?: boolean;
}

/** The records of a seeds folder and its issues. */
export interface SeedsChecked {
  readonly records: Records;
  readonly issues: readonly SeedError[];
}

/**
 * Flow 1, start to end: reads a seeds folder, checks it, and makes the graph equal to it. Seeds with issues change nothing.
 * A graph that equals the plan is not written to; otherwise the comparison is repeated under the lock.
 */
export async function load(folder: URL, graph: Graph, settings: LoadSettings = {}): Promise<Report> {
  return await loadChecked(await checkSeeds(folder), graph, settings);
}

/** The rest of a load, of seeds that were read and checked. */
export async function loadChecked(
  { records, issues }: SeedsChecked,
  graph: Graph,
  { dataset = 'curated', dryRun = false, trustVersion = false, inspects = true }: LoadSettings = {},
): Promise<Report> {
  if (issues.length > 0) throw refused(issues);
  const plan = planWrites(records, dataset);
  if (!dryRun) await graph.prepare();
  const preview = await diffWithGraph(graph, plan, { trustVersion, trustAbsence: !dryRun });
  if (dryRun || !isChange(preview, plan)) return reportOf(plan, preview, { isDryRun: dryRun, findings: [] });
  const written = await write(graph, plan);
  await refreshStatistics(graph);
  return reportOf(plan, written, { isDryRun: false, findings: inspects ? await inspect(graph, dataset) : [] });
}

/** Reads and checks a seeds folder without a database. */
export async function checkSeeds(folder: URL): Promise<SeedsChecked> {
  return check(await readSeeds(folder));
}
