import type { NodeRef } from '../../model/node-ref.ts';
import type { BareLink, Link, PathNode } from './link.ts';
import { keyOf } from './link-kinds.ts';

/** A link seen from one of its ends. */
export interface Turn {
  readonly link: Link;
  /** Whether it is followed from subject to object. */
  readonly forward: boolean;
  readonly far: PathNode;
}

/** The part of the graph that was read so far. A node is one object in it, so nodes can be told apart by identity. */
export interface LocalGraph {
  /** The node of a name, once more than its name is known. */
  node(ref: NodeRef): PathNode | undefined;
  /** Makes a node known, with the links to it that were kept back; gives the one object for it. */
  know(node: PathNode): PathNode;
  /** Keeps links that are not there yet, in the order given; one to a node that is not known waits for it. */
  add(links: readonly BareLink[]): void;
  /** The links between a node and others that are known. */
  turns(node: PathNode): readonly Turn[];
  links(): readonly Link[];
}

/** An empty local graph. */
export function localGraph(): LocalGraph {
  const nodes = new Map<string, PathNode>();
  const names = new Set<string>();
  const links: Link[] = [];
  const turns = new Map<PathNode, Turn[]>();
  const waiting = new Map<string, BareLink[]>();

  const join = (link: BareLink) => {
    const [from, to] = [nodes.get(keyOf(link.from)), nodes.get(keyOf(link.to))];
    if (from === undefined || to === undefined) {
      push(waiting, keyOf(from === undefined ? link.from : link.to), link);
      return;
    }
    const joined = { ...link, from, to };
    links.push(joined);
    push(turns, from, { link: joined, forward: true, far: to });
    if (from !== to) push(turns, to, { link: joined, forward: false, far: from });
  };

  return {
    node: (ref) => nodes.get(keyOf(ref)),
    know(node) {
      const key = keyOf(node);
      const known = nodes.get(key);
      if (known !== undefined) return known;
      nodes.set(key, node);
      const kept = waiting.get(key) ?? [];
      waiting.delete(key);
      kept.forEach(join);
      return node;
    },
    add(found) {
      for (const link of found) {
        const name = nameOf(link);
        if (names.has(name)) continue;
        names.add(name);
        join(link);
      }
    },
    turns: (node) => turns.get(node) ?? [],
    links: () => links,
  };
}

/** What tells a link from every other: its type, its ends and its own id. */
export function nameOf({ type, from, to, id }: BareLink): string {
  return `${keyOf(from)} ${type} ${keyOf(to)} ${id ?? ''}`;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
