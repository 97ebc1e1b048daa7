import type { Command } from 'commander';
import type { EntryChange } from '../load/compare-records.ts';
import type { Records } from '../model/nouns.ts';

/** `entente diff`: what one version of the facts says that another does not, without a database. */
export function addDiff(program: Command): void {
  program
    .command('diff')
    .description('compare two versions of the facts: what was added, changed and removed')
    .argument('<before>', 'folder of the earlier version: of seeds, or one that "entente release" wrote')
    .argument(
      '[after]',
      'folder of the later version (default: the setting ENTENTE_SEEDS, or else seeds/ of the project)',
    )
    .option('--json', 'print JSON: {"changes": [{"noun", "id", "kind", "fields": [{"name", "before", "after"}]}]}')
    .addHelpText('after', examples)
    .action(diff);
}

const examples = `
Examples:
  entente diff ../earlier/seeds                  what is new in the facts since an earlier copy
  git worktree add ../earlier <tag>              makes that copy from the history
  entente diff release-1 release-2               all data sets of two releases, table by table
  entente diff ../earlier/seeds seeds --json     as JSON, for a changelog of your own

Folders of seeds must pass "entente check" but for their closed lists. Exit code 0, whether they differ or not.`;

/** Options of the command line. */
interface Options {
  readonly json?: boolean;
}

/** Compares two folders and prints what differs. */
async function diff(before: string, after: string | undefined, { json }: Options): Promise<void> {
  const { describeChanges } = await import('../load/describe-changes.ts');
  const changes = await compare(before, after);
  const text = json ? JSON.stringify({ changes }) : describeChanges(changes).join('\n');
  process.stdout.write(`${text}\n`);
}

/** Two releases, or else two folders of seeds. */
async function compare(before: string, after: string | undefined): Promise<readonly EntryChange[]> {
  const { existsSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { readConfig } = await import('./config.ts');
  const isRelease = (folder: string) => existsSync(join(folder, 'datapackage.json'));
  if (after !== undefined && isRelease(before) && isRelease(after)) {
    const { compareReleases } = await import('./compare-releases.ts');
    return await compareReleases(before, after);
  }
  const { compareRecords } = await import('../load/compare-records.ts');
  return compareRecords(await recordsIn(before), await recordsIn(after ?? readConfig().seeds));
}

/** The facts of a folder; one with issues is refused. Its closed lists are not compared, and those of an earlier version may lack a value. */
async function recordsIn(folder: string): Promise<Records> {
  const { folderUrl } = await import('./places.ts');
  const { checkSeeds } = await import('../load/load.ts');
  const { refused } = await import('../load/errors.ts');
  const { records, issues } = await checkSeeds(folderUrl(folder));
  const ofFacts = issues.filter(({ at }) => at?.includes('/vocab.yaml:') !== true);
  if (ofFacts.length > 0) throw refused(ofFacts);
  return records;
}
