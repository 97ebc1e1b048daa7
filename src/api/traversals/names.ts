import { isLabel, type Label } from '../../model/labels.ts';
import { canName, type NodeRef, readId } from '../../model/node-ref.ts';
import { badGlobalId, idOfAnotherType } from './errors.ts';

/** The node that a global ID such as "State:japan" names. Undefined: it names no type of the schema. */
export function namedIn(id: string): NodeRef | undefined {
  const { type, slug } = readId(id);
  return type !== undefined && isLabel(type) ? { label: type, id: slug } : undefined;
}

/** The same for an argument that takes any type of node, so that an ID without a type is refused. */
export function expectNamed(argument: string, id: string): NodeRef {
  const named = namedIn(id);
  if (named === undefined) throw badGlobalId(argument, id);
  return named;
}

/** The same for a list of such IDs. */
export function allNamed(argument: string, ids: readonly string[]): readonly NodeRef[] {
  return ids.map((id) => expectNamed(argument, id));
}

/** The same for an argument that takes one type of node: its slug is enough, and the ID of another type is refused. */
export function namedAs(label: Label, id: string): NodeRef {
  const { type, slug } = readId(id);
  if (type === undefined) return { label, id: slug };
  if (!isLabel(type) || !canName(type, [label])) throw idOfAnotherType(label, id);
  return { label: type, id: slug };
}

/** The slugs of a list of IDs of one type, each once; null where there is no list. */
export function idsIn(label: Label, ids: readonly string[] | null): readonly string[] | null {
  return ids === null ? null : [...new Set(ids.map((id) => namedAs(label, id).id))];
}
