import { SetupError } from '../errors.ts';

/** A setting that no server could be started with. */
export function settingInvalid(setting: string, value: string, expected: string): SetupError {
  const message = `${setting} is "${value}"; expected is ${expected}.`;
  const hint = `Correct ${setting}, or leave it out.`;
  return new SetupError('SETTING_INVALID', message, { hint });
}

/** There is no Java where it is looked for. */
export function javaMissing(command: string, cause: unknown): SetupError {
  const message = `The embedded Neo4j needs Java, and "${command}" cannot be run.`;
  const hint =
    'Install Java 17 or later, set ENTENTE_JAVA_HOME to one, or set NEO4J_URI to a Neo4j that runs elsewhere.';
  return new SetupError('JAVA_MISSING', message, { hint, cause });
}

/** There is a Java, and this Neo4j does not run on it. */
export function javaUnsuited(command: string, found: string, version: string, needed: string): SetupError {
  const message = `"${command}" is Java "${found}"; Neo4j ${version} needs Java ${needed}.`;
  return new SetupError('JAVA_UNSUITED', message, { hint: `Set ENTENTE_JAVA_HOME to a Java ${needed}.` });
}

/** The jars are not here yet, and Maven, which fetches them, is not installed. */
export function mavenMissing(version: string, cause: unknown): SetupError {
  const message = `Fetching Neo4j ${version} needs Maven, and "mvn" cannot be run.`;
  const hint = 'Install Maven for this first start, or set NEO4J_URI to a Neo4j that runs elsewhere.';
  return new SetupError('MAVEN_MISSING', message, { hint, cause });
}

/** Maven ran and did not bring the jars. */
export function downloadFailed(version: string, said: string): SetupError {
  const message = `Maven could not fetch Neo4j ${version}: ${said}`;
  const hint = 'Check the network and the version, then run the command again; what was fetched is kept.';
  return new SetupError('DOWNLOAD_FAILED', message, { hint });
}

/** Another program listens where Neo4j was told to. */
export function portTaken(port: number): SetupError {
  const message = `The port "${port}" of 127.0.0.1 is taken by another program.`;
  const hint = 'Leave ENTENTE_NEO4J_PORT out to have a free one chosen, or end that program.';
  return new SetupError('PORT_TAKEN', message, { hint });
}

/** Another Neo4j, one that entente knows nothing of, has the data open. */
export function storeLocked(folder: string): SetupError {
  const message = `Another process has the store "${folder}" open.`;
  const hint = 'End the Neo4j that uses this folder, or set ENTENTE_STORE to another store.';
  return new SetupError('STORE_LOCKED', message, { hint });
}

/** Another entente holds the lock for longer than a start or a stop takes. */
export function lockHeld(lock: string, owner: string): SetupError {
  const message = `Process "${owner}" has been starting or stopping this store for too long.`;
  const hint = `End that process; if there is none, delete "${lock}".`;
  return new SetupError('STORE_LOCKED', message, { hint });
}

/** The store was last opened by a newer Neo4j, which leaves a format older ones cannot read. */
export function storeTooNew(folder: string, last: string, version: string): SetupError {
  const message = `The store "${folder}" was last run by Neo4j ${last}, and Neo4j ${version} cannot open it.`;
  const hint = `Set ENTENTE_NEO4J_VERSION to ${last} or later, or ENTENTE_STORE to another store.`;
  return new SetupError('START_FAILED', message, { hint });
}

/** The server ended while it was starting. */
export function startFailed(version: string, said: string, log: string): SetupError {
  const message = `Neo4j ${version} ended while it was starting: ${said}`;
  return new SetupError('START_FAILED', message, { hint: `Read "${log}".` });
}

/** The memory that was asked for is not there. */
export function memoryShort(heap: string, pageCache: string): SetupError {
  const message = `This machine cannot give Neo4j a heap of "${heap}" and a page cache of "${pageCache}".`;
  return new SetupError('START_FAILED', message, {
    hint: 'Make ENTENTE_NEO4J_HEAP or ENTENTE_NEO4J_PAGE_CACHE smaller.',
  });
}

/** The server lives and does not answer. */
export function startTooSlow(version: string, seconds: number, log: string): SetupError {
  const message = `Neo4j ${version} did not answer within ${seconds} s.`;
  return new SetupError('START_FAILED', message, { hint: `Read "${log}", then try again.` });
}

/** Neo4j's own tool, which sets the first password, failed. */
export function passwordNotSet(said: string): SetupError {
  const message = `The first password of the embedded Neo4j could not be set: ${said}`;
  return new SetupError('START_FAILED', message, { hint: 'Delete the folder of the store and start again.' });
}

/** The password file is not the one this store was made with. */
export function passwordRefused(file: string, folder: string): SetupError {
  const message = `The embedded Neo4j refuses the password kept in "${file}".`;
  const hint = `Bring back the file this store was made with, or delete "${folder}" and load again.`;
  return new SetupError('PASSWORD_REFUSED', message, { hint });
}

/** The data is there, and the file with its password is not. */
export function passwordLost(file: string, folder: string): SetupError {
  const message = `The store "${folder}" has data, and its password file "${file}" is missing.`;
  const hint = `Bring back the file, or delete "${folder}" and load again.`;
  return new SetupError('PASSWORD_REFUSED', message, { hint });
}

/** A jar is not what Maven brought: damaged, or another thing of the same name. */
export function jarUnreadable(jar: string, entry: string): SetupError {
  const message = `"${jar}" has no readable entry "${entry}".`;
  return new SetupError('START_FAILED', message, { hint: 'Delete the folder it is in and start again.' });
}

/** A store that runs was to be filled in bulk. */
export function storeInUse(folder: string): SetupError {
  const message = `A bulk import needs the store "${folder}" for itself, and its Neo4j runs.`;
  return new SetupError('STORE_LOCKED', message, { hint: 'Run "entente db stop" first.' });
}

/** A store that holds something was to be filled in bulk. */
export function storeNotEmpty(nodes: number): SetupError {
  const message = `--offline fills an empty database; this one has ${nodes} nodes.`;
  const hint = 'Set ENTENTE_STORE to the name of a new store, or import without --offline.';
  return new SetupError('STORE_LOCKED', message, { hint });
}

/** Neo4j's bulk importer failed. */
export function bulkFailed(said: string): SetupError {
  const message = `Neo4j's bulk importer failed: ${said}`;
  return new SetupError('START_FAILED', message, { hint: 'Import without --offline to see which row is at fault.' });
}

/** The bulk importer took other numbers of nodes and edges than it was given. */
export function bulkMiscounted(given: Counts, taken: Counts): SetupError {
  const message = `The bulk importer was given ${given.nodes} nodes and ${given.edges} edges and took ${taken.nodes} and ${taken.edges}.`;
  return new SetupError('START_FAILED', message, { hint: 'Import without --offline to see which row is at fault.' });
}

interface Counts {
  readonly nodes: number;
  readonly edges: number;
}
