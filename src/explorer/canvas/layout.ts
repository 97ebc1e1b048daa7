import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';

/** A node to be placed. A fixed one stays where it is. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly fixed: boolean;
}

/** What a layout is made of. */
export interface LayoutTask {
  readonly places: readonly Place[];
  readonly links: readonly (readonly [string, string])[];
  /** How much the first layout of the drawing was enlarged; null for a first layout. */
  readonly scale: number | null;
}

/** Places of all nodes, and the scale to give to the next task. */
export interface Layout {
  readonly places: readonly Place[];
  readonly scale: number;
}

/** Captions lie below their nodes and are wide, so a drawing is wider than high. */
const STRETCH = 1.7;

/** Length of a link and room for a node, in the units of a drawing. */
const LINK_LENGTH = 150;
const ROOM = 34;

/** Places the nodes that are not fixed: near what they are linked with, and not over each other. The same task gives the same places. */
export function computeLayout({ places, links, scale }: LayoutTask): Layout {
  const graph = new Graph({ multi: true });
  for (const { id, x, y, fixed } of places) graph.addNode(id, { ...shrunk(x, y, scale ?? 1), fixed, size: ROOM });
  for (const [from, to] of links) graph.addEdge(from, to);
  const iterations = places.length > 500 ? 150 : 400;
  forceAtlas2.assign(graph, { iterations, settings: { ...forceAtlas2.inferSettings(graph), linLogMode: true } });
  const grown = scale ?? LINK_LENGTH / meanLength(graph);
  graph.updateEachNodeAttributes((_, { x, y, ...node }) => ({ ...node, x: x * grown, y: y * grown }));
  noverlap.assign(graph, { maxIterations: 200, settings: { margin: 14, ratio: 1 } });
  const placed = places.map((place) => {
    const { x, y } = graph.getNodeAttributes(place.id);
    return place.fixed ? place : { ...place, x: x * STRETCH, y };
  });
  return { places: placed, scale: grown };
}

function shrunk(x: number, y: number, scale: number) {
  return { x: x / scale / STRETCH, y: y / scale };
}

/** The mean length of the links; 1 where there are none. */
function meanLength(graph: Graph): number {
  const lengths = graph.mapEdges((_, __, ___, ____, from, to) => Math.hypot(from.x - to.x, from.y - to.y));
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1;
}
