import { type LinksToEnds, linksToEnds } from './links-to-ends.ts';
import { flagsOf } from './node-flags.ts';
import type { Space } from './space.ts';

/** What every search for paths to the same ends looks up, whatever their length. */
export interface Prepared {
  readonly flags: Uint8Array;
  readonly toEnds: LinksToEnds;
}

/** Prepares searches; anew only once the space has met more since the last of them. */
export function preparation(space: Space, ends: readonly number[]): () => Prepared {
  let [size, links] = [-1, -1];
  let prepared: Prepared | undefined;
  return () => {
    if (prepared !== undefined && size === space.size && links === space.links.length) return prepared;
    [size, links] = [space.size, space.links.length];
    prepared = { flags: flagsOf(space, ends), toEnds: linksToEnds(space, ends) };
    return prepared;
  };
}
