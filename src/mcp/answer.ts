import type { Cited } from './read.ts';

/** What a tool says, before it is cut to its budget. Lines of plain text. */
export interface Answer {
  /** What the answer is about. Never left out. */
  readonly head: readonly string[];
  /** Shown whole or not at all, from the first. */
  readonly items: readonly Item[];
  /** Items that the graph has beyond these. */
  readonly beyond?: number;
  /** What to call for the rest, from the number of items that are shown. */
  readonly rest: (shown: number) => string;
}

/** One statement of fact with its sources. */
export interface Item {
  /** With its id and its day, where it has one. */
  readonly text: string;
  readonly sources: readonly Cited[];
  /** Whether the text names its sources by itself, as each step of a chain does. */
  readonly namesSources?: boolean;
}
