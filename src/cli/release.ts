import type { Command } from 'commander';

/** `entente release`: writes everything that may be passed on as a package for archives. */
export function addRelease(program: Command): void {
  program
    .command('release')
    .description(
      'write a folder for an archive: all tables as CSV and Parquet, with their schemas, licences and checksums',
    )
    .argument('<folder>', 'folder to write, which must not exist or be empty')
    .option(
      '--include <sets>',
      'data sets to include that are left out by default, separated by commas: those that you have the right to pass on',
    )
    .addHelpText('after', examples)
    .action(release);
}

const examples = `
Examples:
  entente release release/                       what anyone may pass on
  entente release release/ --include mine        with a data set of your own

The folder has datapackage.json (Frictionless), croissant.json, CITATION.cff, .zenodo.json, LICENSES.md, SHA256SUMS,
the GraphQL schema and the vocabulary. Data sets that may not be passed on are left out and named, with the reason.`;

/** Writes the release, and prints what it holds and what was left out. */
async function release(folder: string, { include }: { readonly include?: string }): Promise<void> {
  const { readConfig } = await import('./config.ts');
  const { createProgress } = await import('./progress.ts');
  const { writeRelease } = await import('./write-release.ts');
  const progress = createProgress();
  const included = include?.split(',').map((set) => set.trim()) ?? [];
  const lines = await writeRelease(readConfig(), { folder, included }, progress).finally(progress.done);
  process.stdout.write(`${lines.join('\n')}\n`);
}
