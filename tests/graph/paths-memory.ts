import type { Graph } from '../../src/graph/graph.ts';
import type { DayBounds, WholeDay } from '../../src/model/days.ts';
import { type EdgeType, edgeTypes } from '../../src/model/edge-types.ts';
import type { Label } from '../../src/model/labels.ts';
import { edgesOf, everyKind, type LinkKind } from '../../src/traverse/paths/link-kinds.ts';
import { remember, type StoredEdge, type StoredNode } from '../oracle/memory.ts';
import {
  type Drawn,
  type DrawnLink,
  type DrawnNode,
  drawnNode,
  lifeOf,
  noDays,
  type Raw,
} from '../unit/traverse/paths/drawn.ts';

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
  const byKey = new Map<string, DrawnNode>();
  for (const node of nodes) {
    const label = node.labels.find((one) => pathLabels.includes(one));
    if (label !== undefined) byKey.set(node.key, nodeOf(label, node, edges));
  }
  const links = edges.flatMap((edge) => linkOf(edge, byKey));
  return { nodes: [...byKey.values()], links };
}

function nodeOf(name: string, node: StoredNode, edges: readonly StoredEdge[]): DrawnNode {
  const { key, values } = node;
  // It is in the list above.
  const label = name as Label;
  const raw: Raw = {
    ...noDays,
    since: boundsOf(values, 'date') ?? boundsOf(values, 'signed') ?? boundsOf(values, 'since'),
    until: boundsOf(values, 'validTo') ?? boundsOf(values, 'until'),
    attestedOn: boundsOf(values, 'attestedOn'),
    rivals: label === 'Stance' ? rivalsOf(node, edges) : [],
  };
  const periods = edges.filter(({ type, from }) => type === 'IN_FORCE' && from.key === key).map(({ to }) => to.values);
  const parties = edges.filter(({ type, to }) => type === 'PARTY_TO' && to.key === key).length;
  return { ...drawnNode(label, String(values.id), raw, periods.map(rawOf)), parties };
}

/** The days of the other stances of the same holder on the same proposition. */
function rivalsOf({ key }: StoredNode, edges: readonly StoredEdge[]): readonly DayBounds[] {
  const holders = edges.filter(({ type, to }) => type === 'HOLDS' && to.key === key).map(({ from }) => from.key);
  const matters = (stance: string) =>
    edges.filter(({ type, from }) => type === 'ABOUT' && from.key === stance).map(({ to }) => to.key);
  const own = matters(key);
  return edges
    .filter(({ type, from, to }) => type === 'HOLDS' && holders.includes(from.key) && to.key !== key)
    .filter(({ to }) => matters(to.key).some((matter) => own.includes(matter)))
    .flatMap(({ to }) => boundsOf(to.values, 'date') ?? []);
}

function rawOf(values: Values): Raw {
  return {
    ...noDays,
    since: boundsOf(values, 'since'),
    until: boundsOf(values, 'until'),
    attestedOn: boundsOf(values, 'attestedOn'),
    certain: values.certain === true,
  };
}

function linkOf({ type, from, to, values }: StoredEdge, byKey: ReadonlyMap<string, DrawnNode>): readonly DrawnLink[] {
  const [one, other] = [byKey.get(from.key), byKey.get(to.key)];
  const kind = isEdgeType(type) ? kindFor(type) : undefined;
  if (one === undefined || other === undefined || kind === undefined || !isEdgeType(type)) return [];
  const text = (name: string) => (typeof values[name] === 'string' ? String(values[name]) : null);
  const raw = rawOf(values);
  return [
    {
      kind,
      type,
      id: text('id'),
      from: one,
      to: other,
      life: lifeOf(type, raw),
      raw,
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

function boundsOf(values: Values, name: string): DayBounds | null {
  const [earliest, latest] = [values[`${name}Earliest`], values[`${name}Latest`]];
  // The checks of the graph hold that both are whole days.
  return typeof earliest === 'string' ? { earliest: earliest as WholeDay, latest: latest as WholeDay } : null;
}
