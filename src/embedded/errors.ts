import { SetupError } from '../errors.ts';
import type { FreeSpace } from './free-space.ts';

/** A setting that no server can start with. */
export function settingInvalid(setting: string, value: string, expected: string): SetupError {
  const message = `${setting} is "${value}"; expected ${expected}.`;
  const hint = `Correct ${setting}, or leave it out.`;
  return new SetupError('SETTING_INVALID', message, { hint });
}

/** No Java was found. */
export function javaMissing(command: string, cause: unknown): SetupError {
  const message = `Running Neo4j needs Java, and "${command}" cannot be run.`;
  const hint =
    'Install Java 17 or later, set ENTENTE_JAVA_HOME to its folder, or set NEO4J_URI to a Neo4j server of your own.';
  return new SetupError('JAVA_MISSING', message, { hint, cause });
}

/** This Neo4j does not run on the Java that was found. */
export function javaUnsuited(command: string, found: string, version: string, needed: string): SetupError {
  const message = `"${command}" is Java "${found}"; Neo4j ${version} needs Java ${needed}.`;
  return new SetupError('JAVA_UNSUITED', message, { hint: `Set ENTENTE_JAVA_HOME to a Java ${needed}.` });
}

/** The jars must be downloaded, and Maven is not installed. */
export function mavenMissing(version: string, cause: unknown): SetupError {
  const message = `Downloading Neo4j ${version} needs Maven, and "mvn" cannot be run.`;
  const hint = 'Install Maven for this first start, or set NEO4J_URI to a Neo4j server of your own.';
  return new SetupError('MAVEN_MISSING', message, { hint, cause });
}

/** Maven ran and failed. */
export function downloadFailed(version: string, output: string): SetupError {
  const message = `Maven could not download Neo4j ${version}: ${output}`;
  const hint = 'Check the network and the version, then run the command again; Maven keeps what it downloaded.';
  return new SetupError('DOWNLOAD_FAILED', message, { hint });
}

/** Another program listens at the port. */
export function portTaken(port: number): SetupError {
  const message = `The port "${port}" of 127.0.0.1 is in use by another program.`;
  const hint = 'Unset ENTENTE_NEO4J_PORT to let entente choose a free port, or end that program.';
  return new SetupError('PORT_TAKEN', message, { hint });
}

/** A Neo4j that entente did not start has the data open. */
export function storeLocked(folder: string): SetupError {
  const message = `Another process has the store "${folder}" open.`;
  const hint = 'End the Neo4j that uses this folder, or set ENTENTE_STORE to another store.';
  return new SetupError('STORE_LOCKED', message, { hint });
}

/** Another process holds the lock for longer than a start or a stop takes. */
export function lockTimeout(lock: string, owner: string): SetupError {
  const message = `Process "${owner}" has been starting or stopping this store for too long.`;
  const hint = `End that process; if there is none, delete "${lock}".`;
  return new SetupError('STORE_LOCKED', message, { hint });
}

/** A newer Neo4j opened the store last, in a format that older versions cannot read. */
export function storeTooNew(folder: string, last: string, version: string): SetupError {
  const message = `The store "${folder}" was last opened by Neo4j ${last}, and Neo4j ${version} cannot read it.`;
  const hint = `Set ENTENTE_NEO4J_VERSION to ${last} or later, or ENTENTE_STORE to another store.`;
  return new SetupError('START_FAILED', message, { hint });
}

/** The server ended while it was starting. */
export function startFailed(version: string, output: string, log: string): SetupError {
  const message = `Neo4j ${version} ended while it was starting: ${output}`;
  return new SetupError('START_FAILED', message, { hint: `Read "${log}".` });
}

/** The machine has less memory than the settings ask for. */
export function memoryShort(heap: string, pageCache: string): SetupError {
  const message = `This machine has too little memory for a heap of "${heap}" and a page cache of "${pageCache}".`;
  return new SetupError('START_FAILED', message, {
    hint: 'Make ENTENTE_NEO4J_HEAP or ENTENTE_NEO4J_PAGE_CACHE smaller.',
  });
}

/** No room is left where a store or a file of it is written. */
export function diskFull({ folder, megabytes }: FreeSpace, cause?: unknown): SetupError {
  const message = `The disk is full: ${megabytes} MB are left at "${folder}".`;
  const hint =
    'Free some room there, or set ENTENTE_HOME to a folder on another disk: the first start needs 300 MB, an import about 150 bytes for each row, twice that with --offline. Then run the command again.';
  return new SetupError('DISK_FULL', message, { hint, cause });
}

/** The server runs and cannot open its database; the cause is in the words of Neo4j. */
export function databaseUnopened(folder: string, cause: string, log: string): SetupError {
  const message = `Neo4j cannot open the database of the store "${folder}": ${cause}`;
  const hint = `Read "${log}". Nothing was changed: set ENTENTE_STORE to the name of a new store to go on without this one.`;
  return new SetupError('START_FAILED', message, { hint });
}

/** The server runs and does not answer. */
export function startTooSlow(version: string, seconds: number, log: string): SetupError {
  const message = `Neo4j ${version} did not answer within ${seconds} s.`;
  return new SetupError('START_FAILED', message, { hint: `Read "${log}", then try again.` });
}

/** Neo4j's own tool, which sets the first password, failed. */
export function passwordNotSet(output: string, folder: string): SetupError {
  const message = `Neo4j's first password could not be set in the store "${folder}": ${output}`;
  const hint = 'Run the command again. If it fails the same way, run "entente verify", which checks the jars of Neo4j.';
  return new SetupError('START_FAILED', message, { hint });
}

