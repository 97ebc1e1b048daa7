import type { Command } from 'commander';

/** `entente remove`: removes a data set. */
export function addRemove(program: Command): void {
  program
    .command('remove')
    .description('remove a data set from the graph, and the states that only it named')
    .argument('<set>', 'name of the data set, as listed by "entente datasets"')
    .option('--force', 'remove the facts of the seeds as well')
    .addHelpText('after', examples)
    .action(removeSet);
}

const examples = `
Examples:
  entente remove unvotes      also after an import that was interrupted
  entente remove crosswalk    the states that imports created, if no data set refers to them`;

/** Removes a data set, and prints how many nodes and edges it had. */
async function removeSet(set: string, { force = false }: { readonly force?: boolean }): Promise<void> {
  const { readConfig } = await import('./config.ts');
  const { withDatabase } = await import('./database.ts');
  const { createProgress } = await import('./progress.ts');
  const { removeDataSet } = await import('../ingest/remove-data-set.ts');
  const progress = createProgress();
  const { nodes, edges, states } = await withDatabase(readConfig(), progress.tell, ({ graph }) => {
    progress.tell(`Removing "${set}".`);
    return removeDataSet(graph, set, force);
  }).finally(progress.done);
  const count = (number: number) => number.toLocaleString('en');
  const also = states === 0 ? '' : `, and ${count(states)} states that only it named`;
  process.stdout.write(`Removed "${set}": ${count(nodes)} nodes and ${count(edges)} edges${also}.\n`);
}
