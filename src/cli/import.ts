import type { Command } from 'commander';
import type { Importer } from '../import/importer.ts';
import { exitCodes } from './exit-codes.ts';
import type { Imported, Prepared } from './import-prepared.ts';
import type { Progress } from './progress.ts';

/** `entente import`: a public data set, row by row. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('bring a public data set into the graph; go on where an import broke off')
    .argument('<set>', 'the data set')
    .argument('<files...>', 'its files as they were published, packed with gzip or not, or a folder that holds them')
    .option('--create-unknown', 'make actors of names nobody is known by, flagged as unidentified')
    .option('--max-complaints <number>', 'stop after so many wrong rows and one more', '100')
    .option('--offline', "fill an empty embedded database with Neo4j's own bulk importer; the seeds are loaded with it")
    .option('--json', 'print the report as JSON')
    .addHelpText('after', examples)
    .action(importSet);
}

const examples = `
Examples:
  entente import unvotes data/un_roll_calls.csv.gz data/un_roll_call_issues.csv data/un_votes.csv.gz
  entente import icews data/icews data/cameo --create-unknown

Every row is used, left out for a reason that is told, or complained of with its file and line. Exit code 1 if any is complained of.`;

/** What can be said on the command line. */
interface Options {
  readonly createUnknown?: boolean;
  readonly maxComplaints: string;
  readonly offline?: boolean;
  readonly json?: boolean;
}

/** Imports, and tells what became of the rows. */
async function importSet(set: string, paths: readonly string[], options: Options): Promise<void> {
  const { createProgress } = await import('./progress.ts');
  const { importerOf, prepareImport } = await import('./import-prepared.ts');
  const { expectShortLives } = await import('./expect-short-lives.ts');
  expectShortLives();
  const importer = importerOf(set);
  const prepared = await prepareImport(importer, paths, options);
  const progress = createProgress();
  const imported = await imports(importer, prepared, progress, options).finally(progress.done);
  await tell(set, imported, options.json === true);
  if (imported.sums.complaints > 0) process.exitCode = exitCodes.refused;
}

/** Over Bolt, or in bulk. */
async function imports(
  importer: Importer,
  prepared: Prepared,
  progress: Progress,
  { offline }: Options,
): Promise<Imported> {
  const { readConfig } = await import('./config.ts');
  const config = readConfig();
  if (offline) {
    const { importOffline } = await import('./import-offline.ts');
    return await importOffline(config, importer, prepared, progress);
  }
  const { withDatabase } = await import('./database.ts');
  const { importOver } = await import('./import-over.ts');
  return await withDatabase(config, progress.tell, ({ graph }) => importOver(graph, importer, prepared, progress));
}

/** Complaints with their places, then sums that add up. */
async function tell(set: string, { sums, complaints, isDone }: Imported, isJson: boolean): Promise<void> {
  const { describeComplaints } = await import('../load/describe.ts');
  const { describeSums } = await import('../import/describe.ts');
  if (isJson) {
    const complained = complaints.map(({ code, at, message, hint }) => ({ code, at, message, hint }));
    return void process.stdout.write(`${JSON.stringify({ set, isDone, ...sums, complained })}\n`);
  }
  const lines = isDone ? [`Nothing to do: the graph holds "${set}" as these files give it.`] : describeSums(set, sums);
  process.stdout.write(`${[...describeComplaints(complaints), ...lines].join('\n')}\n`);
}
