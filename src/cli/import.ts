import type { Command } from 'commander';
import type { ImportSettings } from '../ingest/import-settings.ts';
import type { ImportReport } from '../ingest/prepare-import.ts';
import { databaseElsewhere, dryRunOffline, fileUnwritable, maxIssuesUnusable } from './errors.ts';
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
    .option('--dry-run', 'join the rows and report, and write nothing')
    .option('--replace', 'remove what earlier imports of the data set brought (default: add to it)')
    .option('--beside', 'import although another data set of the graph holds the same facts (default: refuse)')
    .option('--max-issues <number>', 'stop when more rows than this are rejected', '100')
    .option('--offline', "fill an empty embedded database with Neo4j's bulk importer, and load the seeds with it")
    .option('--report <file>', 'also write the report as JSON to a file')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', examples)
    .action(importSet);
}

const examples = `
Examples:
  entente import unvotes data/un_roll_calls.csv.gz data/un_roll_call_issues.csv data/un_votes.csv.gz
  entente import icews data/icews data/cameo --create-unknown
  entente import unvotes data/unvotes --dry-run       what would become of the rows
  entente import unvotes session-72                   adds to what the graph has
  entente import unvotes data/unvotes --replace       removes it first
  entente import unvotes data/unvotes --offline       much faster, into an empty database

The report counts every row as used, left out (with the reason) or rejected (with file and line).
With --json or --report each reason has the first of its rows. Exit code 1 if a row was rejected.`;

/** Options of the command line. */
interface Options {
  readonly createUnknown?: boolean;
  readonly replace?: boolean;
  readonly beside?: boolean;
  readonly maxIssues: string;
  readonly dryRun?: boolean;
  readonly report?: string;
  readonly offline?: boolean;
  readonly json?: boolean;
}

/** Imports, and prints the report. */
async function importSet(set: string, paths: readonly string[], options: Options): Promise<void> {
  if (!/^\d{1,6}$/.test(options.maxIssues)) throw maxIssuesUnusable(options.maxIssues);
  if (options.offline === true && options.dryRun === true) throw dryRunOffline();
  const save = options.report === undefined ? undefined : await openReport(options.report);
  const { createProgress } = await import('./progress.ts');
  const { importProgress } = await import('./import-progress.ts');
  const { expectShortLives } = await import('../ingest/expect-short-lives.ts');
  expectShortLives();
  const progress = createProgress();
  const crosswalk = await crosswalkFolder();
  const settings: ImportSettings = {
    ...(crosswalk === undefined ? {} : { crosswalk }),
    createUnknown: options.createUnknown === true,
    dryRun: options.dryRun === true,
    replace: options.replace === true,
    beside: options.beside === true,
    maxIssues: Number(options.maxIssues),
    listener: importProgress(progress),
  };
  const run = options.offline === true ? runOffline : runOverBolt;
  const report = await run(set, paths, settings, progress).finally(progress.done);
  await save?.(`${JSON.stringify(plainReport(set, report), undefined, 2)}\n`);
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
  const { describeOverlaps } = await import('../import/overlaps.ts');
  const { listDataSets } = await import('../load/data-sets.ts');
  const prepared = await prepareImport(set, paths, settings);
  const config = readConfig();
  const forManyRows = { ...config, embedded: { ...config.embedded, compiler: 'full' } } as const;
  return await withDatabase(forManyRows, tell, async ({ graph }) => {
    const report = await importPrepared(graph, prepared);
    for (const line of describeOverlaps((await listDataSets(graph)).map(({ id }) => id))) tell(line);
    return report;
  });
}

async function runOffline(set: string, paths: readonly string[], settings: ImportSettings): Promise<ImportReport> {
  const { readConfig } = await import('./config.ts');
  const { folderUrl } = await import('./places.ts');
  const { importOffline } = await import('../ingest/import-offline.ts');
  const { elsewhere, embedded, seeds } = readConfig();
  if (elsewhere) throw databaseElsewhere(elsewhere.uri);
  return await importOffline(set, paths, { ...settings, embedded, seeds: folderUrl(seeds) });
}

/** Opens the file of a report before the import begins, and returns how to write it. */
async function openReport(path: string): Promise<(text: string) => Promise<void>> {
  const { open } = await import('node:fs/promises');
  const file = await open(path, 'w').catch((cause: unknown) => {
    throw fileUnwritable(path, cause);
  });
  return async (text) => {
    await file.writeFile(text);
    await file.close();
  };
}

/** A report as JSON: counts, reasons with their first lines, issues, and files that were not read. */
function plainReport(set: string, { sums, issues, growth, ...rest }: ImportReport) {
  const plain = issues.map(({ code, at, message, hint }) => ({ code, at, message, hint }));
  return { set, ...rest, ...sums, ...growth, issues: plain };
}

/** Prints the issues with file and line, then the sums. */
async function print(set: string, report: ImportReport, isJson: boolean): Promise<void> {
  const { describeGrowth, describeIssues } = await import('../load/describe.ts');
  const { describeSums, describeUnread } = await import('../import/describe.ts');
  if (isJson) return void process.stdout.write(`${JSON.stringify(plainReport(set, report))}\n`);
  const { sums, issues, unread, isUpToDate, isDryRun, growth } = report;
  const done = isDryRun ? 'Nothing was written.' : describeGrowth(growth);
  const unlisted = sums.rejected - issues.length;
  const more = unlisted > 0 ? [`${unlisted.toLocaleString('en')} more rows were rejected.`] : [];
  const lines = isUpToDate ? [`Nothing to do: "${set}" is up to date.`] : [...describeSums(set, sums), done];
  process.stdout.write(`${[...describeIssues(issues), ...more, ...describeUnread(unread), ...lines].join('\n')}\n`);
}

/** Adds the data sets to the help of the command: read only when it is asked for, since all importers belong to it. */
export async function addSetsToHelp(program: Command): Promise<void> {
  const { importers } = await import('../import/importers.ts');
  const { describeImporter } = await import('../import/describe.ts');
  const lines = importers.flatMap((importer) => [...describeImporter(importer), '']);
  const command = program.commands.find((one) => one.name() === 'import');
  command?.addHelpText('after', `\nData sets:\n${lines.join('\n')}`.trimEnd());
}
