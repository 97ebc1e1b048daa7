import { GraphError } from '../errors.ts';

/** Nothing listens at the address, or what listens is no Neo4j. */
export function unreachable(uri: string, cause: unknown): GraphError {
  const message = `No Neo4j answers at "${withoutSecrets(uri)}".`;
  const hint = 'Start one with "entente db start", or correct NEO4J_URI.';
  return new GraphError('SERVICE_UNAVAILABLE', message, { hint, cause });
}

/** A web server answers at the address, as that of Neo4j's browser does. */
export function speaksHttp(uri: string, cause: unknown): GraphError {
  const message = `What answers at "${withoutSecrets(uri)}" speaks HTTP, not Bolt.`;
  const hint = `Write the Bolt port of the server, which is 7687 by default: NEO4J_URI=${schemeOf(uri)}://${hostOf(uri)}:7687`;
  return new GraphError('SERVICE_UNAVAILABLE', message, { hint, cause });
}

/** The address asks for encryption, and the server has none. */
export function notEncrypted(uri: string, cause: unknown): GraphError {
  const message = `What answers at "${withoutSecrets(uri)}" does not speak TLS, which the "+s" of the address asks for.`;
  const plain = withoutSecrets(uri).replace(/\+s(sc)?:/, ':');
  const hint = `Write NEO4J_URI=${plain}, or turn on TLS for Bolt in that server.`;
  return new GraphError('SERVICE_UNAVAILABLE', message, { hint, cause });
}

/** The certificate of the server is not one that this machine trusts. */
export function certificateRefused(uri: string, cause: unknown): GraphError {
  const message = `The certificate of the server at "${withoutSecrets(uri)}" is not trusted, or is for another name.`;
  const own = withoutSecrets(uri).replace(/\+s:/, '+ssc:');
  const hint = `Use the name that the certificate has, trust its authority with NODE_EXTRA_CA_CERTS, or take any certificate: NEO4J_URI=${own}`;
  return new GraphError('SERVICE_UNAVAILABLE', message, { hint, cause });
}

/** No machine has the name in the address. */
export function hostUnknown(uri: string, cause: unknown): GraphError {
  const message = `No address is known for the host "${hostOf(uri)}" in "${withoutSecrets(uri)}".`;
  return new GraphError('SERVICE_UNAVAILABLE', message, { hint: 'Correct the name of the host in NEO4J_URI.', cause });
}

/** Neo4j runs, and does not answer in the time that even a small question may take. */
export function silent(what: string): GraphError {
  const message = `Neo4j did not answer while ${what} ran.`;
  return new GraphError('SERVICE_UNAVAILABLE', message, { hint: 'Ask again once Neo4j is back.' });
}

/** The way to the database was lost while it was in use. */
export function connectionLost(what: string, cause: unknown): GraphError {
  const message = `The connection to Neo4j was lost while ${what} ran.`;
  return new GraphError('SERVICE_UNAVAILABLE', message, { hint: 'Ask again once Neo4j is back.', cause });
}

/** The address is not one the driver can use. */
export function addressUnusable(uri: string): GraphError {
  const message = `"${withoutSecrets(uri)}" is not an address of a Neo4j.`;
  const hint =
    'Write NEO4J_URI as bolt://host:7687, or as neo4j://, neo4j+s:// or bolt+s:// where the server asks for it.';
  return new GraphError('SERVICE_UNAVAILABLE', message, { hint });
}

/** The account is unknown to the server, or its password is another. */
export function passwordRefused(username: string, uri: string, cause: unknown): GraphError {
  const message = `Neo4j at "${withoutSecrets(uri)}" refused the password of the user "${username}".`;
  const hint = 'Set NEO4J_USERNAME and NEO4J_PASSWORD to an account of that server.';
  return new GraphError('UNAUTHORISED', message, { hint, cause });
}

/** Neo4j closes the door for some seconds after three wrong passwords. */
export function tooManyPasswords(username: string, cause: unknown): GraphError {
  const message = `Neo4j refuses the user "${username}" for some seconds after too many wrong passwords.`;
  const hint = 'Correct NEO4J_PASSWORD, wait a few seconds, and try again.';
  return new GraphError('UNAUTHORISED', message, { hint, cause });
}

/** The account is known, and may not do this. */
export function notAllowed(what: string, cause: unknown): GraphError {
  const message = `Neo4j does not allow this account to run ${what}.`;
  return new GraphError('UNAUTHORISED', message, { hint: 'Set NEO4J_USERNAME to an account that may.', cause });
}

/** The server is there, and has no database of that name. */
export function databaseUnknown(database: string, cause: unknown): GraphError {
  const message = `Neo4j has no database with the name "${database}".`;
  const hint = 'Set NEO4J_DATABASE to one that exists; the default is "neo4j".';
  return new GraphError('GRAPH_FAULT', message, { hint, cause });
}

/** The server is there, and could not open the database. */
export function databaseFailed(database: string, reason: string, cause: unknown): GraphError {
  const message = `Neo4j runs, and could not open its database "${database}": ${reason}`;
  const hint =
    'Read the debug.log of that Neo4j for the cause, and restore the database from a backup if its files are damaged.';
  return new GraphError('DATABASE_FAILED', message, { hint, cause });
}

