import { type LinksToTargets, linksToTargets } from './links-to-targets.ts';
import { createNodeFlags } from './node-flags.ts';
import type { Subgraph } from './subgraph.ts';

/** What every search for paths to the same ends looks up, whatever their length. */
export interface SearchIndex {
  readonly flags: Uint8Array;
  readonly toTargets: LinksToTargets;
}

/** Prepares searches; anew only once the space has met more since the last of them. */
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
