import type fc from 'fast-check';
import { catalogue } from '../../../../src/model/catalogue.ts';
import type { EdgeType } from '../../../../src/model/edge-types.ts';
import { type Label, labels } from '../../../../src/model/labels.ts';
import type { PlainLink, PlainNode } from '../../../../src/projection/plain-graph.ts';
import { type Memory, memoryOf } from '../../../oracle/memory.ts';
import { type DrawnGraph, graphsOf } from '../../projection/draw.ts';

/** Links of which a thing has one, with the end at which the thing is. */
const single: Readonly<Partial<Record<EdgeType, 'from' | 'to'>>> = {
  ABOUT: 'from',
  BY: 'from',
  EXTENDED_BY: 'to',
  HOLDS: 'to',
  IN_FORCE: 'to',
  OF: 'from',
  ON_BEHALF_OF: 'from',
  SUSPENDED_BY: 'to',
};

const positions = ['endorses', 'opposes', 'silent'];

/** Graphs of facts with days, as a load lets them in. */
export const factGraphs: fc.Arbitrary<DrawnGraph> = drawn(
  [
    ...(['State', 'State', 'Official', 'Organisation', 'Pact', 'Period', 'Period', 'Renewal', 'Suspension'] as const),
    ...(['Recognition', 'Statement', 'Stance', 'Stance', 'Proposition'] as const),
  ],
  ['State', 'Official', 'Pact', 'Period', 'Statement', 'Stance', 'Recognition'],
  [
    ...['ABOUT', 'BETWEEN', 'BY', 'EXTENDED_BY', 'HELD_OFFICE', 'HOLDS', 'IN_FORCE', 'MEMBER_OF', 'OF', 'ON_BEHALF_OF'],
    ...['PARTY_TO', 'PARTY_TO', 'PARTY_TO', 'SIGNED', 'SPOKE', 'SUSPENDED_BY', 'VOICED_BY', 'IN_FORCE', 'HOLDS'],
  ],
);

/** Graphs of stances alone, many of the same actor on the same proposition. */
export const stanceGraphs: fc.Arbitrary<DrawnGraph> = drawn(
  ['State', 'State', 'Proposition', 'Proposition'],
  ['Stance'],
  ['HOLDS', 'ABOUT'],
);

function drawn(always: readonly Label[], names: readonly Label[], types: readonly string[]): fc.Arbitrary<DrawnGraph> {
  const edges = types.flatMap((type) =>
    catalogue.edges.filter(
      (edge) => edge.type === type && [edge.from, edge.to].every((end) => isDrawn(end, [...always, ...names])),
    ),
  );
  return graphsOf({ always, labels: names, edges, nodeCount: 8, linkCount: 80 }).map(asLoaded);
}

function isDrawn(end: Label, names: readonly Label[]): boolean {
  return names.some((name) => name === end || labels[name].main === end);
}

/** Only as many links as a load lets in, each with an id of its own, and the words that sentences and shifts are made of. */
function asLoaded({ nodes, links }: DrawnGraph): DrawnGraph {
  const keyOf = ({ type, from, to }: PlainLink) => {
    const end = single[type];
    return end === undefined ? `${type} ${from.id} ${to.id}` : `${type} ${(end === 'from' ? from : to).id}`;
  };
  const kept = new Map(links.map((link) => [keyOf(link), link]));
  return {
    nodes: nodes.map((node, at) => ({ ...node, values: { ...node.values, ...wordsOf(node, at) } })),
    links: [...kept.values()].map((link, at) => ({ ...link, values: { ...link.values, id: `l${at}` } })),
  };
}

function wordsOf({ label }: PlainNode, at: number) {
  if (label === 'Stance') return { position: positions[at % positions.length] };
  return label === 'Renewal' ? { extendsByYears: at } : {};
}

/** The same graph as the oracle looks at it. */
export function memoryIn({ nodes, links }: DrawnGraph): Memory {
  const stored = nodes.map(({ label, id, values }) => ({
    key: id,
    labels: [...new Set([labels[label].main, label])],
    values: { ...values, id },
  }));
  const nodeOf = (id: string) => stored.find(({ key }) => key === id) ?? { key: id, labels: [], values: { id } };
  return memoryOf(
    stored,
    links.map(({ type, from, to, values }) => ({ type, from: nodeOf(from.id), to: nodeOf(to.id), values })),
  );
}
