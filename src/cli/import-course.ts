import { describeCourse } from '../import/describe.ts';
import type { InputFile } from '../import/input-files.ts';
import type { Progress } from './progress.ts';

/** How an import is coming on. */
export interface Course {
  /** Is told how many bytes were read. */
  readonly heard: (bytes: number) => void;
  /** Passes batches on and tells how many rows they make. */
  readonly watch: <B extends { readonly steps: number }>(batches: AsyncIterable<B>) => AsyncIterable<B>;
}

/** Tells rows, rate and time left: on a terminal twice a second, elsewhere every ten seconds. */
export function courseOf(files: readonly InputFile[], skipped: number, { tell, retell }: Progress): Course {
  const began = Date.now();
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let read = 0;
  let told = began;
  tell(skipped === 0 ? 'Reading rows.' : `Going on after ${skipped.toLocaleString('en')} rows.`);
  const isTerminal = process.stderr.isTTY === true;
  const say = (rows: number) => {
    const now = Date.now();
    if (now - told < (isTerminal ? 500 : 10_000)) return;
    told = now;
    const line = describeCourse(rows, total === 0 ? 1 : read / total, now - began);
    if (isTerminal) retell(line);
    else tell(line);
  };
  return {
    heard: (bytes) => {
      read += bytes;
    },
    async *watch(batches) {
      for await (const batch of batches) {
        say(batch.steps);
        yield batch;
      }
    },
  };
}
