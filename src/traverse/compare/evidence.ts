import type { NodeRef } from '../../model/node-ref.ts';
import { alignmentLimits } from './rules.ts';
import { compareTakes } from './settle.ts';
import type { Counted } from './sides.ts';

/** What a cell rests on. */
interface Evidence {
  readonly stanceCount: number;
  /** In the order of their days, and no more than are shown. */
  readonly stances: readonly NodeRef[];
}

/** Opens a cell to what counted in it. */
export function evidenceOf(counted: readonly Counted[]): Evidence {
  const inOrder = counted.map(({ take }) => take).toSorted(compareTakes);
  return { stanceCount: inOrder.length, stances: inOrder.slice(0, alignmentLimits.evidence).map(({ ref }) => ref) };
}
