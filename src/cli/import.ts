import type { Command } from 'commander';
import type { ImportSettings } from '../ingest/import-settings.ts';
import type { ImportReport } from '../ingest/prepare-import.ts';
import { databaseElsewhere, maxIssuesUnusable } from './errors.ts';
import { exitCodes } from './exit-codes.ts';
import type { Progress } from './progress.ts';

/** `entente import`: a public data set, row by row. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('import a public data set, or add more of its files; continue an import that was interrupted')
    .argument('<set>', 'name of the data set, such as unvotes')
    .argument('<files...>', 'its files as they were published, plain, gzip or zip, or a folder that holds them')
    .option('--create-unknown', 'create actors of kind unidentified for unknown names (default: leave their rows out)')
    .option('--replace', 'remove what earlier imports of the data set brought (default: add to it)')
    .option('--max-issues <number>', 'stop when more rows than this are rejected', '100')
    .option('--offline', "fill an empty embedded database with Neo4j's bulk importer, and load the seeds with it")
    .option('--json', 'print the report as JSON')
    .addHelpText('after', examples)
    .action(importSet);
}

const examples = `
Examples:
  entente import unvotes data/un_roll_calls.csv.gz data/un_roll_call_issues.csv data/un_votes.csv.gz
  entente import icews data/icews data/cameo --create-unknown
  entente import unvotes session-72                   adds to what the graph has
  entente import unvotes data/unvotes --replace       removes it first
  entente import unvotes data/unvotes --offline       much faster, into an empty database

The report counts every row as used, left out (with the reason) or rejected (with file and line).
Exit code 1 if a row was rejected.`;

/** Options of the command line. */
interface Options {
  readonly createUnknown?: boolean;
  readonly replace?: boolean;
  readonly maxIssues: string;
  readonly offline?: boolean;
  readonly json?: boolean;
}

/** Imports, and prints the report. */
async function importSet(set: string, paths: readonly string[], options: Options): Promise<void> {
  if (!/^\d{1,6}$/.test(options.maxIssues)) throw maxIssuesUnusable(options.maxIssues);
  const { createProgress } = await import('./progress.ts');
  const { importProgress } = await import('./import-progress.ts');
  const { expectShortLives } = await import('../ingest/expect-short-lives.ts');
  expectShortLives();
  const progress = createProgress();
  const crosswalk = await crosswalkFolder();
  const settings: ImportSettings = {
    ...(crosswalk === undefined ? {} : { crosswalk }),
    createUnknown: options.createUnknown === true,
    replace: options.replace === true,
    maxIssues: Number(options.maxIssues),
    listener: importProgress(progress),
  };
  const run = options.offline === true ? runOffline : runOverBolt;
  const report = await run(set, paths, settings, progress).finally(progress.done);
  await print(set, report, options.json === true);
  if (report.sums.rejected > 0) process.exitCode = exitCodes.refused;
}

/** The crosswalk folder of the seeds; without one, that of the package is used. */
async function crosswalkFolder(): Promise<URL | undefined> {
  const { existsSync } = await import('node:fs');
  const { readConfig } = await import('./config.ts');
  const { folderUrl } = await import('./places.ts');
  const folder = new URL('crosswalk/', folderUrl(readConfig().seeds));
  return existsSync(folder) ? folder : undefined;
}

async function runOverBolt(
  set: string,
  paths: readonly string[],
  settings: ImportSettings,
  { tell }: Progress,
): Promise<ImportReport> {
  const { readConfig } = await import('./config.ts');
  const { withDatabase } = await import('./database.ts');
  const { importPrepared } = await import('../ingest/import-data-set.ts');
  const { prepareImport } = await import('../ingest/prepare-import.ts');
  const prepared = await prepareImport(set, paths, settings);
  const config = readConfig();
  const forManyRows = { ...config, embedded: { ...config.embedded, compiler: 'full' } } as const;
  return await withDatabase(forManyRows, tell, ({ graph }) => importPrepared(graph, prepared));
}

async function runOffline(set: string, paths: readonly string[], settings: ImportSettings): Promise<ImportReport> {
  const { readConfig } = await import('./config.ts');
  const { folderUrl } = await import('./places.ts');
  const { importOffline } = await import('../ingest/import-offline.ts');
  const { elsewhere, embedded, seeds } = readConfig();
  if (elsewhere) throw databaseElsewhere(elsewhere.uri);
  return await importOffline(set, paths, { ...settings, embedded, seeds: folderUrl(seeds) });
}

/** Prints the issues with file and line, then the sums. */
async function print(set: string, report: ImportReport, isJson: boolean): Promise<void> {
  const { sums, issues, unread, isUpToDate, growth } = report;
  const { describeSums, describeUnread } = await import('../import/describe.ts');
  const { describeGrowth, describeIssues } = await import('../load/describe.ts');
  if (isJson) {
    const plain = issues.map(({ code, at, message, hint }) => ({ code, at, message, hint }));
    return void process.stdout.write(
      `${JSON.stringify({ set, isUpToDate, ...sums, ...growth, unread, issues: plain })}\n`,
    );
  }
  const lines = isUpToDate
    ? [`Nothing to do: "${set}" is up to date.`]
    : [...describeSums(set, sums), describeGrowth(growth)];
  process.stdout.write(`${[...describeIssues(issues), ...describeUnread(unread), ...lines].join('\n')}\n`);
}
