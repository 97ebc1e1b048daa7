import { isRecord } from '../kit/is-record.ts';
import { isA, isLabel } from '../model/labels.ts';
import { joinedLabels } from '../model/same-as.ts';
import type { Arguments } from './arguments.ts';
import type { Filter, Rows } from './plan.ts';

/**
 * The filter that shows each thing once, where data sets can have several records of it. A list that is narrowed to data sets shows all of
 * their records unless it is told otherwise.
 */
export function onceFilters(rows: Rows, { asOne, where }: Arguments): readonly Filter[] {
  const isNarrowed = isRecord(where) && where.dataset !== undefined && where.dataset !== null;
  return canRepeat(rows) && (asOne ?? !isNarrowed) === true ? [{ kind: 'once', rows }] : [];
}

/** Whether rows can hold several records of one thing: all nodes of such a label, or those linked to something. */
export function canRepeat({ match }: Rows): boolean {
  if (match.kind !== 'every' && match.kind !== 'along') return false;
  if (match.kind === 'along' && match.types.includes('SAME_AS')) return false;
  const { label } = match;
  if (label === undefined || !isLabel(label)) return false;
  return joinedLabels.some((joined) => joined === label || (match.kind === 'every' && isA(joined, label)));
}
