import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileUnreadable, variablesUnusable } from './errors.ts';

/** The text of a file, or of the standard input if the name is `-`. */
export async function readInput(file: string): Promise<string> {
  try {
    return file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (cause) {
    throw fileUnreadable(file, cause);
  }
}

/** Variables from JSON, or from a file with JSON. */
export async function readVariables(given: string | undefined): Promise<Readonly<Record<string, unknown>>> {
  if (given === undefined) return {};
  const json = given.trimStart().startsWith('{') ? given : await readInput(given);
  const parsed = parseJson(json);
  if (isObject(parsed)) return parsed;
  throw variablesUnusable(given);
}

/** The value of a JSON text; undefined if it is not JSON. */
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
