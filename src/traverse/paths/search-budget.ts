/** What one call may still try, and what it has done. It is the only thing in a call that changes. */
export interface SearchBudget {
  /** Notes that a path goes one link further. False: as many did as may. */
  takeStep(): boolean;
  addLinks(links: number): void;
  spent(): { readonly expanded: number; readonly links: number };
}

/** The most steps one call takes from one node of a path to the next: a second of work at the most. */
export const MAX_STEPS = 5_000_000;

/** The work of one call. */
export function createSearchBudget(mostSteps: number = MAX_STEPS): SearchBudget {
  let [expanded, links] = [0, 0];
  return {
    takeStep() {
      if (expanded >= mostSteps) return false;
      expanded += 1;
      return true;
    },
    addLinks: (more) => {
      links += more;
    },
    spent: () => ({ expanded, links }),
  };
}
