import type { LinkSource } from './link.ts';

/** What one call may still read and try, and what it has done. It is the only thing in a call that changes. */
export interface Work {
  readonly caps: Caps;
  linksLeft(): number;
  nodesLeft(): number;
  expansionsLeft(): number;
  expand(ways: number): void;
  done(): { readonly expanded: number; readonly links: number; readonly queries: number };
}

/** The most one call reads and tries. */
export interface Caps {
  /** Links to read. */
  readonly links: number;
  /** Links to read of one node in one direction. */
  readonly ofNode: number;
  /** Nodes to look at more closely than by name. */
  readonly nodes: number;
  /** Paths to begin. */
  readonly expansions: number;
}

/** What keeps a call on a graph with nodes of 50,000 links below two seconds and far below 200 MB. */
export const usualCaps: Caps = { links: 20_000, ofNode: 5_000, nodes: 6_000, expansions: 50_000 };

/** The work of one call, which reads from one source. */
export function work(caps: Caps, source: LinkSource): Work {
  let expanded = 0;
  return {
    caps,
    linksLeft: () => Math.max(0, caps.links - source.done().links),
    nodesLeft: () => Math.max(0, caps.nodes - source.done().nodes),
    expansionsLeft: () => Math.max(0, caps.expansions - expanded),
    expand: (more) => {
      expanded += more;
    },
    done: () => ({ expanded, links: source.done().links, queries: source.done().queries }),
  };
}
