import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { printSchema } from 'graphql';
import type { GraphQLTaggedNode } from 'relay-runtime';
import { schema } from '../../src/api/schema.ts';

/** What the compiler made, by the name of a query or fragment. */
export type Artifacts = (name: string) => GraphQLTaggedNode;

const require = createRequire(import.meta.url);
const run = promisify(execFile);

/** Runs the compiler of Relay over modules, given by name, in a folder that is gone afterwards. */
export async function compileRelay(modules: ReadonlyMap<string, string>): Promise<Artifacts> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-relay-'));
  try {
    await writeProject(folder, modules);
    await run(require('relay-compiler'), ['--noWatchman', '--output', 'quiet-with-errors'], { cwd: folder });
    return await readArtifacts(join(folder, 'made'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes what the compiler reads: its settings, the schema, and the modules. */
async function writeProject(folder: string, modules: ReadonlyMap<string, string>): Promise<void> {
  const settings = {
    src: './src',
    schema: './schema.graphql',
    artifactDirectory: './made',
    language: 'javascript',
    eagerEsModules: false,
  };
  await mkdir(join(folder, 'src'));
  await mkdir(join(folder, 'made'));
  await writeFile(join(folder, 'relay.config.json'), JSON.stringify(settings));
  await writeFile(join(folder, 'schema.graphql'), printSchema(schema));
  for (const [name, text] of modules) await writeFile(join(folder, 'src', `${name}.js`), `graphql\`\n${text}\n\`;\n`);
}

/** Reads the files that the compiler wrote; those that name others load them as well. */
async function readArtifacts(folder: string): Promise<Artifacts> {
  const files = await readdir(folder);
  const made = new Map(files.map((file) => [file.replace('.graphql.js', ''), require(join(folder, file))]));
  return (name) => made.get(name);
}
