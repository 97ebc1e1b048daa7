import type { Graph } from '../graph/graph.ts';
import { inspect } from '../load/inspect.ts';
import { checkSeeds, type LoadSettings, loadChecked, type SeedsChecked } from '../load/load.ts';
import { refreshStatistics } from '../load/refresh-statistics.ts';
import type { Report } from '../load/report.ts';
import { crosswalkTables } from './crosswalk-tables.ts';
import { giveBack, takeOver } from './hand-over.ts';
import { joinDuplicates, separateDuplicates } from './same-as/join-duplicates.ts';

/** Settings of a load beside imported data sets. */
export interface SeedSettings extends Omit<LoadSettings, 'beforeRemoval'> {
  /** Folder of the tables that say which actor a code or a name stood for. Default: `seeds/crosswalk/` of this package. */
  readonly crosswalk?: URL;
}

/**
 * Loads a seeds folder, and hands over the links of imported data sets: an actor that is new takes over those of the actor that an import
 * created for it, and one that is gone gives them back.
 */
export async function loadSeeds(folder: URL, graph: Graph, settings: SeedSettings = {}): Promise<Report> {
  return await loadCheckedSeeds(await checkSeeds(folder, settings.beside), graph, settings);
}

/** The rest of a load, of seeds that were read and checked. */
export async function loadCheckedSeeds(
  checked: SeedsChecked,
  graph: Graph,
  { crosswalk, ...settings }: SeedSettings = {},
): Promise<Report> {
  const { inspects = true, trustVersion = false } = settings;
  let isSeparate = false;
  const joinAgain = async (error: unknown) => {
    if (isSeparate) await joinDuplicates(graph, (await crosswalkTables(crosswalk)).sameAs);
    throw error;
  };
  const report = await loadChecked(checked, graph, {
    ...settings,
    inspects: false,
    beforeRemoval: async (removed) => {
      isSeparate = true;
      await separateDuplicates(graph);
      const actors = removed.filter(({ label }) => label === 'Actor').map(({ id }) => id);
      if (actors.length > 0) await giveBack(graph, await crosswalkTables(crosswalk), actors);
    },
  }).catch(joinAgain);
  if (report.isDryRun || (trustVersion && !report.isChanged)) return report;
  const tables = await crosswalkTables(crosswalk);
  const moves = await takeOver(graph, tables);
  await joinDuplicates(graph, tables.sameAs);
  if (moves.length > 0) await refreshStatistics(graph);
  const isInspected = inspects && (report.isChanged || moves.length > 0);
  return isInspected ? { ...report, findings: await inspect(graph, report.dataset) } : report;
}
