import type { Command } from 'commander';
import type { SeedError } from '../errors.ts';
import { exitCodes } from './exit-codes.ts';

/** `entente check`: finds every mistake in the seeds, without a database. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('check the seeds and report every issue, without a database; exit code 1 if there is one')
    .argument('[folder]', 'folder of the seeds (default: the setting ENTENTE_SEEDS, or else seeds/ of the project)')
    .option('--beside <folder>', 'folder of the seeds that these stand beside and may refer to')
    .option('--json', 'print JSON: {"issues": [{"code", "at", "message", "hint"}]}')
    .addHelpText('after', examples)
    .action(check);
}

const examples = `
Examples:
  entente check                      the seeds of the project
  entente check ../my-seeds --json   another folder, as JSON
  entente check ../mine --beside seeds   facts that refer to those of the project`;

/** Options of the command line. */
interface Options {
  readonly beside?: string;
  readonly json?: boolean;
}

/** Checks the seeds and the crosswalk beside them, and prints every issue. */
async function check(folder: string | undefined, { beside, json }: Options): Promise<void> {
  const { existsSync } = await import('node:fs');
  const { readConfig } = await import('./config.ts');
  const { folderUrl } = await import('./places.ts');
  const { describeCheck } = await import('../load/describe.ts');
  const { checkSeeds } = await import('../load/load.ts');
  const { readCrosswalk } = await import('../load/read-crosswalk.ts');
  const seeds = folderUrl(folder ?? readConfig().seeds);
  const crosswalk = new URL('crosswalk/', seeds);
  const checked = await checkSeeds(seeds, beside === undefined ? undefined : folderUrl(beside));
  const tables = existsSync(crosswalk) ? await readCrosswalk(crosswalk) : undefined;
  const issues = [...checked.issues, ...(tables?.issues ?? [])];
  if (issues.length > 0) process.exitCode = exitCodes.refused;
  if (json) return void process.stdout.write(`${JSON.stringify({ issues: issues.map(plain) })}\n`);
  process.stdout.write(`${describeCheck(checked.records, tables?.tables, issues).join('\n')}\n`);
}

/** An issue as JSON. */
function plain({ code, at, message, hint }: SeedError): Readonly<Record<string, string | undefined>> {
  return { code, at, message, hint };
}
