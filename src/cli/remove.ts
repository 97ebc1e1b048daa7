import type { Command } from 'commander';

/** `entente remove`: a data set goes out again. */
export function addRemove(program: Command): void {
  program
    .command('remove')
    .description('take a data set out of the graph again; what others hold is untouched')
    .argument('<set>', 'the data set, as "entente datasets" names it')
    .option('--force', 'remove even the facts of the seeds')
    .addHelpText('after', examples)
    .action(removeSet);
}

const examples = `
Examples:
  entente remove unvotes      also after an import that broke off
  entente remove crosswalk    the states that imports made, once no data set names them any more`;

/** Removes, and tells how much. */
async function removeSet(set: string, { force = false }: { readonly force?: boolean }): Promise<void> {
  const { readConfig } = await import('./config.ts');
  const { withDatabase } = await import('./database.ts');
  const { createProgress } = await import('./progress.ts');
  const { remove } = await import('../load/remove.ts');
  const progress = createProgress();
  const { nodes, edges } = await withDatabase(readConfig(), progress.tell, ({ graph }) => {
    progress.tell(`Removing "${set}".`);
    return remove(graph, set, force);
  }).finally(progress.done);
  const count = (number: number) => number.toLocaleString('en');
  process.stdout.write(`Removed "${set}": ${count(nodes)} nodes and ${count(edges)} edges that it had signed.\n`);
}
