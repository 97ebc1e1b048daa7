import type { Command } from 'commander';
import { dataSetNameUnusable } from './errors.ts';
import { exitCodes } from './exit-codes.ts';

/** `entente load`: makes the graph equal to the seeds. */
export function addLoad(program: Command): void {
  program
    .command('load')
    .description('load the seeds: create, change and remove facts until the graph holds exactly what they say')
    .argument('[folder]', 'folder of the seeds (default: the setting ENTENTE_SEEDS, or else seeds/ of the project)')
    .option('--dataset <name>', 'name of a data set beside the curated facts, whose entries it may refer to')
    .option('--replace', 'remove entries that the graph has and this folder does not')
    .option('--dry-run', 'change nothing; report what a load would change')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', examples)
    .action(load);
}

const examples = `
Examples:
  entente load                                   the seeds of the project; a second run changes nothing
  entente load ../my-seeds --dataset mine        your own facts beside the curated ones
  entente load ../my-seeds --dry-run             what would be created, changed and removed
  entente load ../my-seeds --replace             your own facts in place of the curated ones`;

/** Options of the command line. */
interface Options {
  readonly dataset?: string;
  readonly replace?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Checks the seeds, starts or reuses the database, loads, reports. */
async function load(folder: string | undefined, { dataset, replace, dryRun = false, json }: Options): Promise<void> {
  const { readConfig } = await import('./config.ts');
  const { withDatabase } = await import('./database.ts');
  const { folderUrl } = await import('./places.ts');
  const { createProgress } = await import('./progress.ts');
  const { describeReport } = await import('../load/describe.ts');
  const { describeDisagreements, listDisagreements } = await import('../load/disagreements.ts');
  const { loadCheckedSeeds } = await import('../ingest/load-seeds.ts');
  const { refused } = await import('../load/errors.ts');
  const { checkSeeds } = await import('../load/load.ts');
  const config = readConfig();
  const progress = createProgress();
  const seeds = folderUrl(folder ?? config.seeds);
  const set = dataset === undefined ? {} : { dataset: await ownName(dataset), beside: folderUrl(config.seeds) };
  const isOwn = folder === undefined || dataset !== undefined || replace === true;
  const checked = await checkSeeds(seeds, set.beside);
  if (checked.issues.length > 0) throw refused(checked.issues);
  const { report, disagreements } = await withDatabase(config, progress.tell, async ({ graph }) => {
    progress.tell(dryRun ? 'Comparing the seeds with the graph.' : 'Loading the seeds.');
    const report = await loadCheckedSeeds(checked, graph, { ...set, dryRun, replace: isOwn });
    return { report, disagreements: dryRun || json ? [] : await listDisagreements(graph) };
  }).finally(progress.done);
  const lines = [...describeReport(report), ...describeDisagreements(report.dataset, disagreements)];
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : `${lines.join('\n')}\n`);
  if (report.findings.length > 0) process.exitCode = exitCodes.refused;
}

/** The name of a data set of one's own: a slug that no other data set has. */
async function ownName(name: string): Promise<string> {
  const { importers } = await import('../import/importers.ts');
  const taken = ['curated', 'crosswalk', ...importers.map(({ id }) => id)];
  if (!/^[a-z][a-z0-9-]*$/.test(name) || taken.includes(name)) throw dataSetNameUnusable(name);
  return name;
}
