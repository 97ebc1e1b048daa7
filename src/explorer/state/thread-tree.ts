import type { ThreadPartsFragment } from '../api/generated.ts';

/** A reply with the replies to it. */
export interface Branch {
  readonly entry: ThreadPartsFragment;
  readonly branches: readonly Branch[];
}

/** The replies below a statement as a tree, in the order in which they are given. */
export function threadTree(id: string, below: readonly ThreadPartsFragment[]): readonly Branch[] {
  return below
    .filter(({ parent, statement }) => parent.id === id && statement.id !== id)
    .map((entry) => ({ entry, branches: threadTree(entry.statement.id, below) }));
}

/** The first direct reply of each other actor, soonest first. */
export function firstAnswers(below: readonly ThreadPartsFragment[]): readonly ThreadPartsFragment[] {
  const first = new Map<string, ThreadPartsFragment>();
  for (const entry of below) {
    const { id } = entry.statement.actor;
    const before = first.get(id);
    if (entry.depth === 1 && (!before || isSooner(entry, before))) first.set(id, entry);
  }
  return [...first.values()].toSorted((one, other) => (isSooner(one, other) ? -1 : isSooner(other, one) ? 1 : 0));
}

function isSooner({ delay: one }: ThreadPartsFragment, { delay: other }: ThreadPartsFragment): boolean {
  return one.minDays < other.minDays || (one.minDays === other.minDays && one.maxDays < other.maxDays);
}
