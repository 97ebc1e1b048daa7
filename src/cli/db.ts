import type { Command } from 'commander';
import type { Status } from '../embedded/embedded.ts';
import type { Config } from './config.ts';
import { databaseElsewhere } from './errors.ts';
import { exitCodes } from './exit-codes.ts';

/** `entente db`: starts, stops and inspects the embedded Neo4j. */
export function addDb(program: Command): void {
  const db = program
    .command('db')
    .description('start, stop or inspect the embedded Neo4j')
    .addHelpText('after', examples);
  db.command('start').description('start it; it keeps running after this command').action(start);
  db.command('stop').description('stop it, even if another process uses it').action(stop);
  db.command('status')
    .description('show whether it runs and answers; exit code 0 if it does, 1 if it does not')
    .option('--json', 'print JSON')
    .action(show);
}

const examples = `
Examples:
  entente db start             keep Neo4j running, so that other commands start faster
  entente db status --json     state, version, address and users as JSON`;

/** Starts a Neo4j that keeps running. */
async function start(): Promise<void> {
  const { embedded } = await embeddedConfig();
  const { startDetached } = await import('../embedded/embedded.ts');
  const { createProgress } = await import('./progress.ts');
  const progress = createProgress();
  const { connection, startedHere } = await startDetached(embedded, progress.tell).finally(progress.done);
  process.stdout.write(`${startedHere ? 'Neo4j runs' : 'Neo4j was running already'} at ${connection.uri}.\n`);
}

/** Stops it. */
async function stop(): Promise<void> {
  const { embedded } = await embeddedConfig();
  const { stopDetached } = await import('../embedded/embedded.ts');
  const { createProgress } = await import('./progress.ts');
  const progress = createProgress();
  const stopped = await stopDetached(embedded, progress.tell).finally(progress.done);
  process.stdout.write(stopped ? 'Neo4j has stopped.\n' : 'Neo4j was not running.\n');
}

/** Prints its status. */
async function show({ json }: { readonly json?: boolean }): Promise<void> {
  const { embedded } = await embeddedConfig();
  const { status } = await import('../embedded/embedded.ts');
  const current = await status(embedded);
  process.stdout.write(json ? `${JSON.stringify(current)}\n` : wordsOf(current));
  if (current.state !== 'running') process.exitCode = exitCodes.refused;
}

/** The settings, unless they name another Neo4j server. */
async function embeddedConfig(): Promise<Config> {
  const { readConfig } = await import('./config.ts');
  const config = readConfig();
  if (config.elsewhere) throw databaseElsewhere(config.elsewhere.uri);
  return config;
}

/** A status as lines for a terminal. */
function wordsOf({ state, folder, version, uri, pid, since, usedBy, isPersistent, isImporting }: Status): string {
  const lines = [
    `state    ${state}`,
    `folder   ${folder}`,
    `version  ${version ?? 'never started'}`,
    ...(uri ? [`address  ${uri}`] : []),
    ...(pid ? [`process  ${pid}, since ${since?.toISOString()}`] : []),
    ...(pid
      ? [`used by  ${usedBy.join(', ') || 'no process'}${isPersistent ? '; keeps running when they end' : ''}`]
      : []),
    ...(isImporting ? ['import   in bulk, not complete; if its process has ended, the next start begins anew'] : []),
  ];
  return `${lines.join('\n')}\n`;
}
