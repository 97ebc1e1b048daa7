import { memoize } from '../../../../src/kit/memoize.ts';
import type { NodeRef } from '../../../../src/model/node-ref.ts';
import type { Lifetime } from '../../../../src/model/validity.ts';
import type { PlainLink, PlainNode } from '../../../../src/projection/plain-graph.ts';
import type { LinkKind } from '../../../../src/traverse/paths/link-kinds.ts';
import type { PathGraph } from '../../../../src/traverse/paths/path-graph.ts';
import { buildProjection } from '../../projection/build-projection.ts';
import { type Drawn, type DrawnNode, lifeOf, mainLabelOf } from './drawn.ts';

/** How many links of some kinds there are at each node, in either direction. */
export function degreesIn({ nodes, links }: Drawn, kinds: readonly LinkKind[]): ReadonlyMap<DrawnNode, number> {
  const counted = links.filter(({ kind }) => kinds.includes(kind));
  return new Map(nodes.map((node) => [node, counted.filter(({ from, to }) => from === node || to === node).length]));
}

/** A projection of a drawn graph, in which each node and link has just the days that were drawn for it. */
export function projected({ nodes, links }: Drawn): PathGraph {
  const lives = new Map<string, Lifetime | null>();
  const plainNodes: PlainNode[] = [];
  const plainLinks: PlainLink[] = [];
  const addNode = ({ label, id }: NodeRef, life: Lifetime | null) => {
    plainNodes.push({ label, id, values: {} });
    lives.set(nodeKey({ label, id }), life);
  };
  const addLink = (type: PlainLink['type'], from: NodeRef, to: NodeRef, id: string | null, life: Lifetime | null) => {
    plainLinks.push({ type, from, to, values: id === null ? {} : { id } });
    lives.set(linkKey(type, from, to, id), life);
  };
  for (const node of nodes) {
    addNode(node, node.life);
    for (const [at, raw] of node.rawPeriods.entries()) {
      const period: NodeRef = { label: 'Period', id: `${node.id}-period-${at}` };
      addNode(period, lifeOf('Period', raw));
      addLink('IN_FORCE', node, period, null, null);
    }
  }
  for (const { type, from, to, id, life } of links) addLink(type, from, to, id, life);

  const graph = buildProjection({ nodes: plainNodes, links: plainLinks });
  const numbers = new Map([...lives.keys()].map((key, at) => [key, at + 1]));
  const numberOf = (key: string) => numbers.get(key) ?? 0;
  const nodeNumber = memoize((node: number) => numberOf(nodeKey(graph.ref(node))));
  const linkNumber = memoize((link: number) =>
    numberOf(linkKey(graph.type(link), graph.ref(graph.from(link)), graph.ref(graph.to(link)), graph.linkId(link))),
  );
  const written = { since: null, until: null, attestedOn: null };
  return {
    ...graph,
    lifetimes: [null, ...Array.from(lives.values(), (life) => (life === null ? null : { ...life, written }))],
    nodeLifeNumber: nodeNumber,
    linkLifeNumber: linkNumber,
  };
}

/** The number of the link of a type from one node to another; of several the first. */
export function linkBetween(graph: PathGraph, from: NodeRef, type: PlainLink['type'], to: NodeRef): number {
  const [start, end] = [graph.find(from), graph.find(to)];
  const link = start === undefined ? undefined : graph.links(start, 'OUT', type).find((one) => graph.to(one) === end);
  if (link === undefined) throw new Error(`${from.id} ${type} ${to.id} is no link`);
  return link;
}

function nodeKey(node: NodeRef): string {
  return `${mainLabelOf(node)}:${node.id}`;
}

function linkKey(type: string, from: NodeRef, to: NodeRef, id: string | null): string {
  return `${nodeKey(from)} ${type} ${nodeKey(to)} ${id ?? ''}`;
}
