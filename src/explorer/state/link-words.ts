import { dayWords, periodWords } from './days.ts';
import type { ShownLink } from './view.ts';

/** The day of a link that has one, or the days of one that lasts; null where none is recorded. */
export function linkDays({ type, since, until }: ShownLink): string | null {
  if (since === null && until === null) return null;
  return lasting.has(type) || since === null ? periodWords({ since, until }) : dayWords(since);
}

/** Types of links that last. The others have the day of what stands at one of their ends. */
const lasting: ReadonlySet<string> = new Set(['PARTY_TO', 'MEMBER_OF', 'HELD_OFFICE', 'RECOGNITION', 'BY', 'OF']);
