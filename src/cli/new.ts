import type { Command } from 'commander';

/** `entente new`: an example folder for facts of one's own. */
export function addNew(program: Command): void {
  program
    .command('new')
    .description('write an example folder for facts of your own, with JSON Schemas for an editor')
    .argument('<folder>', 'folder to write; it must not exist, or be empty')
    .addHelpText('after', examples)
    .action(writeExample);
}

const examples = `
Examples:
  entente new my-seeds
  entente check my-seeds --beside seeds    reports every mistake
  entente load my-seeds --dataset mine     loads it beside the curated facts`;

/** Writes the folder. One that has files is refused, so that nothing is overwritten. */
async function writeExample(path: string): Promise<void> {
  const { mkdir, readdir, writeFile } = await import('node:fs/promises');
  const { folderUrl } = await import('./places.ts');
  const { exampleSeeds } = await import('../model/example-seeds.ts');
  const { folderNotEmpty, folderUnwritable } = await import('./errors.ts');
  const folder = folderUrl(path);
  const present = await readdir(folder).catch(() => []);
  if (present.length > 0) throw folderNotEmpty(path);
  const files = Object.entries(exampleSeeds());
  try {
    for (const [name, text] of files) {
      const file = new URL(name, folder);
      await mkdir(new URL('.', file), { recursive: true });
      await writeFile(file, text);
    }
  } catch (cause) {
    throw folderUnwritable(path, cause);
  }
  process.stdout.write(`Wrote an example to "${path}". Its README.md says how to check and load it.\n`);
}
