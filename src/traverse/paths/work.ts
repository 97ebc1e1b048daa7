/** What one call may still try, and what it has done. It is the only thing in a call that changes. */
export interface Work {
  expansionsLeft(): number;
  expand(ways: number): void;
  look(links: number): void;
  done(): { readonly expanded: number; readonly links: number };
}

/** The most one call tries. */
export interface Caps {
  /** Paths to begin. */
  readonly expansions: number;
}

/** What keeps a call on a graph with nodes of 50,000 links below two seconds and far below 200 MB. */
export const usualCaps: Caps = { expansions: 50_000 };

/** The work of one call. */
export function work({ expansions }: Caps): Work {
  let [expanded, links] = [0, 0];
  return {
    expansionsLeft: () => Math.max(0, expansions - expanded),
    expand: (more) => {
      expanded += more;
    },
    look: (more) => {
      links += more;
    },
    done: () => ({ expanded, links }),
  };
}