/** Neo4j runs, and has closed its database for good. */
export function databaseStopped(what: string, cause: unknown): GraphError {
  const message = `Neo4j met a fault that it cannot go on from, such as a full disk, and refused ${what}.`;
  const hint = 'Free some room on the disk of Neo4j if it is full, and restart Neo4j; entente restarts its own.';
  return new GraphError('SERVICE_UNAVAILABLE', message, { hint, cause });
}

/** Texts rest on Cypher that older servers lack. */
export function serverTooOld(version: string): GraphError {
  const message = `This Neo4j is version "${version}"; entente needs 5.26 or later.`;
  return new GraphError('GRAPH_FAULT', message, { hint: 'Point NEO4J_URI at Neo4j 5.26 or later.' });
}

/** The server could not take the work just now. */
export function busy(what: string, cause: unknown): GraphError {
  const message = `Neo4j was too busy to finish ${what}.`;
  return new GraphError('SERVICE_BUSY', message, { hint: 'Ask again in a moment.', cause });
}

/** A time limit ended the work. */
export function timedOut(what: string, cause: unknown): GraphError {
  const message = `Neo4j reached the time limit and stopped ${what}.`;
  return new GraphError('TIMEOUT', message, {
    hint: 'Ask for less: fewer hops, a smaller page, a narrower filter.',
    cause,
  });
}

/** Whoever asked went away. */
export function cancelled(what: string, cause: unknown): GraphError {
  const message = `Whoever asked withdrew before Neo4j had finished ${what}.`;
  return new GraphError('TIMEOUT', message, { cause });
}

/** The work wanted more memory than one transaction may take. */
export function tooLarge(what: string, cause: unknown): GraphError {
  const message = `Neo4j stopped ${what}: it needs more memory than one transaction may take.`;
  return new GraphError('QUERY_TOO_LARGE', message, { hint: 'Ask for less, or give Neo4j a larger heap.', cause });
}

/** Two nodes would share what a constraint keeps unique. */
export function conflict(what: string, said: string, cause: unknown): GraphError {
  const message = `Neo4j refused ${what}, since a constraint forbids it: ${said}`;
  return new GraphError('CONFLICT', message, { hint: 'Give each node of a label its own id.', cause });
}

/** A text that writes was run where only reading is allowed. */
export function writeRefused(what: string, cause: unknown): GraphError {
  const message = `Neo4j refused ${what}: it writes, and was run for reading only.`;
  return new GraphError('GRAPH_FAULT', message, { hint: 'Run it inside write().', cause });
}

/** Whatever else Neo4j says, which is a mistake of ours. */
export function fault(what: string, code: string, said: string, cause: unknown, cypher?: string): GraphError {
  const message = `Neo4j could not run ${what} (${code}): ${said}`;
  return new GraphError('GRAPH_FAULT', message, { cause, cypher });
}

/** A declared text has no file. */
export function textMissing(name: string, cause: unknown): GraphError {
  const message = `The file "cypher/${name}.cypher" cannot be read.`;
  return new GraphError('GRAPH_FAULT', message, {
    hint: 'Add the file, or correct the name where it is declared.',
    cause,
  });
}

/** A text and its declaration name different parameters. */
export function textDiffers(name: string, written: readonly string[], declared: readonly string[]): GraphError {
  const message = `The text uses ${listed('$', written)}; its declaration has ${listed('$', declared)}.`;
  const hint = 'Give both the same parameters.';
  return new GraphError('GRAPH_FAULT', message, { hint, at: `cypher/${name}.cypher` });
}

/** A text and its declaration name different slots. */
export function slotsDiffer(name: string, written: readonly string[], declared: readonly string[]): GraphError {
  const message = `The text has the slots ${listed('', written)}; its declaration fills ${listed('', declared)}.`;
  const hint = 'Declare a text with slots by cypherFamily(), with one list of names for each.';
  return new GraphError('GRAPH_FAULT', message, { hint, at: `cypher/${name}.cypher` });
}

/** A slot was given something that is no plain name. */
export function unusableName(name: string, given: string): GraphError {
  const message = `"${given}" cannot stand as a label or a type.`;
  const hint = 'Use letters, digits and underscores only.';
  return new GraphError('GRAPH_FAULT', message, { hint, at: `cypher/${name}.cypher` });
}

/** A family was asked for names it was not declared with. */
export function unlistedName(name: string, wanted: string): GraphError {
  const message = `No text is declared as "${wanted}".`;
  const hint = 'Add the name to the constant list the family is declared with.';
  return new GraphError('GRAPH_FAULT', message, { hint, at: `cypher/${name}.cypher` });
}

/** A number with a fraction, or beyond what JavaScript counts exactly, was to be stored as INTEGER. */
export function notWhole(value: number): GraphError {
  return new GraphError('GRAPH_FAULT', `"${value}" is not a whole number.`, { hint: 'Pass a safe integer.' });
}

/** An address as it may be shown: what stands before an @ is a name and a password. */
function withoutSecrets(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//');
}

function schemeOf(uri: string): string {
  return /^[a-z0-9+]+/.exec(uri)?.[0] ?? 'bolt';
}

function hostOf(uri: string): string {
  return /^[^:]*:\/\/(\[[^\]]*\]|[^:/]*)/.exec(withoutSecrets(uri))?.[1] ?? uri;
}

function listed(sign: string, names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.map((name) => `"${sign}${name}"`).join(', ');
}
