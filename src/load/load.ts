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

/** How a load is done. */
export interface LoadSettings {
  /** The data set the seeds are; `curated` unless said otherwise. */
  readonly dataset?: string;
  /** Only tells what would change. */
  readonly dryRun?: boolean;
  /**
   * Takes the graph's word for what it holds: where its version is that of the seeds nothing is compared. A start does so, since
   * comparing takes a cold Neo4j seconds; what somebody changed by hand is put right by a load without it.
   */
  readonly trustVersion?: boolean;
}

/** What a seeds folder holds and what is wrong with it. */
export interface SeedsChecked {
  readonly records: Records;
  readonly issues: readonly SeedError[];
}

/**
 * Flow 1, start to end: reads a seeds folder, checks it, and makes the graph hold exactly that. Refused seeds leave it untouched.
 * A graph that holds the plan already is not written to at all; what differs is compared again under the lock.
 */
export async function load(
  folder: URL,
  graph: Graph,
  { dataset = 'curated', dryRun = false, trustVersion = false }: LoadSettings = {},
): Promise<Report> {
  const { records, issues } = await checkSeeds(folder);
  if (issues.length > 0) throw refused(issues);
  const plan = planWrites(records, dataset);
  if (!dryRun) await graph.prepare();
  const preview = await diffWithGraph(graph, plan, { trustVersion, trustAbsence: !dryRun });
  if (dryRun || !isChange(preview, plan)) return reportOf(plan, preview, { isDryRun: dryRun, findings: [] });
  const written = await write(graph, plan);
  await refreshStatistics(graph);
  return reportOf(plan, written, { isDryRun: false, findings: await inspect(graph, dataset) });
}

/** Reads and checks a seeds folder without a database. */
export async function checkSeeds(folder: URL): Promise<SeedsChecked> {
  return check(await readSeeds(folder));
}
