/** Counts the work of one call and limits it. */
export interface SearchBudget {
  /** Counts one step along a link. False: the budget is exhausted. */
  takeStep(): boolean;
  addLinks(links: number): void;
  spent(): { readonly expanded: number; readonly links: number };
}

/** Maximum number of steps per call: about a second of work. */
export const MAX_STEPS = 5_000_000;

/** Creates the budget of one call. */
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
