import { compareTexts } from '../../../../src/kit/compare-texts.ts';
import type { Link, LinkSource, PathNode } from '../../../../src/traverse/paths/link.ts';
import { keyOf, type LinkKind } from '../../../../src/traverse/paths/link-kinds.ts';

/** A graph held whole in memory. */
export interface Drawn {
  readonly nodes: readonly PathNode[];
  readonly links: readonly Link[];
}

/** The same graph with the degree of each node over some kinds of link. */
export function withDegrees({ nodes, links }: Drawn, kinds: readonly LinkKind[]): Drawn {
  const degrees = new Map<string, number>();
  const count = (node: PathNode) => degrees.set(keyOf(node), (degrees.get(keyOf(node)) ?? 0) + 1);
  for (const { from, to } of links.filter(({ kind }) => kinds.includes(kind))) {
    count(from);
    if (keyOf(to) !== keyOf(from)) count(to);
  }
  const counted = new Map(nodes.map((node) => [keyOf(node), { ...node, degree: degrees.get(keyOf(node)) ?? 0 }]));
  const known = (node: PathNode) => counted.get(keyOf(node)) ?? node;
  return {
    nodes: [...counted.values()],
    links: links.map((link) => ({ ...link, from: known(link.from), to: known(link.to) })),
  };
}

/** A source that answers from memory what Neo4j would answer. */
export function memorySource(drawn: Drawn): LinkSource {
  let queries = 0;
  let linksRead = 0;
  let nodesRead = 0;
  return {
    async nodes(refs, kinds) {
      queries += 1;
      nodesRead += refs.length;
      const { nodes } = withDegrees(drawn, kinds);
      return refs.map((ref) => nodes.find((node) => keyOf(node) === keyOf(ref)) ?? null);
    },
    async links(frontier, most) {
      queries += 1;
      const { links } = drawn;
      const found = frontier.flatMap(({ node, ways, isGreat }) =>
        (['from', 'to'] as const).flatMap((end) => {
          const kinds = ways.filter((way) => way.end === end).map(({ kind }) => kind);
          const all = links
            .filter((link) => kinds.includes(link.kind) && keyOf(link[end]) === keyOf(node))
            .toSorted((one, other) => compareTexts(farName(one, end), farName(other, end)));
          return isGreat ? all.slice(0, most) : all;
        }),
      );
      linksRead += found.length;
      return found;
    },
    done: () => ({ queries, links: linksRead, nodes: nodesRead }),
  };
}

function farName({ from, to, type, id }: Link, end: 'from' | 'to'): string {
  return `${(end === 'from' ? to : from).id} ${id ?? ''} ${type}`;
}
