import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { homeArgument } from './conf.ts';

/** Whether a process of this number exists. */
export function isProcess(pid: number): boolean {
  try {
    return Number.isInteger(pid) && pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Whether this process is the server of the store in this folder.
 * Numbers are given again after a restart of the machine, and a dead process may linger without a command, so the command is read.
 */
export async function isServer(pid: number, folder: string): Promise<boolean> {
  if (!isProcess(pid)) return false;
  return (await commandOf(pid)).includes(homeArgument(folder));
}

/** Asks a server to end and waits until it has, so that its data is closed; one that does not listen is ended by force. */
export async function endServer(pid: number, folder: string, tell: (line: string) => void): Promise<void> {
  if (!(await isServer(pid, folder))) return;
  process.kill(pid, 'SIGTERM');
  if (await isGone(pid, folder, 60_000)) return;
  tell('Neo4j did not stop within 60 s; it is ended by force and will mend its store at the next start.');
  process.kill(pid, 'SIGKILL');
  await isGone(pid, folder, 10_000);
}

/** Whether the server is gone within this time. */
export async function isGone(pid: number, folder: string, waitMs: number): Promise<boolean> {
  const giveUp = Date.now() + waitMs;
  while (await isServer(pid, folder)) {
    if (Date.now() > giveUp) return false;
    await sleep(100);
  }
  return true;
}

/** Linux keeps commands in files; elsewhere ps reads them. Empty when the process is gone. */
async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') return await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }));
  return stdout;
}
