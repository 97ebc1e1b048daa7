import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileUnreadable, variablesUnusable } from './errors.ts';

/** The text of a file named on the command line, or of the standard input where the name is `-`. */
export async function readInput(file: string): Promise<string> {
  try {
    return file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (cause) {
    throw fileUnreadable(file, cause);
  }
}

/** Variables as JSON, or as the name of a file that holds it. */
export async function readVariables(given: string | undefined): Promise<Readonly<Record<string, unknown>>> {
  if (given === undefined) return {};
  const json = given.trimStart().startsWith('{') ? given : await readInput(given);
  const parsed = parseJson(json);
  if (isObject(parsed)) return parsed;
  throw variablesUnusable(given);
}

/** The value of a JSON text, undefined where it is none. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Whether a value is an object with keys. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
