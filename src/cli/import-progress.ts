import { describeProgress } from '../import/describe.ts';
import type { ImportListener } from '../ingest/import-settings.ts';
import type { Progress } from './progress.ts';

/** Prints rows, rate and time left: on a terminal twice a second, elsewhere every ten seconds. */
export function importProgress({ tell, retell }: Progress): ImportListener {
  const isTerminal = process.stderr.isTTY === true;
  const pause = isTerminal ? 500 : 10_000;
  let began: number | undefined;
  let printed = 0;
  return {
    step: tell,
    rows(done, share) {
      const now = Date.now();
      began ??= printed = now;
      if (now - printed < pause) return;
      printed = now;
      const line = describeProgress(done, share, now - began);
      if (isTerminal) retell(line);
      else tell(line);
    },
  };
}
