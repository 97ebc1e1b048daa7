import type { Command } from 'commander';
import type { Records } from '../model/nouns.ts';

/** `entente diff`: what the facts of one folder say that those of another do not, without a database. */
export function addDiff(program: Command): void {
  program
    .command('diff')
    .description('compare the seeds of two folders, such as two versions: what was added, changed and removed')
    .argument('<before>', 'folder of the earlier seeds')
    .argument(
      '[after]',
      'folder of the later seeds (default: the setting ENTENTE_SEEDS, or else seeds/ of the project)',
    )
    .option('--json', 'print JSON: {"changes": [{"noun", "id", "kind", "fields": [{"name", "before", "after"}]}]}')
    .addHelpText('after', examples)
    .action(diff);
}

const examples = `
Examples:
  entente diff ../earlier/seeds                  what is new since an earlier copy
  git worktree add ../earlier <tag>              makes that copy from the history
  entente diff ../earlier/seeds seeds --json     as JSON, for a changelog of your own

Both folders must pass "entente check" but for their closed lists. Exit code 0, whether they differ or not.`;

/** Options of the command line. */
interface Options {
  readonly json?: boolean;
}

/** Compares two folders and prints what differs. */
async function diff(before: string, after: string | undefined, { json }: Options): Promise<void> {
  const { readConfig } = await import('./config.ts');
  const { compareRecords } = await import('../load/compare-records.ts');
  const { describeChanges } = await import('../load/describe-changes.ts');
  const [old, current] = [await recordsIn(before), await recordsIn(after ?? readConfig().seeds)];
  const changes = compareRecords(old, current);
  const text = json ? JSON.stringify({ changes }) : describeChanges(changes).join('\n');
  process.stdout.write(`${text}\n`);
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
