import { remembered } from '../../../../src/kit/remembered.ts';
import type { LinkSource } from '../../../../src/traverse/paths/link.ts';
import { keyOf, type LinkKind } from '../../../../src/traverse/paths/link-kinds.ts';
import type { Drawn, DrawnNode } from './drawn.ts';

/** How many links of some kinds there are at each node, in either direction. */
export function degreesIn({ nodes, links }: Drawn, kinds: readonly LinkKind[]): ReadonlyMap<DrawnNode, number> {
  const counted = links.filter(({ kind }) => kinds.includes(kind));
  return new Map(nodes.map((node) => [node, counted.filter(({ from, to }) => from === node || to === node).length]));
}

/** A source over a graph in memory, which looks through all links each time. */
export function memorySource(drawn: Drawn): LinkSource {
  const { nodes, links } = drawn;
  return (kinds) => {
    const degrees: ReadonlyMap<unknown, number> = degreesIn(drawn, kinds);
    return {
      node: (ref) => nodes.find((node) => keyOf(node) === keyOf(ref)),
      turns: remembered((node) =>
        links
          .filter(({ kind, from, to }) => kinds.includes(kind) && (from === node || to === node))
          .map((link) => ({ link, forward: link.from === node, far: link.from === node ? link.to : link.from })),
      ),
      degree: (node) => degrees.get(node) ?? 0,
    };
  };
}
