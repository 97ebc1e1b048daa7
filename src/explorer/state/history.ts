import { type Action, emptyView, reduce, type View } from './view.ts';

/** A view with all that came before it and, after an undo, what came after. */
export interface History {
  readonly past: readonly View[];
  readonly view: View;
  readonly future: readonly View[];
}

export type Step = Action | { readonly kind: 'UNDO' } | { readonly kind: 'REDO' };

export const emptyHistory: History = { past: [], view: emptyView, future: [] };

/** The history after a step. Undo and redo have no limit; an action that changes nothing leaves no trace, nor does the empty view of the start. */
export function step(history: History, action: Step): History {
  if (action.kind === 'UNDO' || action.kind === 'REDO') return action.kind === 'UNDO' ? undo(history) : redo(history);
  const view = reduce(history.view, action);
  if (view === history.view) return history;
  return { past: history.view === emptyView ? [] : [...history.past, history.view], view, future: [] };
}

function undo({ past, view, future }: History): History {
  const before = past.at(-1);
  if (!before) return { past, view, future };
  return { past: past.slice(0, -1), view: before, future: [view, ...future] };
}

function redo({ past, view, future }: History): History {
  const [after, ...rest] = future;
  return after ? { past: [...past, view], view: after, future: rest } : { past, view, future };
}
