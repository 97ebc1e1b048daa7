import type { ExecutionResult } from 'graphql';
import { jsonInSteps } from '../kit/json-in-steps.ts';
import { answerTooLarge } from './errors.ts';

type Data = Readonly<Record<string, unknown>>;

/** The JSON of data that was written before it is sent. */
const written = new WeakMap<Data, string>();

/**
 * Writes the data of a large answer as JSON, in steps, and keeps the text for `jsonOf`. Data that is longer than so many bytes is refused,
 * naming the root field that most of them come from.
 */
export function* writeData(data: Data, most: number): Generator<void, void> {
  const parts: string[] = [];
  let left = most;
  let largest = { key: '', bytes: 0 };
  for (const [key, value] of Object.entries(data)) {
    const text = yield* jsonInSteps(value, left);
    if (text === undefined) throw answerTooLarge(left > largest.bytes ? key : largest.key, most);
    const bytes = Buffer.byteLength(text);
    if (bytes > largest.bytes) largest = { key, bytes };
    left -= bytes;
    parts.push(`${JSON.stringify(key)}:${text}`);
  }
  written.set(data, `{${parts.join(',')}}`);
}

/** Whether the data of a result was written before. */
export function isWritten({ data }: ExecutionResult): boolean {
  return data !== null && data !== undefined && written.has(data);
}

/** The JSON of a result. What was written before is not written again. */
export function jsonOf(result: ExecutionResult): string {
  const { data } = result;
  const known = data ? written.get(data) : undefined;
  if (known === undefined) return JSON.stringify(result);
  const parts = Object.entries(result).map(([key, value]) => {
    const text = value === data ? known : JSON.stringify(value);
    return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
  });
  return `{${parts.flat().join(',')}}`;
}
