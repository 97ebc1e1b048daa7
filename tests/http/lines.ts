import type { Logger } from 'pino';
import { createLog } from '../../src/api/server/log.ts';

/** A log that is kept, so that a test can read what an operator would. */
export interface Lines {
  readonly log: Logger;
  readonly texts: string[];
}

/** Opens one. */
export function keptLog(level = 'info'): Lines {
  const texts: string[] = [];
  return { log: createLog({ level, terminal: false, write: (text) => texts.push(text) }), texts };
}
