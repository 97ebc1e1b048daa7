/** What one call may still try, and what it has done. It is the only thing in a call that changes. */
export interface Work {
  /** Notes that a path goes one link further. False: as many did as may. */
  step(): boolean;
  look(links: number): void;
  done(): { readonly expanded: number; readonly links: number };
}

/** The most steps one call takes from one node of a path to the next: a second of work at the most. */
export const MOST_STEPS = 5_000_000;

/** The work of one call. */
export function work(mostSteps: number = MOST_STEPS): Work {
  let [expanded, links] = [0, 0];
  return {
    step() {
      if (expanded >= mostSteps) return false;
      expanded += 1;
      return true;
    },
    look: (more) => {
      links += more;
    },
    done: () => ({ expanded, links }),
  };
}
