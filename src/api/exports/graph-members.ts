import { type EdgeType, edgeTypes } from '../../model/edge-types.ts';
import { isA, isLabel, type Label } from '../../model/labels.ts';
import { readId, undatedId } from '../../model/node-ref.ts';
import { range } from '../../projection/compressed-rows.ts';
import { growingColumn } from '../../projection/growing-column.ts';
import type { Projection } from '../../projection/projection.ts';
import type { View } from '../../projection/view.ts';
import { graphLinkId } from '../../traverse/explore/graph-link.ts';
import { type Answered, type AskField, objectIn, objectsIn } from './ask-field.ts';
import type { GraphMembers } from './selected-graph.ts';

/** Which part of the whole graph: links of some types, or all; between nodes of some labels, or all. */
export interface WholeGraphWanted {
  readonly through: readonly EdgeType[] | null;
  readonly labels: readonly Label[] | null;
}

/** The whole graph as far as it is asked for: with types of links alone, the nodes that these join, else all nodes of the labels. */
export function wholeGraph({ graph, has, shows }: View, { through, labels }: WholeGraphWanted): GraphMembers {
  const isWanted = (node: number) => labels === null || labels.some((label) => isA(graph.label(node), label));
  const types = through === null ? null : new Set<string>(through);
  const links = growingColumn();
  const joined = new Uint8Array(graph.nodeCount);
  for (let link = 0; link < graph.linkCount; link += 1) {
    if (types !== null && !types.has(graph.type(link))) continue;
    const [from, to] = [graph.from(link), graph.to(link)];
    if (!shows(link) || !isWanted(from) || !isWanted(to)) continue;
    links.push(link);
    joined[from] = joined[to] = 1;
  }
  const isShown =
    through !== null && labels === null
      ? (node: number) => joined[node] === 1
      : (node: number) => has(node) && isWanted(node);
  return { nodes: range(graph.nodeCount).filter(isShown), links: links.finish() };
}

const selections = {
  neighbourhood: '{ starts { id } nodes { id } links { id type from to } complete }',
  connections:
    '{ groups { paths(first: 500) { nodes { segments { from { id } to { id } direction via { type id } } } } } complete }',
} as const;

/** The fields of the API whose answers name nodes and links. */
export type GraphField = keyof typeof selections;

/** The nodes and links around some nodes, or on the paths between some, as the field of that name finds them, and whether that is all. */
export async function membersOf(
  { graph }: View,
  field: GraphField,
  askField: AskField,
): Promise<GraphMembers & { readonly complete: boolean }> {
  const answer = await askField(selections[field]);
  const members = field === 'neighbourhood' ? around(graph, answer) : onPaths(graph, answer);
  return { ...members, complete: answer.complete === true };
}

function around(graph: Projection, { starts, nodes, links }: Answered): GraphMembers {
  const found = objectsIn(links).flatMap(({ id, type, from, to }) =>
    linksBetween(graph, type, [from, to]).filter((link) => graphLinkId(graph, link) === undatedId(String(id))),
  );
  return { nodes: numbersOf(graph, [...objectsIn(starts), ...objectsIn(nodes)]), links: unique(found) };
}

function onPaths(graph: Projection, { groups }: Answered): GraphMembers {
  const segments = objectsIn(groups)
    .flatMap(({ paths }) => objectsIn(objectIn(paths).nodes))
    .flatMap((path) => objectsIn(path.segments));
  const links = segments.flatMap(({ from, to, direction, via }) => {
    const ends = [objectIn(from).id, objectIn(to).id];
    const { type, id } = objectIn(via);
    const between = linksBetween(graph, type, direction === 'FORWARD' ? ends : ends.toReversed());
    return between.filter((link) => (id ?? null) === null || graph.linkId(link) === id);
  });
  const nodes = numbersOf(
    graph,
    segments.flatMap(({ from, to }) => objectsIn([from, to])),
  );
  return { nodes, links: unique(links) };
}

/** Links of a type from the first to the second of two nodes. */
function linksBetween(graph: Projection, type: unknown, ends: readonly unknown[]): readonly number[] {
  const [start, end] = ends.map((id) => numberOf(graph, id));
  if (start === undefined || end === undefined || !isEdgeType(type)) return [];
  return Array.from(graph.links(start, 'OUT', type)).filter((link) => graph.to(link) === end);
}

function isEdgeType(type: unknown): type is EdgeType {
  return typeof type === 'string' && Object.hasOwn(edgeTypes, type);
}

function numbersOf(graph: Projection, nodes: readonly Answered[]): readonly number[] {
  return unique(nodes.flatMap(({ id }) => numberOf(graph, id) ?? []));
}

function numberOf(graph: Projection, id: unknown): number | undefined {
  const { type, slug } = readId(String(id));
  return type !== undefined && isLabel(type) ? graph.find({ label: type, id: slug }) : undefined;
}

function unique(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)];
}
