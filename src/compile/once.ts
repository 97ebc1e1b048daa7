import { isRecord } from '../kit/is-record.ts';
import { isA, isLabel } from '../model/labels.ts';
import { joinedLabels } from '../model/same-as.ts';
import type { Arguments } from './arguments.ts';
import type { Along, Records } from './location.ts';
import type { Filter, Rows } from './plan.ts';

/**
 * The filters that show each thing once, where data sets can have several records of it, and each fact of a thing once. A list that is narrowed
 * to data sets shows all of their records unless it is told otherwise.
 */
export function onceFilters(rows: Rows, { asOne, where }: Arguments): readonly Filter[] {
  const isNarrowed = isRecord(where) && where.dataset !== undefined && where.dataset !== null;
  const once: readonly Filter[] = canRepeat(rows) && (asOne ?? !isNarrowed) === true ? [{ kind: 'once', rows }] : [];
  return [...once, ...onceOfNear(rows)];
}

/** The filter that shows each fact of a thing once, where the links of several of its records are followed. */
export function onceOfNear(rows: Rows): readonly Filter[] {
  return followsDuplicates(rows) ? [{ kind: 'onceOfNear', rows }] : [];
}

/** Whose links a field follows: those of the record at hand alone if it is not asked for the thing. */
export function recordsFollowed({ records }: Along, { asOne }: Arguments): Records {
  return asOne === false && isOfShown(records) ? 'own' : records;
}

/** Whether the links of several records are followed, and each fact is to stand once. */
function followsDuplicates({ match }: Rows): boolean {
  return match.kind === 'along' && (match.records === 'each' || isOfShown(match.records));
}

/** Whether a field lists what the duplicates of a shown record say too, unless it is told not to. */
export function isOfShown(records: Records | undefined): boolean {
  return records === 'once' || records === 'first';
}

/** Whether rows can hold several records of one thing: all nodes of such a label, or those linked to something. */
export function canRepeat({ match }: Rows): boolean {
  if (match.kind !== 'every' && match.kind !== 'along') return false;
  if (match.kind === 'along' && match.types.includes('SAME_AS')) return false;
  const { label } = match;
  if (label === undefined || !isLabel(label)) return false;
  return joinedLabels.some((joined) => joined === label || (match.kind === 'every' && isA(joined, label)));
}
