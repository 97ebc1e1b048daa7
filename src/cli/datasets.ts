import type { Command } from 'commander';
import type { StoredDataSet } from '../load/data-sets.ts';

/** `entente datasets`: the data sets in the graph. */
export function addDatasets(program: Command): void {
  program
    .command('datasets')
    .description(
      'list the data sets of the graph with rows, days, version, files, address, licence and citation, and where they disagree',
    )
    .option('--json', 'print JSON')
    .addHelpText('after', examples)
    .action(list);
}

const examples = `
Examples:
  entente datasets           a paragraph for each data set
  entente datasets --json    the same as JSON`;

/** Prints the data sets of the graph. */
async function list({ json }: { readonly json?: boolean }): Promise<void> {
  const { readConfig } = await import('./config.ts');
  const { withDatabase } = await import('./database.ts');
  const { createProgress } = await import('./progress.ts');
  const { listDataSets } = await import('../load/data-sets.ts');
  const { describeSetsInDisagreement, listDisagreements } = await import('../load/disagreements.ts');
  const progress = createProgress();
  const { sets, disagreements } = await withDatabase(readConfig(), progress.tell, async ({ graph }) => ({
    sets: await listDataSets(graph),
    disagreements: json ? [] : await listDisagreements(graph),
  })).finally(progress.done);
  const { importers } = await import('../import/importers.ts');
  const { originOf } = await import('../import/describe.ts');
  const origins = new Map(importers.map((importer) => [importer.id, originOf(importer)]));
  const missing = importers.filter(({ id }) => !sets.some((set) => set.id === id)).map(({ id }) => id);
  const more =
    missing.length === 0
      ? []
      : [`Not imported: ${missing.join(', ')}. "entente import --help" tells where to get them.`];
  const { describeOverlaps } = await import('../import/overlaps.ts');
  const overlaps = describeOverlaps(sets.map(({ id }) => id));
  const lines = [
    ...sets.flatMap((set) => wordsOf(set, origins.get(set.id), describeSetsInDisagreement(set.id, disagreements))),
    ...overlaps,
    ...more,
  ];
  process.stdout.write(json ? `${JSON.stringify(sets)}\n` : `${lines.join('\n')}\n`);
}

type Facts = readonly (readonly [name: string, words: string | null])[];

/** A data set as lines for a terminal; where it is from is told by its importer, if there is one. */
function wordsOf(set: StoredDataSet, origin: Facts | undefined, differs: string | null): readonly string[] {
  const { id, title, edition, publisher, licence, citation, url } = set;
  const named = title === null ? id : `${id}  ${[title, edition].filter(Boolean).join(', ')}`;
  const stored: Facts = [
    ['address', url],
    ['licence', licence],
    ['cite', citation],
  ];
  const facts: Facts = [
    ['rows', rowsOf(set)],
    ['covers', coverageOf(set)],
    ['state', stateOf(set)],
    ['differs', differs],
    ['publisher', publisher],
    ...(origin ?? stored),
  ];
  return [named, ...facts.flatMap(([name, words]) => (words === null ? [] : [`  ${name.padEnd(9)} ${words}`]))];
}

function rowsOf({ rows, used, leftOut, rejected }: StoredDataSet): string | null {
  const count = (number: number | null) => (number ?? 0).toLocaleString('en');
  if (rows === null) return null;
  return `${count(rows)} read, ${count(used)} used, ${count(leftOut)} left out, ${count(rejected)} rejected`;
}

function coverageOf({ firstDay, lastDay }: StoredDataSet): string | null {
  return firstDay === null || lastDay === null ? null : `${firstDay} to ${lastDay}`;
}

function stateOf({ version, loadedAt, steps, versionBefore }: StoredDataSet): string {
  if (version !== null) return `version ${version}, complete since ${loadedAt}`;
  if (steps === null) return 'being removed';
  const grows = versionBefore === null ? 'not complete' : `more is being added to version ${versionBefore}`;
  return `${grows}: ${steps.toLocaleString('en')} rows done`;
}
