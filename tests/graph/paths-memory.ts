import type { Graph } from '../../src/graph/graph.ts';
import type { WholeDay } from '../../src/model/days.ts';
import { type EdgeType, edgeTypes } from '../../src/model/edge-types.ts';
import type { Label } from '../../src/model/labels.ts';
import type { Bounds, Link, PathNode, Stretch } from '../../src/traverse/paths/link.ts';
import { edgesOf, everyKind, type LinkKind } from '../../src/traverse/paths/link-kinds.ts';
import { remember, type StoredEdge, type StoredNode } from '../oracle/memory.ts';
import type { Drawn } from '../unit/traverse/paths/memory-source.ts';

const pathLabels: readonly string[] = [
  'State',
  'Organisation',
  'Official',
  'Pact',
  'Statement',
  'Stance',
  'Proposition',
  'Recognition',
];

/** The whole graph of Neo4j as nodes and links of paths, read edge by edge and by no text of the engine. */
export async function drawnFrom(graph: Graph): Promise<Drawn> {
  const { nodes, edges } = await remember(graph);
  const byKey = new Map<string, PathNode>();
  for (const node of nodes) {
    const label = node.labels.find((one) => pathLabels.includes(one));
    if (label !== undefined) byKey.set(node.key, nodeOf(label, node, edges));
  }
  const links = edges.flatMap((edge) => linkOf(edge, byKey));
  return { nodes: [...byKey.values()], links };
}

function nodeOf(label: string, { key, values }: StoredNode, edges: readonly StoredEdge[]): PathNode {
  const periods = edges.filter(({ type, from }) => type === 'IN_FORCE' && from.key === key).map(({ to }) => to.values);
  return {
    // It is in the list above.
    label: label as Label,
    id: String(values.id),
    degree: 0,
    parties: edges.filter(({ type, to }) => type === 'PARTY_TO' && to.key === key).length,
    day: boundsOf(values, 'date') ?? boundsOf(values, 'signed') ?? boundsOf(values, 'since'),
    until: boundsOf(values, 'validTo') ?? boundsOf(values, 'until'),
    attestedOn: boundsOf(values, 'attestedOn'),
    periods: periods.map(periodOf),
  };
}

function periodOf(values: Values): Stretch {
  const [since, until] = [boundsOf(values, 'since'), boundsOf(values, 'until')];
  return { since, until, attestedOn: null, certain: values.certain === true };
}

function linkOf({ type, from, to, values }: StoredEdge, byKey: ReadonlyMap<string, PathNode>): readonly Link[] {
  const [one, other] = [byKey.get(from.key), byKey.get(to.key)];
  const kind = isEdgeType(type) ? kindFor(type) : undefined;
  if (one === undefined || other === undefined || kind === undefined || !isEdgeType(type)) return [];
  const text = (name: string) => (typeof values[name] === 'string' ? String(values[name]) : null);
  return [
    {
      kind,
      type,
      id: text('id'),
      from: one,
      to: other,
      word: text('role') ?? text('kind') ?? text('title'),
      since: boundsOf(values, 'since'),
      until: boundsOf(values, 'until'),
      attestedOn: boundsOf(values, 'attestedOn'),
      sources: [],
      verified: null,
    },
  ];
}

function kindFor(type: EdgeType): LinkKind | undefined {
  return everyKind.find((kind) => edgesOf(kind).some((edge) => edge.type === type));
}

function isEdgeType(type: string): type is EdgeType {
  return type in edgeTypes;
}

type Values = Readonly<Record<string, unknown>>;

function boundsOf(values: Values, name: string): Bounds | null {
  const [written, earliest, latest] = [values[name], values[`${name}Earliest`], values[`${name}Latest`]];
  if (typeof written !== 'string') return null;
  // The checks of the graph hold that both are whole days.
  return { written, earliest: earliest as WholeDay, latest: latest as WholeDay };
}
