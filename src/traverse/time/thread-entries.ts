import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { type Delay, delayBetween, type RecordedDay } from './delay-between.ts';
import type { Reply, ThreadDirection } from './follow-replies.ts';

/** A statement in a thread, below the one it was met from. */
export interface ThreadEntry {
  readonly statement: NodeRef;
  /** The statement it hangs on: the one it answers, or on the way up the one that answers it. */
  readonly parent: NodeRef;
  /** Other statements of the thread that it answers as well, or on the way up that answer it as well. */
  readonly alsoUnder: readonly NodeRef[];
  /** Steps from the start. */
  readonly depth: number;
  /** What the answer chiefly does. */
  readonly kind: string;
  /** Days between the answer and what it answers. */
  readonly delay: Delay;
  /** Days between it and the start. */
  readonly fromStart: Delay;
  /** Steps of the same direction that lead on from it and are not in the thread. */
  readonly more: number;
}

/** The statement a thread starts from. */
export interface ThreadStart extends RecordedDay {
  readonly id: string;
}

/**
 * The entries of a thread in pre-order: each statement is followed by all that hangs on it, oldest first.
 * A statement that answers several stands once, under the one from which the fewest steps lead to it.
 */
export function threadEntries(
  start: ThreadStart,
  rows: readonly Reply[],
  way: ThreadDirection,
): readonly ThreadEntry[] {
  const firstMet = new Map<string, Reply>();
  for (const row of rows) if (row.far !== start.id && !firstMet.has(row.far)) firstMet.set(row.far, row);
  const hanging = groupBy(firstMet.values(), ({ near }) => near);
  const all = groupBy(rows, ({ far }) => far);
  const given = groupBy(rows, ({ near }) => near);
  const entriesUnder = (parent: ThreadStart, depth: number): readonly ThreadEntry[] =>
    (hanging.get(parent.id) ?? []).toSorted(compareReplies).flatMap((row) => {
      const others = (all.get(row.far) ?? []).filter(({ near }) => near !== row.near);
      const entry: ThreadEntry = {
        statement: statement(row.far),
        parent: statement(parent.id),
        alsoUnder: others.map(({ near }) => statement(near)),
        depth,
        kind: row.kind,
        delay: delayOf(parent, row, way),
        fromStart: delayOf(start, row, way),
        more: row.further - (given.get(row.far)?.length ?? 0),
      };
      return [entry, ...entriesUnder({ ...row, id: row.far }, depth + 1)];
    });
  return entriesUnder(start, 1);
}

/** Orders answers as they were given. */
export function compareReplies(one: Reply, other: Reply): number {
  return (
    compareTexts(one.earliest, other.earliest) ||
    compareTexts(one.latest, other.latest) ||
    compareTexts(one.far, other.far)
  );
}

/** Time runs from what is answered to the answer, whichever of the two was met first. */
function delayOf(near: RecordedDay, far: RecordedDay, way: ThreadDirection): Delay {
  return way === 'BELOW' ? delayBetween(near, far) : delayBetween(far, near);
}

/** A statement by its id. */
export function statement(id: string): NodeRef {
  return { label: 'Statement', id };
}