/** The password file is not the one this store was created with. */
export function passwordRefused(file: string, folder: string): SetupError {
  const message = `Neo4j refuses the password in "${file}".`;
  const hint = `Restore the file this store was created with, or set ENTENTE_STORE to the name of a new store. The data is in "${folder}".`;
  return new SetupError('PASSWORD_REFUSED', message, { hint });
}

/** The store has data and no password file. */
export function passwordLost(file: string, folder: string): SetupError {
  const message = `The store "${folder}" has data, and its password file "${file}" is missing.`;
  const hint = 'Restore the file, or set ENTENTE_STORE to the name of a new store. The data is left as it is.';
  return new SetupError('PASSWORD_REFUSED', message, { hint });
}

/** A jar is damaged, or another file of the same name. */
export function jarUnreadable(jar: string, entry: string): SetupError {
  const message = `"${jar}" has no readable entry "${entry}".`;
  return new SetupError('START_FAILED', message, {
    hint: 'Run "entente verify", which checks the jars of Neo4j and downloads damaged ones again.',
  });
}

/** Work on the files of a store whose server runs. */
export function storeInUse(folder: string): SetupError {
  const message = `This needs the store "${folder}" to be stopped, and its Neo4j runs.`;
  return new SetupError('STORE_LOCKED', message, { hint: 'Run "entente db stop" first.' });
}

/** Another process fills the store in bulk. */
export function importUnderWay(folder: string, pid: number): SetupError {
  const message = `Process ${pid} is importing in bulk into the store "${folder}".`;
  return new SetupError('STORE_LOCKED', message, { hint: 'Wait until it has ended, then run the command again.' });
}

/** The server of a store runs on a graph that a bulk import left half filled. */
export function importUnfinished(folder: string): SetupError {
  const message = `A bulk import into the store "${folder}" ended before it was complete, and its Neo4j runs.`;
  const hint =
    'Run "entente db stop", then the command again: what the import wrote is removed, and the store begins anew.';
  return new SetupError('STORE_LOCKED', message, { hint });
}

/** A bulk import needs an empty store. */
export function storeNotEmpty(nodes: number): SetupError {
  const message = `--offline fills an empty database; this one has ${nodes} nodes.`;
  const hint = 'Set ENTENTE_STORE to the name of a new store, or import without --offline.';
  return new SetupError('STORE_LOCKED', message, { hint });
}

/** Neo4j's bulk importer failed. */
export function bulkFailed(output: string): SetupError {
  const message = `Neo4j's bulk importer failed: ${output}`;
  return new SetupError('START_FAILED', message, {
    hint: 'Import without --offline to find the row that causes this.',
  });
}

/** The bulk importer wrote other numbers of nodes and edges than it was given. */
export function bulkMiscounted(given: Counts, written: Counts): SetupError {
  const message = `The bulk importer was given ${given.nodes} nodes and ${given.edges} edges and wrote ${written.nodes} and ${written.edges}.`;
  return new SetupError('START_FAILED', message, {
    hint: 'Import without --offline to find the row that causes this.',
  });
}

/** Jars of Neo4j that are not the published ones. */
export function jarsDamaged(jars: string, names: readonly string[]): SetupError {
  const message = `Jars of Neo4j in "${jars}" are damaged: ${names.join(', ')}.`;
  return new SetupError('START_FAILED', message, { hint: 'Run "entente verify", which downloads them again.' });
}

/** A file stands where a copy would be written. */
export function copyExists(file: string): SetupError {
  const message = `"${file}" exists already.`;
  return new SetupError('COPY_FAILED', message, { hint: 'Name a file that does not exist yet.' });
}

/** Neo4j's tool could not copy a store. */
export function copyFailed(file: string, cause: string): SetupError {
  const message = `The store could not be copied to "${file}": ${cause}`;
  return new SetupError('COPY_FAILED', message, { hint: 'Run "entente verify" to check the store.' });
}

/** A copy, or the file beside it, is missing. */
export function copyMissing(file: string, facts: string): SetupError {
  const message = `"${file}" and "${facts}" are not both there.`;
  return new SetupError('COPY_FAILED', message, {
    hint: 'Name a file that "entente backup" wrote, and keep both files together.',
  });
}

/** A copy that is damaged; the reason ends the sentence. */
export function copyDamaged(file: string, reason: string): SetupError {
  const message = `"${file}" cannot be restored: ${reason}.`;
  return new SetupError('COPY_FAILED', message, {
    hint: 'Use another copy. The store holds no graph now, or the one it had.',
  });
}

/** A copy that a newer Neo4j made, in a format that older versions cannot read. */
export function copyTooNew(file: string, made: string, version: string): SetupError {
  const message = `"${file}" was made by Neo4j ${made}, and Neo4j ${version} cannot read it.`;
  const hint = `Set ENTENTE_NEO4J_VERSION to ${made} or later.`;
  return new SetupError('COPY_FAILED', message, { hint });
}

/** A store that has a graph is not replaced by a copy. */
export function storeFilled(nodes: number): SetupError {
  const message = `A copy is restored into an empty store; this one has ${nodes} nodes.`;
  return new SetupError('STORE_LOCKED', message, { hint: 'Set ENTENTE_STORE to the name of a new store.' });
}

/** A restored graph is not what the copy was made of. */
export function copyDiffers(file: string, what: string): SetupError {
  const message = `The graph restored from "${file}" is not the one that was copied: ${what}.`;
  return new SetupError('COPY_FAILED', message, { hint: 'The store was emptied. Use another copy.' });
}

interface Counts {
  readonly nodes: number;
  readonly edges: number;
}
