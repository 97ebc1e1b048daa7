import { GraphError, SetupError } from '../errors.ts';
import { messageOf } from '../kit/message-of.ts';

/** A setting of the environment with an invalid value. */
export function settingUnusable(name: string, value: string, expected: string): SetupError {
  const message = `The setting ${name} is "${value}"; expected ${expected}.`;
  return new SetupError('SETTING_INVALID', message, { hint: `Correct ${name}, or unset it.` });
}

/** A misspelt setting. */
export function settingUnknown(name: string, nearest: string): SetupError {
  const message = `There is no setting ${name}.`;
  return new SetupError('SETTING_INVALID', message, { hint: `Write ${nearest}, or unset ${name}.` });
}

/** An address of a Neo4j server without its password. */
export function passwordMissing(): SetupError {
  const message = 'NEO4J_URI is set, but NEO4J_PASSWORD is not.';
  const hint = 'Set NEO4J_PASSWORD, or unset NEO4J_URI to use the embedded Neo4j.';
  return new SetupError('SETTING_INVALID', message, { hint });
}

/** A command, an option or an argument that does not exist, in the words of the parser. */
export function notUnderstood(sentence: string, command: string): SetupError {
  const hint = `Run "${command} --help".`;
  return new SetupError('USAGE', sentence, { hint });
}

/** A file named on the command line that cannot be read. */
export function fileUnreadable(file: string, cause: unknown): SetupError {
  const reason = messageOf(cause);
  const hint = 'Name a file that exists and that you may read, or "-" for the standard input.';
  return new SetupError('USAGE', `The file "${file}" cannot be read: ${reason}.`, { hint, cause });
}

/** Variables that are not a JSON object. */
export function variablesUnusable(given: string): SetupError {
  const hint = 'Write an object as in --variables \'{"id": "china"}\', or the name of a file that holds one.';
  return new SetupError('USAGE', `The variables "${given}" are not a JSON object.`, { hint });
}

/** A command for the embedded Neo4j while NEO4J_URI names another server. */
export function databaseElsewhere(uri: string): SetupError {
  const message = `This works only with the embedded Neo4j, but NEO4J_URI is set to "${uri}".`;
  return new SetupError('USAGE', message, { hint: 'Unset NEO4J_URI to use the embedded Neo4j.' });
}

/** A worker ended before it listened; what it says of the cause stands above, on the standard error. */
export function workerFailed(reason: string | number): SetupError {
  const message = `A worker ended before it listened: ${typeof reason === 'number' ? `exit code ${reason}` : reason}.`;
  return new SetupError('START_FAILED', message, { hint: 'Read its own message above, or start with "--workers 1".' });
}

/** Metrics of the processes of a server that were not handed over in time. */
export function metricsLate(): GraphError {
  const message = 'The processes of the server did not hand over their metrics in time.';
  return new GraphError('SERVICE_BUSY', message, { hint: 'Ask again in a moment.' });
}

/** Packages for traces that are not installed. */
export function tracingMissing(cause: unknown): SetupError {
  const message = 'A setting asks for traces, but the packages of OpenTelemetry for them are not installed.';
  const hint = 'Run "npm ci", or unset OTEL_EXPORTER_OTLP_ENDPOINT and OTEL_EXPORTER_OTLP_TRACES_ENDPOINT.';
  return new SetupError('START_FAILED', message, { hint, cause });
}

/** A name that a data set of one's own cannot have. */
export function dataSetNameUnusable(name: string): SetupError {
  const message = `A data set cannot be named "${name}": the name is not a slug, or another data set has it.`;
  return new SetupError('USAGE', message, { hint: 'Write a name such as mine: small letters, digits and hyphens.' });
}

/** A dry run of a bulk import. */
export function dryRunOffline(): SetupError {
  const hint = 'Leave out --offline: a dry run joins the rows to the actors of the graph.';
  return new SetupError('USAGE', '--dry-run and --offline cannot be combined.', { hint });
}

/** A data set to include that the graph does not have. */
export function setNotInGraph(set: string, sets: readonly string[]): SetupError {
  const hint = `Name one of: ${sets.join(', ')}.`;
  return new SetupError('USAGE', `The graph has no data set "${set}".`, { hint });
}

/** A file that cannot be written. */
export function fileUnwritable(file: string, cause: unknown): SetupError {
  const hint = 'Name a file in a folder that exists and in which you may write.';
  return new SetupError('USAGE', `The file "${file}" cannot be written: ${messageOf(cause)}.`, { hint, cause });
}

/** A folder for an example or a release that has files already. */
export function folderNotEmpty(folder: string): SetupError {
  const hint = 'Name a folder that does not exist yet.';
  return new SetupError('USAGE', `The folder "${folder}" is not empty.`, { hint });
}

/** A folder for an example that cannot be written. */
export function folderUnwritable(folder: string, cause: unknown): SetupError {
  const hint = 'Name a folder below one that exists and in which you may write.';
  return new SetupError('USAGE', `The folder "${folder}" cannot be written: ${messageOf(cause)}.`, { hint, cause });
}

/** An invalid number of issues. */
export function maxIssuesUnusable(given: string): SetupError {
  const message = `--max-issues is "${given}"; expected a whole number from 0 to 999999.`;
  return new SetupError('USAGE', message, { hint: 'Write a number such as 100.' });
}

/** A path that the system refuses; the reason ends the sentence. */
export function pathUnusable(path: string, reason: string, cause: unknown): SetupError {
  const message = `"${path}" cannot be used: ${reason}.`;
  const hint = 'Correct the path or its permissions, or set ENTENTE_HOME to a folder in which you may write.';
  return new SetupError('PATH_UNUSABLE', message, { hint, cause });
}

/** A copy of a Neo4j server of the user's own. */
export function copyElsewhere(uri: string): SetupError {
  const message = `Copies are made of the embedded Neo4j, but NEO4J_URI is set to "${uri}".`;
  const hint =
    'Copy that server by its own tools: stop it and run "neo4j-admin database dump" and "database load", or use the backup of your provider.';
  return new SetupError('USAGE', message, { hint });
}
