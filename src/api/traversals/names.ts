import { type Label, labels } from '../../model/labels.ts';
import type { NodeRef } from '../../model/node-ref.ts';

/** The node that a global id such as "State:japan" names. Undefined: it names no type of the schema. */
export function namedIn(id: unknown): NodeRef | undefined {
  const text = String(id);
  const colon = text.indexOf(':');
  const label = text.slice(0, Math.max(colon, 0));
  return isLabel(label) ? { label, id: text.slice(colon + 1) } : undefined;
}

/** The same where one kind of thing alone can be meant, so that its slug says enough. */
export function namedAs(label: Label, id: unknown): NodeRef {
  return namedIn(id) ?? { label, id: String(id) };
}

/** Type names of the schema are labels of the graph. */
function isLabel(text: string): text is Label {
  return Object.hasOwn(labels, text);
}
