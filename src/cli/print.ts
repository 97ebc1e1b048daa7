import type { Command } from 'commander';
import { exitCodes } from './exit-codes.ts';

/** `entente print`: writes the generated files. */
export function addPrint(program: Command): void {
  program
    .command('print')
    .description('write the files that follow from the schema, the model and the seeds')
    .option('--check', 'write nothing; exit code 1 if one of them is out of date')
    .addHelpText('after', examples)
    .action(print);
}

const examples = `
Examples:
  entente print            after a change to the schema, the model or the seeds
  entente print --check    in CI: change nothing, fail if a file is out of date`;

/** Writes the files that differ, and prints the state of each. */
async function print({ check }: { readonly check?: boolean }): Promise<void> {
  const { readFile, writeFile } = await import('node:fs/promises');
  const { readConfig } = await import('./config.ts');
  const { folderUrl } = await import('./places.ts');
  const { projectFolder } = await import('../kit/project-folder.ts');
  const { printed } = await import('./printed.ts');
  for (const { path, text } of await printed(folderUrl(readConfig().seeds))) {
    const file = new URL(path, projectFolder);
    const same = (await readFile(file, 'utf8').catch(() => '')) === text;
    if (!same && check) process.exitCode = exitCodes.refused;
    if (!same && !check) await writeFile(file, text);
    process.stdout.write(`${path}: ${same ? 'up to date' : check ? 'out of date; run "npm run print"' : 'written'}\n`);
  }
}
