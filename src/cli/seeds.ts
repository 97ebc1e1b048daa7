import type { Command } from 'commander';

/** `entente seeds`: what helps in writing seeds. */
export function addSeeds(program: Command): void {
  const seeds = program.command('seeds').description('tools for writing seed files');
  seeds
    .command('schema')
    .description('print the JSON Schema of every seed file, for editors')
    .option('--out <folder>', 'write one file for each into this folder (default: print all as one object)')
    .addHelpText('after', examples)
    .action(schema);
}

const examples = `
Examples:
  entente seeds schema --out .schemas     writes .schemas/actors.schema.json and the others

An editor with a YAML language server finds it by a first line such as
  # yaml-language-server: $schema=../.schemas/actors.schema.json`;

/** Prints the schemas, or writes them. */
async function schema({ out }: { readonly out?: string }): Promise<void> {
  const { mkdir, writeFile } = await import('node:fs/promises');
  const { folderUrl } = await import('./places.ts');
  const { seedSchemas } = await import('../model/seed-schemas.ts');
  const schemas = seedSchemas();
  if (!out) return void process.stdout.write(`${JSON.stringify(schemas, null, 2)}\n`);
  const folder = folderUrl(out);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(schemas)) {
    await writeFile(new URL(`${name}.schema.json`, folder), `${JSON.stringify(text, null, 2)}\n`);
  }
  process.stdout.write(`Wrote ${Object.keys(schemas).length} schemas to "${out}".\n`);
}
