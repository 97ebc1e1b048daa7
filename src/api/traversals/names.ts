import { isLabel, type Label } from '../../model/labels.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { badGlobalId } from './complaints.ts';

/** The node that a global id such as "State:japan" names. Undefined: it names no type of the schema. */
export function namedIn(id: unknown): NodeRef | undefined {
  const text = String(id);
  const colon = text.indexOf(':');
  const label = text.slice(0, Math.max(colon, 0));
  return isLabel(label) ? { label, id: text.slice(colon + 1) } : undefined;
}

/** The same where every kind of thing can be meant, so that an id without one is refused. */
export function expectNamed(argument: string, id: unknown): NodeRef {
  const named = namedIn(id);
  if (named === undefined) throw badGlobalId(argument, String(id));
  return named;
}

/** The same where one kind of thing alone can be meant, so that its slug says enough. */
export function namedAs(label: Label, id: unknown): NodeRef {
  return namedIn(id) ?? { label, id: String(id) };
}

/** The ids of a list in which one kind of thing alone can be meant, each once. Null: the argument was left out. */
export function idsIn(label: Label, ids: unknown): readonly string[] | null {
  return Array.isArray(ids) ? [...new Set(ids.map((id) => namedAs(label, id).id))] : null;
}
