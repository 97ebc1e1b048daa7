import type { Command } from 'commander';
import type { StoredDataSet } from '../load/data-sets.ts';

/** `entente datasets`: the data sets in the graph. */
export function addDatasets(program: Command): void {
  program
    .command('datasets')
    .description('list the data sets of the graph with rows, version, licence, citation and time of loading')
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
  const progress = createProgress();
  const sets = await withDatabase(readConfig(), progress.tell, ({ graph }) => listDataSets(graph)).finally(
    progress.done,
  );
  process.stdout.write(json ? `${JSON.stringify(sets)}\n` : `${sets.flatMap(wordsOf).join('\n')}\n`);
}

/** A data set as lines for a terminal. */
function wordsOf(set: StoredDataSet): readonly string[] {
  const { id, title, edition, publisher, licence, citation, url } = set;
  const named = title === null ? id : `${id}  ${[title, edition].filter(Boolean).join(', ')}`;
  const facts = {
    rows: rowsOf(set),
    covers: coverageOf(set),
    state: stateOf(set),
    publisher,
    licence,
    cite: citation,
    url,
  };
  const lines = Object.entries(facts).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name.padEnd(10)}${value}`],
  );
  return [named, ...lines];
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
