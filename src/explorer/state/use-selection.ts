import { useState } from 'preact/hooks';
import { type Choice, chosenBy } from './selection.ts';

/** The nodes that are marked, and how to mark others. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly choose: (choice: Choice) => void;
}

/** The selection of the page. It stands in no address, and undo leaves it alone. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return { ids, choose: (choice) => setIds((before) => chosenBy(before, choice)) };
}
