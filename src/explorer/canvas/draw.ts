import Graph from 'graphology';
import type { Attributes } from 'graphology-types';
import Sigma, { DEFAULT_STYLES } from 'sigma';
import {
  extremityArrow,
  layerDashed,
  layerFill,
  layerPlain,
  pathCurved,
  pathLine,
  pathLoop,
  sdfCircle,
  sdfDiamond,
  sdfRectangle,
  sdfSquare,
  sdfTriangle,
} from 'sigma/rendering';
import { sdfHexagon } from './hexagon.ts';
import type { Places } from './place-nodes.ts';

/** A node as it is drawn. */
export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly shape: string;
  readonly size: number;
}

/** A link as it is drawn. */
export interface DrawnLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly colour: string;
  readonly dashed: boolean;
}

/** What a drawing shows. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
  readonly places: Places;
  readonly selected: string | null;
}

/** Colours of the page that the drawing takes over. */
export interface Ink {
  readonly text: string;
  readonly ground: string;
}

/** A canvas. This file alone knows the library that draws, so that another can take its place. */
export interface Canvas {
  readonly draw: (drawing: Drawing) => void;
  readonly fit: () => void;
  readonly ids: () => readonly string[];
  readonly stop: () => void;
}

/** What a canvas tells of a pointer. */
export interface Pointer {
  readonly select: (id: string | null) => void;
  readonly expand: (id: string) => void;
  readonly move: (id: string, x: number, y: number) => void;
}

/** Starts a canvas in an element. */
export function createCanvas(element: HTMLElement, ink: Ink, pointer: Pointer): Canvas {
  const graph = new Graph({ multi: true, type: 'directed' });
  const sigma = new Sigma(graph, element, {
    primitives,
    styles: {
      nodes: [DEFAULT_STYLES.nodes, nodeStyle(ink), element.clientWidth < 600 ? fewCaptions : {}],
      edges: [DEFAULT_STYLES.edges, edgeStyle(ink)],
    },
    settings: element.clientWidth < 600 ? { ...settings, labelDensity: 0.5, labelGridCellSize: 120 } : settings,
  });
  sigma.on('clickNode', ({ node }) => pointer.select(node));
  sigma.on('clickStage', () => pointer.select(null));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    pointer.expand(node);
  });
  sigma.on('nodeDragEnd', ({ node }) => {
    const { x, y } = graph.getNodeAttributes(node);
    pointer.move(node, x, y);
  });
  return {
    draw: (drawing) => update(graph, drawing),
    fit: () => void sigma.getCamera().reset(),
    ids: () => graph.nodes(),
    stop: () => sigma.kill(),
  };
}

const primitives = {
  nodes: {
    shapes: [sdfCircle(), sdfSquare(), sdfDiamond(), sdfTriangle(), sdfHexagon(), sdfRectangle({ aspectRatio: 1.4 })],
    layers: [layerFill()],
  },
  edges: {
    variables: { dashSize: { type: 'number', default: 0 }, dashColor: { type: 'color', default: '#ffffff' } },
    paths: [pathLine(), pathCurved(), pathLoop()],
    extremities: [extremityArrow()],
    layers: [layerPlain(), layerDashed()],
  },
} as const;

const settings = {
  autoRescale: true,
  labelRenderedSizeThreshold: 0,
  labelDensity: 4,
  stagePadding: 60,
  enableNodeDrag: true,
} as const;

/** Shapes of the display hints, by the names of the library. */
const shapes: Readonly<Record<string, string>> = { ROUNDED: 'rectangle' };

function nodeStyle({ text, ground }: Ink) {
  return {
    color: { attribute: 'colour' },
    shape: { attribute: 'shape' },
    size: { attribute: 'size' },
    label: ({ label, short }: Attributes, { isHovered }: { readonly isHovered: boolean }) =>
      String(isHovered ? label : short),
    labelColor: text,
    labelSize: 12,
    labelVisibility: 'visible',
    labelFont: 'system-ui, sans-serif',
    labelBackgroundColor: ground,
    labelPosition: 'below',
    zIndex: { attribute: 'rank' },
  } as const;
}

/** Where captions would lie over each other, those without room are left out; the table has them all. */
const fewCaptions = { labelVisibility: 'auto' } as const;

function edgeStyle({ ground }: Ink) {
  return {
    color: { attribute: 'colour' },
    size: 1.6,
    head: 'arrow',
    dashSize: { attribute: 'dashSize' },
    dashColor: ground,
  } as const;
}

/** Makes the graph of the library hold exactly what is drawn. */
function update(graph: Graph, { nodes, links, places, selected }: Drawing): void {
  const linkIds = new Set(links.map(({ id }) => id));
  const nodeIds = new Set(nodes.map(({ id }) => id));
  for (const id of graph.edges()) if (!linkIds.has(id)) graph.dropEdge(id);
  for (const id of graph.nodes()) if (!nodeIds.has(id)) graph.dropNode(id);
  for (const { id, shape, ...node } of nodes) {
    const place = places.get(id) ?? { x: 0, y: 0 };
    const chosen = id === selected;
    const size = chosen ? node.size * 1.5 : node.size;
    const short = chosen ? node.label : shorten(node.label);
    graph.mergeNode(id, {
      ...node,
      ...place,
      short,
      size,
      shape: shapes[shape] ?? shape.toLowerCase(),
      rank: chosen ? 1 : 0,
    });
  }
  for (const { id, from, to, dashed, ...link } of links) {
    if (!graph.hasEdge(id)) graph.addEdgeWithKey(id, from, to, { ...link, dashSize: dashed ? 6 : 0 });
  }
}

/** A caption that has room in a drawing: without its middle part, or cut. The table and the pointer show the whole. */
function shorten(label: string): string {
  const room = 40;
  if (label.length <= room) return label;
  const [first = '', ...rest] = label.split(' · ');
  const outer = rest.length > 1 ? `${first} · ${rest.at(-1)}` : label;
  return outer.length <= room ? outer : `${outer.slice(0, room - 1).trimEnd()}…`;
}
