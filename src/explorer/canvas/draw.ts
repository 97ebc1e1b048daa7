import Graph from 'graphology';
import Sigma, { DEFAULT_STYLES } from 'sigma';
import type { Line } from '../../export/selection.ts';
import type { Drawing, DrawnLink, DrawnNode } from './drawing.ts';
import { isInside, type Point } from './lasso.ts';
import type { Places } from './place-nodes.ts';
import { edgeStyle, type Ink, nodeStyle, primitives } from './styles.ts';

/** A drawing with where its nodes lie and which are marked. */
export interface PlacedDrawing extends Drawing {
  readonly places: Places;
  /** The node whose facts are read. */
  readonly selected: string | null;
  /** The nodes that are marked. */
  readonly selection: ReadonlySet<string>;
  /** The nodes and links of the path that is shown. */
  readonly path: ReadonlySet<string>;
}

/** A canvas. This file and `styles.ts` alone know the library that draws, so that another can take its place. */
export interface Canvas {
  /** Shows a drawing. Nodes that were shown stay where they are on the screen. */
  readonly draw: (drawing: PlacedDrawing) => void;
  /** Takes over the colours of the page. */
  readonly paint: (ink: Ink) => void;
  /** Moves the view so that everything is in it. */
  readonly fit: () => void;
  /** Where each node lies on the screen. */
  readonly points: () => ReadonlyMap<string, Point>;
  /** The nodes inside a closed line on the screen. */
  readonly within: (line: readonly Point[]) => readonly string[];
  /** The node at a point of the screen. */
  readonly at: (point: Point) => string | null;
  readonly stop: () => void;
}

/** What a canvas tells of a pointer. */
export interface Pointer {
  readonly select: (id: string | null) => void;
  readonly expand: (id: string) => void;
  readonly move: (id: string, x: number, y: number) => void;
  /** The node or link under the pointer; null where there is none. */
  readonly point: (id: string | null) => void;
}

/** Starts a canvas in an element. */
export function createCanvas(element: HTMLElement, firstInk: Ink, pointer: Pointer): Canvas {
  const graph = new Graph({ multi: true, type: 'directed' });
  let ink = firstInk;
  let last: PlacedDrawing | null = null;
  const isNarrow = element.clientWidth < 600;
  const sigma = new Sigma(graph, element, {
    primitives,
    styles: {
      nodes: [DEFAULT_STYLES.nodes, nodeStyle(() => ink)],
      edges: [DEFAULT_STYLES.edges, edgeStyle(() => ink)],
    },
    settings: isNarrow ? narrowSettings : settings,
  });
  listen(sigma, pointer);

  const frame = () => {
    // Without a box of its own the library frames all nodes with their captions; that frame is kept until the next fit.
    sigma.setCustomBBox(null).refresh();
    sigma.setCustomBBox(sigma.getBBox());
    sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  };
  const styleOf = ({ nodes }: PlacedDrawing): Style => ({
    ink,
    showsAllCaptions: !isNarrow && nodes.length <= MOST_CAPTIONS,
  });
  const points = () =>
    new Map(graph.mapNodes((id, { x, y }) => [id, sigma.graphToViewport({ x: Number(x), y: Number(y) })] as const));
  return {
    draw: (drawing) => {
      const isNew = !drawing.nodes.some(({ id }) => graph.hasNode(id));
      last = drawing;
      sigma.setSettings(settingsFor(drawing));
      update(graph, drawing, styleOf(drawing));
      if (isNew) frame();
    },
    paint: (next) => {
      ink = next;
      if (last) update(graph, last, styleOf(last));
      sigma.refresh();
    },
    fit: frame,
    points,
    within: (line) => [...points()].filter(([, point]) => isInside(line, point)).map(([id]) => id),
    at: (point) => nearest(points(), point),
    stop: () => sigma.kill(),
  };
}

/** With more nodes, captions that would lie over each other are left out; the table has them all. */
const MOST_CAPTIONS = 150;

const settings = {
  autoRescale: true,
  autoRescaleContent: 'labels',
  labelRenderedSizeThreshold: 0,
  labelDensity: 4,
  stagePadding: 24,
  enableNodeDrag: true,
  enableEdgeEvents: true,
} as const;

/** In a large drawing lines and captions wait while it is moved, and lines do not answer to the pointer; the panel tells what they say. */
function settingsFor({ nodes, links }: PlacedDrawing) {
  const isLarge = nodes.length + links.length > 2_000;
  return { enableEdgeEvents: !isLarge, hideEdgesOnMove: isLarge, hideLabelsOnMove: isLarge };
}

