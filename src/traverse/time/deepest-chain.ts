import { groupBy } from '../../kit/group-by.ts';
import type { Reply } from './follow-replies.ts';
import { compareReplies } from './thread-entries.ts';

/**
 * The longest chain of answers from a statement, the statement first; where several are as long, the one whose answers came first.
 * A circle of answers, which no load lets in, is cut where it closes.
 */
export function deepestChain(start: string, rows: readonly Reply[]): readonly string[] {
  const answers = groupBy(rows.toSorted(compareReplies), ({ near }) => near);
  const known = new Map<string, readonly string[]>();
  const chainFrom = (id: string, way: ReadonlySet<string>): readonly string[] => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const onWay = new Set([...way, id]);
    const chains = (answers.get(id) ?? []).filter(({ far }) => !onWay.has(far)).map(({ far }) => chainFrom(far, onWay));
    const longest = chains.reduce<readonly string[]>((best, chain) => (chain.length > best.length ? chain : best), []);
    known.set(id, [id, ...longest]);
    return [id, ...longest];
  };
  return chainFrom(start, new Set());
}
