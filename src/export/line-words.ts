import type { Line } from './selection.ts';

/** What each way to draw a line means. */
export const lineWords: Readonly<Record<Line, string>> = {
  SOLID: 'verified, from two sources or more',
  DASHED: 'not verified, or not certain on that day',
  DOTTED: 'one source only, or none recorded',
};

/** The ways that give a reason to read a link with care. */
export const brokenLines = ['DASHED', 'DOTTED'] as const satisfies readonly Line[];
