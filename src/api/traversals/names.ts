import { isLabel } from '../../model/labels.ts';
import { type NodeRef, readId } from '../../model/node-ref.ts';

/** The node that an understood id names: such an id is always global. */
export function nodeIn(id: string): NodeRef {
  const { type = '', slug } = readId(id);
  if (!isLabel(type)) throw new TypeError(`"${id}" was not understood before it was used`);
  return { label: type, id: slug };
}

/** The slug in an understood id. */
export function slugIn(id: string): string {
  return readId(id).slug;
}

/** The slugs of a list of understood ids, each once; null where there is no list. */
export function slugsIn(ids: readonly string[] | null): readonly string[] | null {
  return ids === null ? null : [...new Set(ids.map(slugIn))];
}
