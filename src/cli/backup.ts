import type { Command } from 'commander';
import { copyElsewhere } from './errors.ts';
import { exitCodes } from './exit-codes.ts';

/** `entente backup` and `entente restore`: copies of the graph of the embedded Neo4j. */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .description("copy the graph of the embedded Neo4j into a file, by Neo4j's own dump")
    .argument('<file>', 'file to write; what the copy holds is written beside it, with .json added to the name')
    .option('--json', 'print JSON: {"file", "bytes", "nodes", "edges", "dataSets"}')
    .addHelpText('after', backupExamples)
    .action(backup);
  program
    .command('restore')
    .description('restore a copy into an empty store of the embedded Neo4j, and compare the graph with what was copied')
    .argument('<file>', 'file that "entente backup" wrote; the file beside it is needed too')
    .option('--json', 'print JSON: {"neo4j", "madeAt", "nodes", "edges", "dataSets", "findings", "unchecked"}')
    .addHelpText('after', restoreExamples)
    .action(restore);
}

const backupExamples = `
Examples:
  entente backup ../entente-2026-11-30.dump      stop "entente start" and "entente db" first

The store must be stopped. A server of your own is copied by its own tools: "neo4j-admin database dump".`;

const restoreExamples = `
Examples:
  ENTENTE_STORE=restored entente restore ../entente-2026-11-30.dump
  ENTENTE_STORE=restored entente start

A copy made by Neo4j 5.26 can be restored by a later one (ENTENTE_NEO4J_VERSION), not the other way round. Exit code 1 if the restored graph
breaks a rule of cypher/check/. If Neo4j is too busy to check them all, the graph stays and "unchecked" says why.`;

/** Options of the command line. */
interface Options {
  readonly json?: boolean;
}

async function backup(file: string, { json }: Options): Promise<void> {
  const { embedded, progress } = await prepared();
  const { backUp } = await import('../ingest/back-up.ts');
  const made = await backUp(embedded, file, progress.tell).finally(progress.done);
  const words = `Copied ${made.nodes.toLocaleString('en')} nodes and ${made.edges.toLocaleString('en')} edges to "${file}" (${made.bytes.toLocaleString('en')} bytes).`;
  process.stdout.write(`${json ? JSON.stringify(made) : words}\n`);
}

async function restore(file: string, { json }: Options): Promise<void> {
  const { embedded, progress } = await prepared();
  const { restore: restoreCopy } = await import('../ingest/back-up.ts');
  const restored = await restoreCopy(embedded, file, progress.tell).finally(progress.done);
  const { nodes, edges, madeAt, findings, unchecked } = restored;
  const lines = [
    ...findings.map(({ check, what }) => `${check}: ${what}`),
    ...(unchecked === null ? [] : [`Its rules were not checked: ${unchecked} Check them later with "entente verify".`]),
    `Restored ${nodes.toLocaleString('en')} nodes and ${edges.toLocaleString('en')} edges, as they were copied at ${madeAt}.`,
  ];
  process.stdout.write(`${json ? JSON.stringify(restored) : lines.join('\n')}\n`);
  if (findings.length > 0) process.exitCode = exitCodes.refused;
}

/** The settings of the embedded Neo4j, and where progress goes. */
async function prepared() {
  const { readConfig } = await import('./config.ts');
  const { createProgress } = await import('./progress.ts');
  const { elsewhere, embedded } = readConfig();
  if (elsewhere) throw copyElsewhere(elsewhere.uri);
  return { embedded, progress: createProgress() };
}
