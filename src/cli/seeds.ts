import type { Command } from 'commander';

/** `entente seeds`: tools for writing seed files. */
export function addSeeds(program: Command): void {
  const seeds = program.command('seeds').description('tools for writing seed files');
  seeds
    .command('schema')
    .description('print the JSON Schema of every seed file and crosswalk table, for editors')
    .option('--out <folder>', 'write one file for each into this folder (default: print all as one object)')
    .addHelpText('after', examples)
    .action(schema);
}

const examples = `
Examples:
  entente seeds schema --out .schemas     writes .schemas/actors.schema.json, .schemas/crosswalk/states.schema.json, ...

An editor with a YAML language server uses the schema that the first line of a file names:
  # yaml-language-server: $schema=../.schemas/actors.schema.json`;

/** Prints the schemas, or writes them. */
async function schema({ out }: { readonly out?: string }): Promise<void> {
  const { mkdir, writeFile } = await import('node:fs/promises');
  const { folderUrl } = await import('./places.ts');
  const { seedSchemas } = await import('../model/seed-schemas.ts');
  const schemas = seedSchemas();
  if (!out) return void process.stdout.write(`${JSON.stringify(schemas, null, 2)}\n`);
  const folder = folderUrl(out);
  for (const [name, text] of Object.entries(schemas)) {
    const file = new URL(`${name}.schema.json`, folder);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, `${JSON.stringify(text, null, 2)}\n`);
  }
  process.stdout.write(`Wrote ${Object.keys(schemas).length} schemas to "${out}".\n`);
}
