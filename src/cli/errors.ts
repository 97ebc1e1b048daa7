import { SetupError } from '../errors.ts';

/** A setting of the environment has a value that cannot be used. */
export function settingUnusable(name: string, value: string, expected: string): SetupError {
  const message = `The setting ${name} is "${value}"; expected is ${expected}.`;
  return new SetupError('SETTING_INVALID', message, { hint: `Correct ${name}, or leave it out.` });
}

/** A name that is nearly that of a setting, and would be passed over in silence. */
export function settingUnknown(name: string, nearest: string): SetupError {
  const message = `There is no setting ${name}.`;
  return new SetupError('SETTING_INVALID', message, { hint: `Write ${nearest}, or leave ${name} out.` });
}

/** An address of a Neo4j without the password to it. */
export function passwordMissing(): SetupError {
  const message = 'NEO4J_URI is set and NEO4J_PASSWORD is not.';
  const hint = 'Set NEO4J_PASSWORD, or leave NEO4J_URI out to use the embedded Neo4j.';
  return new SetupError('SETTING_INVALID', message, { hint });
}

/** A command, an option or an argument that does not exist; the sentence is that of the parser. */
export function notUnderstood(sentence: string, command: string): SetupError {
  const hint = `Read "${command} --help".`;
  return new SetupError('USAGE', sentence, { hint });
}

/** A file named on the command line that cannot be read. */
export function fileUnreadable(file: string, cause: unknown): SetupError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const hint = 'Name a file that exists and may be read, or "-" for the standard input.';
  return new SetupError('USAGE', `The file "${file}" cannot be read: ${reason}.`, { hint, cause });
}

/** Variables that are no JSON object. */
export function variablesUnusable(given: string): SetupError {
  const hint = 'Give an object as in --variables \'{"id": "china"}\', or the name of a file that holds one.';
  return new SetupError('USAGE', `The variables "${given}" are not a JSON object.`, { hint });
}

/** An embedded database was asked to stop or start while another one is in use. */
export function databaseElsewhere(uri: string): SetupError {
  const message = `The database is not ours to start or stop: NEO4J_URI names "${uri}".`;
  return new SetupError('USAGE', message, { hint: 'Leave NEO4J_URI out to use the embedded Neo4j.' });
}

/** A worker ended before it listened; what it says of the cause stands above, on the standard error. */
export function workerFailed(reason: string | number): SetupError {
  const message = `A worker ended before it listened: ${typeof reason === 'number' ? `exit code ${reason}` : reason}.`;
  return new SetupError('START_FAILED', message, { hint: 'Read its own message above, or start with "--workers 1".' });
}

/** A number of issues that is none. */
export function maxIssuesUnusable(given: string): SetupError {
  const message = `--max-issues is "${given}"; expected is a whole number.`;
  return new SetupError('USAGE', message, { hint: 'Write a number, such as 100.' });
}
