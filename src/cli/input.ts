import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { isRecord } from '../kit/is-record.ts';
import { parseJson } from '../kit/parse-json.ts';
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
  if (isRecord(parsed)) return parsed;
  throw variablesUnusable(given);
}
