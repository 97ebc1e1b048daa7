import type { GivenIdArgument } from '../compile/bind.ts';
import { isA, isLabel, type Label } from '../model/labels.ts';
import { canName, datedId, type GivenId, globalId, readId } from '../model/node-ref.ts';
import { ambiguousId, idOfAnother, idOfAnotherType } from './errors.ts';
import type { NamedNode, NamedNodes } from './named-nodes.ts';

/** An id in an argument, taken apart. */
export interface WrittenId extends GivenIdArgument, Pick<GivenId, 'slug' | 'day'> {
  /** The type before the colon: one that the argument takes. */
  readonly type: Label | undefined;
}

/** Takes an id apart, and refuses one of a type that its argument does not take. */
export function writtenId(given: GivenIdArgument): WrittenId {
  const { type, slug, day } = readId(given.text);
  if (type === undefined) return { ...given, type, slug, day };
  if (!isLabel(type) || !canName(type, given.labels)) throw idOfAnotherType(given);
  return { ...given, type, slug, day };
}

/** The global id of the node that an id names, with the day behind it if it has one. Undefined: nothing has that id. */
export function understoodId(written: WrittenId, nodes: NamedNodes): string | undefined {
  const { labels, type, slug, day } = written;
  const named = closestForm(nodes(slug).filter(({ label }) => labels.some((wanted) => isA(label, wanted))));
  const ofType = type === undefined ? named : named.filter(({ label }) => isA(label, type));
  const [node, another] = ofType;
  if (node === undefined) {
    if (named[0] !== undefined) throw idOfAnother(written, named[0]);
    return undefined;
  }
  if (another !== undefined) throw ambiguousId(written, ofType.map(globalId));
  return day === undefined ? globalId(node) : datedId(globalId(node), day);
}

/** An id of today comes before one of once, and that before a code; a code stands for the actor that has it today. */
function closestForm(nodes: readonly NamedNode[]): readonly NamedNode[] {
  if (nodes.length < 2) return nodes;
  const by = (['ID', 'FORMER_ID', 'CODE'] as const).map((form) => nodes.filter((node) => node.by === form));
  const found = by.find((some) => some.length > 0) ?? [];
  const today = found.filter(({ ended }) => !ended);
  return uniqueNodes(today.length > 0 ? today : found);
}

function uniqueNodes(nodes: readonly NamedNode[]): readonly NamedNode[] {
  return [...new Map(nodes.map((node) => [globalId(node), node])).values()];
}
