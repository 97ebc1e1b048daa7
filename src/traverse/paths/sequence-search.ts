import type { SearchIndex } from './search-index.ts';
import type { Subgraph } from './subgraph.ts';

/** A search for the paths of one length that pass given actors in order and no other. */
export interface SequenceSearch {
  readonly subgraph: Subgraph;
  readonly prepared: SearchIndex;
  /** Local numbers. */
  readonly sources: readonly number[];
  readonly actors: readonly number[];
  /** The fewest links from each node and state to a target. */
  readonly hopsLeft: Uint8Array;
  readonly length: number;
}
