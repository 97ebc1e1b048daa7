import { type LinksToTargets, linksToTargets } from './links-to-targets.ts';
import { createNodeFlags } from './node-flags.ts';
import type { Subgraph } from './subgraph.ts';

/** Lookup tables that searches of any length for the same targets share. */
export interface SearchIndex {
  readonly flags: Uint8Array;
  readonly toTargets: LinksToTargets;
}

/** Returns the index; rebuilds it only if the subgraph has grown. */
export function createSearchIndex(subgraph: Subgraph, targets: readonly number[]): () => SearchIndex {
  let [size, links] = [-1, -1];
  let prepared: SearchIndex | undefined;
  return () => {
    if (prepared !== undefined && size === subgraph.size && links === subgraph.links.length) return prepared;
    [size, links] = [subgraph.size, subgraph.links.length];
    prepared = { flags: createNodeFlags(subgraph, targets), toTargets: linksToTargets(subgraph, targets) };
    return prepared;
  };
}
