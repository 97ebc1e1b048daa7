import { groupBy } from '../../kit/group-by.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { BareLink, Expansion, LinkSource, PathNode } from './link.ts';
import { keyOf, type LinkKind, type Way } from './link-kinds.ts';

/** Links as they were read, with the nodes and ways that they were asked for by. */
interface Read {
  readonly asked: readonly Expansion[];
  readonly found: readonly BareLink[];
}

/**
 * A source that asks nothing twice: the search for a reason walks mostly where the search for paths has been. Where paths were found nothing
 * is asked again, so what was read is sorted by node and way only once a node comes back.
 */
export function readOnce(source: LinkSource): LinkSource {
  const nodes = new Map<string, PathNode | null>();
  const nodeName = (ref: NodeRef, kinds: readonly LinkKind[]) => `${keyOf(ref)} ${kinds.join(' ')}`;
  const links = new Map<string, readonly BareLink[]>();
  const wayName = (node: NodeRef, way: Way) => `${keyOf(node)} ${way.kind} ${way.end}`;
  const met = new Set<string>();
  const unsorted: Read[] = [];

  const isMet = ({ node }: Expansion) => met.has(keyOf(node));
  const read = async (asked: readonly Expansion[], most: number) => {
    const found = asked.length === 0 ? [] : await source.links(asked, most);
    for (const { node } of asked) met.add(keyOf(node));
    unsorted.push({ asked, found });
    return found;
  };
  const sort = () => {
    for (const one of unsorted.splice(0)) keep(one, (node, way, some) => links.set(wayName(node, way), some));
  };

  return {
    ...source,
    async nodes(refs, kinds) {
      const wanted = refs.filter((ref) => !nodes.has(nodeName(ref, kinds)));
      const found = wanted.length === 0 ? [] : await source.nodes(wanted, kinds);
      for (const [at, ref] of wanted.entries()) nodes.set(nodeName(ref, kinds), found[at] ?? null);
      return refs.map((ref) => nodes.get(nodeName(ref, kinds)) ?? null);
    },
    async links(frontier, most) {
      if (!frontier.some(isMet)) return await read(frontier, most);
      sort();
      const isNew = (node: NodeRef) => (way: Way) => !links.has(wayName(node, way));
      const wanted = frontier
        .map((one) => ({ ...one, ways: one.ways.filter(isNew(one.node)) }))
        .filter(({ ways }) => ways.length > 0);
      await read(wanted, most);
      sort();
      return frontier.flatMap(({ node, ways }) => ways.flatMap((way) => links.get(wayName(node, way)) ?? []));
    },
  };
}

/** Sorts links under the node and the way that they were asked for by. */
function keep({ asked, found }: Read, set: (node: NodeRef, way: Way, links: readonly BareLink[]) => void): void {
  const starting = groupBy(found, ({ kind, from }) => `${kind} ${keyOf(from)}`);
  const ending = groupBy(found, ({ kind, to }) => `${kind} ${keyOf(to)}`);
  for (const { node, ways } of asked) {
    for (const way of ways) {
      const links = (way.end === 'from' ? starting : ending).get(`${way.kind} ${keyOf(node)}`);
      set(node, way, links ?? []);
    }
  }
}
