import { isLabel, type Label } from '../../model/labels.ts';
import { canName, type NodeRef, readId } from '../../model/node-ref.ts';
import { badGlobalId, idOfAnotherType } from './complaints.ts';

/** The node that a global id such as "State:japan" names. Undefined: it names no type of the schema. */
export function namedIn(id: unknown): NodeRef | undefined {
  const { type, slug } = readId(String(id));
  return type !== undefined && isLabel(type) ? { label: type, id: slug } : undefined;
}

/** The same where every kind of thing can be meant, so that an id without one is refused. */
export function expectNamed(argument: string, id: unknown): NodeRef {
  const named = namedIn(id);
  if (named === undefined) throw badGlobalId(argument, String(id));
  return named;
}

/** The same where one kind of thing alone can be meant: its slug says enough, and the id of another kind is refused. */
export function namedAs(label: Label, id: unknown): NodeRef {
  const { type, slug } = readId(String(id));
  if (type === undefined) return { label, id: slug };
  if (!isLabel(type) || !canName(type, [label])) throw idOfAnotherType(label, String(id));
  return { label: type, id: slug };
}

/** The ids of a list in which one kind of thing alone can be meant, each once. Null: the argument was left out. */
export function idsIn(label: Label, ids: unknown): readonly string[] | null {
  return Array.isArray(ids) ? [...new Set(ids.map((id) => namedAs(label, id).id))] : null;
}