/** On a phone captions may be cut at the edge, or nothing would have room beside them. */
const narrowSettings = {
  ...settings,
  autoRescaleContent: 'nodes',
  stagePadding: 44,
  labelDensity: 0.5,
  labelGridCellSize: 120,
} as const;

function listen(sigma: Sigma, pointer: Pointer): void {
  sigma.on('clickNode', ({ node }) => pointer.select(node));
  sigma.on('clickStage', () => pointer.select(null));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    pointer.expand(node);
  });
  sigma.on('nodeDragEnd', ({ node }) => {
    const { x, y } = sigma.getGraph().getNodeAttributes(node);
    pointer.move(node, Number(x), Number(y));
  });
  sigma.on('enterNode', ({ node }) => pointer.point(node));
  sigma.on('leaveNode', () => pointer.point(null));
  sigma.on('enterEdge', ({ edge }) => pointer.point(edge));
  sigma.on('leaveEdge', () => pointer.point(null));
}

/** The node that lies nearest to a point, if the point is on it. */
function nearest(points: ReadonlyMap<string, Point>, { x, y }: Point): string | null {
  const byDistance = [...points]
    .map(([id, point]) => ({ id, distance: Math.hypot(point.x - x, point.y - y) }))
    .toSorted((one, other) => one.distance - other.distance);
  const [first] = byDistance;
  return first && first.distance < 16 ? first.id : null;
}

interface Style {
  readonly ink: Ink;
  readonly showsAllCaptions: boolean;
}

/** Makes the graph of the library hold exactly what is drawn. */
function update(graph: Graph, drawing: PlacedDrawing, style: Style): void {
  const { nodes, links } = drawing;
  const linkIds = new Set(links.map(({ id }) => id));
  const nodeIds = new Set(nodes.map(({ id }) => id));
  for (const id of graph.edges()) if (!linkIds.has(id)) graph.dropEdge(id);
  for (const id of graph.nodes()) if (!nodeIds.has(id)) graph.dropNode(id);
  for (const node of nodes) graph.mergeNode(node.id, nodeAttributes(node, drawing, style));
  for (const link of links) graph.mergeEdgeWithKey(link.id, link.from, link.to, linkAttributes(link, drawing, style));
}

function nodeAttributes(
  { id, caption, colour, shape, size, mark }: DrawnNode,
  { places, selected, selection, path }: PlacedDrawing,
  { ink, showsAllCaptions }: Style,
) {
  const isRead = id === selected;
  const label = mark === null ? caption : `${mark === 'BEGAN' ? '+' : '−'} ${caption}`;
  return {
    ...(places.get(id) ?? { x: 0, y: 0 }),
    label,
    short: isRead ? label : shorten(label),
    colour: ink.isForced ? ink.ground : colour,
    shape: shapes[shape] ?? shape.toLowerCase(),
    size: isRead || path.has(id) ? size * 1.5 : size,
    isSelected: isRead || selection.has(id),
    outlineWidth: selection.has(id) ? 4 : 1,
    labelVisibility: showsAllCaptions || isRead || selection.has(id) ? 'visible' : 'auto',
    rank: isRead ? 1 : 0,
  };
}

/** Shapes of the display hints, by the names of the library. */
const shapes: Readonly<Record<string, string>> = { ROUNDED: 'rectangle' };

/** The gap and the stroke of each line, in its thickness. */
const strokes: Readonly<Record<Line, { readonly dashSize: number; readonly gapSize: number }>> = {
  SOLID: { dashSize: 0, gapSize: 0 },
  DASHED: { dashSize: 3, gapSize: 5 },
  DOTTED: { dashSize: 1.6, gapSize: 1.6 },
};

function linkAttributes({ id, colour, line, mark }: DrawnLink, { path }: PlacedDrawing, { ink }: Style) {
  const isOnPath = path.has(id);
  const own = isOnPath ? ink.accent : colour;
  return {
    colour: ink.isForced ? ink.text : own,
    size: isOnPath ? 5 : mark === 'BEGAN' ? 3.4 : 1.8,
    opacity: mark === 'ENDED' && !isOnPath ? 0.45 : 1,
    ...strokes[line],
  };
}

/** A caption that has room in a drawing: without its middle part, or cut. The table and the pointer show the whole. */
function shorten(label: string): string {
  const room = 40;
  if (label.length <= room) return label;
  const [first = '', ...rest] = label.split(' · ');
  const outer = rest.length > 1 ? `${first} · ${rest.at(-1)}` : label;
  return outer.length <= room ? outer : `${outer.slice(0, room - 1).trimEnd()}…`;
}
