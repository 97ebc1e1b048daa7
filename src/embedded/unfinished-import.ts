import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { importUnderWay, importUnfinished } from './errors.ts';
import { isRunning, isSameProcess, startTimeOf } from './processes.ts';
import type { Store } from './store.ts';

/** Notes that this process fills the store in bulk. The note stays until the graph is complete and has been served. */
export async function noteImport(store: Store): Promise<void> {
  await writeFile(noteOf(store), `${process.pid} ${await startTimeOf(process.pid)}`);
}

/** Removes the note. */
export async function forgetImport(store: Store): Promise<void> {
  await rm(noteOf(store), { force: true });
}

/** A bulk import that this process did not begin and that is not complete; `isRunning` tells whether its process still works at it. */
export interface UnfinishedImport {
  readonly pid: number;
  readonly isRunning: boolean;
}

/** The bulk import of another process that a store is in; undefined if there is none. */
export async function unfinishedImport(store: Store): Promise<UnfinishedImport | undefined> {
  const note = await readFile(noteOf(store), 'utf8').catch(() => undefined);
  if (note === undefined) return undefined;
  const [pid = '', ...startTime] = note.split(' ');
  const isAlive = await isSameProcess(Number(pid), startTime.join(' '));
  return isAlive && Number(pid) === process.pid ? undefined : { pid: Number(pid), isRunning: isAlive };
}

/** Refuses a running server whose graph an import is still filling, or has left half filled. */
export async function expectNoImport(store: Store): Promise<void> {
  const unfinished = await unfinishedImport(store);
  if (unfinished === undefined) return;
  throw unfinished.isRunning ? importUnderWay(store.folder, unfinished.pid) : importUnfinished(store.folder);
}

/**
 * Empties a stopped store that an import left half filled; an error if the import is still under way. Nothing else is lost: an
 * import in bulk begins only in a store without a graph, and while its note stands no other process can write to it.
 */
export async function discardUnfinished(store: Store, log: (line: string) => void): Promise<void> {
  const unfinished = await unfinishedImport(store);
  if (unfinished === undefined) return;
  if (unfinished.isRunning) throw importUnderWay(store.folder, unfinished.pid);
  log('An import in bulk did not end, so what it wrote is removed and the store begins anew.');
  await endImporter(store);
  await removeGraph(store);
  await rm(bulkFiles(store), { recursive: true, force: true });
  await forgetImport(store);
}

/** Removes the graph of a stopped store; its users and its password stay. */
export async function removeGraph({ folder }: Store): Promise<void> {
  for (const kind of ['databases', 'transactions'])
    await rm(join(folder, 'data', kind, 'neo4j'), { recursive: true, force: true });
}

/** The folder for the files of the bulk importer. */
export function bulkFiles({ folder }: Store): string {
  return join(folder, 'bulk');
}

/** The file to which a bulk importer writes its process id. */
export function importerFile({ run }: Store): string {
  return join(run, 'importer');
}

/** The argument of Java that identifies a process as the bulk importer of a store. */
export function importerArgument({ folder }: Store): string {
  return `-Dentente.bulk=${folder}`;
}

/** Ends a bulk importer that outlived the process that started it. */
async function endImporter(store: Store): Promise<void> {
  const pid = Number(await readFile(importerFile(store), 'utf8').catch(() => '0'));
  const isImporting = () => isRunning(pid, importerArgument(store));
  for (let tries = 0; tries < 100 && (await isImporting()); tries += 1) {
    process.kill(pid, 'SIGKILL');
    await sleep(100);
  }
  if (await isImporting()) throw importUnderWay(store.folder, pid);
}

function noteOf({ run }: Store): string {
  return join(run, 'unfinished-import');
}
