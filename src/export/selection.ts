import type { CitedSource } from '../model/citation-line.ts';

/** Nodes and links as they are handed out, with what a reader of the file must know of them. */
export interface Selection extends SelectionHead {
  readonly nodes: readonly SelectedNode[];
  readonly links: readonly SelectedLink[];
}

/** A selection whose nodes and links are made where they are written, since it may be too large for a list. Every selection is one. */
export interface StreamedSelection extends SelectionHead {
  readonly nodes: Rows<SelectedNode>;
  readonly links: Rows<SelectedLink>;
}

/** Rows that can be gone through several times, and whose number is known. */
export interface Rows<T> extends Iterable<T> {
  readonly length: number;
}

/** Where a selection comes from, and when. */
export interface SelectionHead {
  /** The day that the selection shows; null shows what holds on any day. */
  readonly day: SelectedDay | null;
  /** Version of the graph it was taken from; null if it is not known. */
  readonly graphVersion: string | null;
  /** The data sets of that graph. */
  readonly dataSets: readonly DataSetVersion[];
  /** The whole day on which it was taken. */
  readonly takenOn: string;
  /** What else a reader must know, such as a limit that left something out. */
  readonly remarks?: readonly string[];
  /** Where the same selection can be opened again; null if nowhere. */
  readonly address: string | null;
}

/** A data set, and the version of what the graph holds of it; null if no load of it has completed. */
export interface DataSetVersion {
  readonly id: string;
  readonly version: string | null;
}

export interface SelectedDay {
  readonly date: string;
  /** The earlier day, where two are compared. */
  readonly from: string | null;
  readonly certainty: string;
}

/** A time that something lasted, each day as exact as its source gives it. */
export interface Period {
  /** The first day; null if it is not known. */
  readonly since: string | null;
  /** The first day on which it no longer holds; null if no end is known. */
  readonly until: string | null;
}

/** What nodes and links have in common. */
interface Selected {
  readonly id: string;
  /** The times for which it holds; empty if it has none. */
  readonly periods: readonly Period[];
  /** Whether a source that was read states it; null if there is nothing to be read. */
  readonly verified: boolean | null;
  readonly sources: readonly SelectedSource[];
}

export interface SelectedNode extends Selected {
  /** A word for what it is, such as "state" or "roll call". */
  readonly kind: string;
  readonly caption: string;
  /** Where and how it is drawn; null if it is not. */
  readonly look: NodeLook | null;
}

export interface SelectedLink extends Selected {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** What it says between its two ends, such as "is party to (signatory)". */
  readonly phrase: string;
  readonly look: LinkLook | null;
}

export interface SelectedSource extends CitedSource {
  readonly id: string;
}

export interface NodeLook {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** As `#rrggbb`. */
  readonly colour: string;
  readonly shape: string;
}

export interface LinkLook {
  readonly colour: string;
  /** What the colour means, in a word or two. */
  readonly words: string;
  readonly line: Line;
}

/** How a line is drawn: whole, or broken because there is a reason to read it with care. */
export type Line = 'SOLID' | 'DASHED' | 'DOTTED';
