import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { homeArgument } from './conf.ts';
import { freeSpaceAt } from './free-space.ts';

/** Whether a process with this id exists. */
export function isProcess(pid: number): boolean {
  try {
    return Number.isInteger(pid) && pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether the process that had this id at its start still runs. Ids are reused after a restart of the machine or of a container. */
export async function isSameProcess(pid: number, startTime: string): Promise<boolean> {
  return isProcess(pid) && (await startTimeOf(pid)) === startTime;
}

/** When a process began, as the system writes it; with its id it names one process for good. Empty if it has ended. */
export async function startTimeOf(pid: number): Promise<string> {
  if (process.platform !== 'linux') return (await ps('lstart=', pid)).trim();
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

/**
 * Whether this process is the server of the store in this folder.
 * Ids are reused, and an ended process may linger without a command, so the command is read.
 */
export async function isServer(pid: number, folder: string): Promise<boolean> {
  return await isRunning(pid, homeArgument(folder));
}

/** Whether a process with this id runs a command with this argument. */
export async function isRunning(pid: number, argument: string): Promise<boolean> {
  return isProcess(pid) && ` ${await commandOf(pid)} `.includes(` ${argument} `);
}

/**
 * Asks a server to end and waits until it has, so that its data is closed; one that does not respond is killed. On a full disk it could not
 * close its data however long it is given.
 */
export async function endServer(pid: number, folder: string, log: (line: string) => void): Promise<void> {
  if (!(await isServer(pid, folder))) return;
  process.kill(pid, 'SIGTERM');
  const seconds = freeSpaceAt(folder).megabytes < 1 ? 5 : 60;
  if (await hasEnded(pid, folder, seconds * 1_000)) return;
  log(`Neo4j did not stop within ${seconds} s; it is killed and will recover its store at the next start.`);
  await killServer(pid, folder);
}

/** Ends a server that does not respond. */
export async function killServer(pid: number, folder: string): Promise<void> {
  if (!(await isServer(pid, folder))) return;
  process.kill(pid, 'SIGKILL');
  await hasEnded(pid, folder, 10_000);
}

/** Whether the server ends within this time. */
export async function hasEnded(pid: number, folder: string, waitMs: number): Promise<boolean> {
  const deadline = Date.now() + waitMs;
  while (await isServer(pid, folder)) {
    if (Date.now() > deadline) return false;
    await sleep(100);
  }
  return true;
}

/** The command line of a process, its words separated by spaces; empty if it has ended. */
async function commandOf(pid: number): Promise<string> {
  if (process.platform !== 'linux') return (await ps('command=', pid)).trim();
  return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ').trim();
}

/** One column of `ps`, for systems without files about processes. */
async function ps(column: string, pid: number): Promise<string> {
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', column, '-p', String(pid)]).catch(() => ({
    stdout: '',
  }));
  return stdout;
}
