/** What one call may still try, and what it has done. It is the only thing in a call that changes. */
export interface Work {
  linksLeft(): number;
  expansionsLeft(): number;
  expand(ways: number): void;
  look(links: number): void;
  done(): { readonly expanded: number; readonly links: number };
}

/** The most one call looks at and tries. */
export interface Caps {
  /** Links to look at around the ends. */
  readonly links: number;
  /** Paths to begin. */
  readonly expansions: number;
}

/** What keeps a call on a graph with nodes of 50,000 links below two seconds and far below 200 MB. */
export const usualCaps: Caps = { links: 500_000, expansions: 50_000 };

/** The work of one call. */
export function work(caps: Caps): Work {
  let [expanded, links] = [0, 0];
  return {
    linksLeft: () => Math.max(0, caps.links - links),
    expansionsLeft: () => Math.max(0, caps.expansions - expanded),
    expand: (more) => {
      expanded += more;
    },
    look: (more) => {
      links += more;
    },
    done: () => ({ expanded, links }),
  };
}
