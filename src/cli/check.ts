import type { Command } from 'commander';
import type { SeedError } from '../errors.ts';
import { exitCodes } from './exit-codes.ts';

/** `entente check`: every mistake in the seeds, without a database. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('look for mistakes in the seeds, without a database; exit code 1 if there are any')
    .argument('[folder]', 'the folder of the seeds (setting ENTENTE_SEEDS, seeds/)')
    .option('--json', 'print JSON')
    .addHelpText('after', examples)
    .action(check);
}

const examples = `
Examples:
  entente check                      the seeds of the project
  entente check ../my-seeds --json   another folder, every issue with code, place, message and hint`;

/** Reads and checks, and tells all issues at once. */
async function check(folder: string | undefined, { json }: { readonly json?: boolean }): Promise<void> {
  const { readConfig } = await import('./config.ts');
  const { folderUrl } = await import('./places.ts');
  const { describeCheck } = await import('../load/describe.ts');
  const { checkSeeds } = await import('../load/load.ts');
  const checked = await checkSeeds(folderUrl(folder ?? readConfig().seeds));
  const { length } = checked.issues;
  if (length > 0) process.exitCode = exitCodes.refused;
  if (json) return void process.stdout.write(`${JSON.stringify({ issues: checked.issues.map(plain) })}\n`);
  process.stdout.write(`${describeCheck(checked).join('\n')}\n`);
  if (length > 0) process.stdout.write(`There ${length === 1 ? 'is 1 issue' : `are ${length} issues`}.\n`);
}

/** A issue for a machine. */
function plain({ code, at, message, hint }: SeedError): Readonly<Record<string, string | undefined>> {
  return { code, at, message, hint };
}
