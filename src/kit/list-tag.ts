import { isRecord } from './is-record.ts';
import { shortHash } from './short-hash.ts';

/** A short name for the list that a field gives for some arguments, for its cursors. Arguments that are null count as omitted. */
export function listTag(field: string, args: Readonly<Record<string, unknown>>): string {
  return shortHash(`${field} ${JSON.stringify(args, inOrder)}`);
}

/** Objects with their keys in order, so that the order in which arguments are written does not matter. */
function inOrder(_key: string, value: unknown): unknown {
  if (!isRecord(value)) return value;
  const given = Object.entries(value).filter(([, one]) => one !== null && one !== undefined);
  return Object.fromEntries(given.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
