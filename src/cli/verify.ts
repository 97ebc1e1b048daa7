import type { Command } from 'commander';
import type { Verified } from '../ingest/verify.ts';
import { exitCodes } from './exit-codes.ts';

/** `entente verify`: checks the jars, the files and the graph. */
export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('check the jars and files of the embedded Neo4j, and the graph; exit code 1 if something is wrong')
    .option('--json', 'print JSON')
    .addHelpText('after', examples)
    .action(verify);
}

const examples = `
Examples:
  entente verify          stop "entente start" and "entente db" first, so that the files are read too
  NEO4J_URI=… NEO4J_PASSWORD=… entente verify
                          constraints, indexes and rules of the graph on a server of your own

Damaged jars are downloaded again, and missing constraints and indexes are created. Nothing else is changed.`;

/** Checks, and prints a line for each part. */
async function verify({ json }: { readonly json?: boolean }): Promise<void> {
  const { readConfig } = await import('./config.ts');
  const { withDatabase } = await import('./database.ts');
  const { createProgress } = await import('./progress.ts');
  const { verifyGraph, verifyStore } = await import('../ingest/verify.ts');
  const config = readConfig();
  const { tell, done } = createProgress();
  const verified = await (config.elsewhere
    ? withDatabase(config, tell, ({ graph }) => verifyGraph(graph, tell))
    : verifyStore(config.embedded, tell)
  ).finally(done);
  process.stdout.write(`${json ? JSON.stringify(verified) : linesOf(verified).join('\n')}\n`);
  if (verified.damage !== null || verified.findings.length > 0) process.exitCode = exitCodes.refused;
}

function linesOf({
  damagedJars,
  unknownJars,
  areFilesChecked,
  damage,
  content,
  missingSchema,
  findings,
}: Verified): readonly string[] {
  const known = unknownJars ? `as published, but for ${unknownJars} of which only the size is known` : 'as published';
  const jars = damagedJars?.length === 0 ? known : `downloaded again: ${damagedJars?.join(', ')}`;
  const files = damage ?? (areFilesChecked ? 'consistent' : 'not read, since their Neo4j runs');
  const sets = Object.entries(content?.dataSets ?? {}).map(([name, version]) => `${name} ${version || 'not complete'}`);
  return [
    ...(damagedJars === null ? [] : [`jars     ${jars}`, `files    ${files}`]),
    ...(content === null
      ? []
      : [
          `graph    ${content.nodes.toLocaleString('en')} nodes, ${content.edges.toLocaleString('en')} edges`,
          `sets     ${sets.join(', ') || 'none'}`,
          `schema   ${missingSchema.length === 0 ? 'complete' : `created: ${missingSchema.join(', ')}`}`,
          `rules    ${findings.length === 0 ? 'kept' : `broken by ${findings.length} facts`}`,
        ]),
    ...findings.map(({ check, what }) => `  ${check}: ${what}`),
    ...(damage === null
      ? []
      : ['Restore a copy with "entente restore", or load the seeds and data sets into a new store (ENTENTE_STORE).']),
  ];
}
