import type { Label } from '../../model/labels.ts';
import { namedAs } from './names.ts';

/** The ids of a list in which one kind of thing alone can be meant, each once. Null: the argument was left out. */
export function idsIn(label: Label, ids: unknown): readonly string[] | null {
  return Array.isArray(ids) ? [...new Set(ids.map((id) => namedAs(label, id).id))] : null;
}
