import { compareTexts } from '../kit/compare-texts.ts';
import { groupBy } from '../kit/group-by.ts';
import { periodWords, sourceLines } from './attributes.ts';
import { selectionNotes, selectionTitle } from './describe-selection.ts';
import { outlineOf } from './outlines.ts';
import type { NodeLook, SelectedLink, SelectedNode, Selection } from './selection.ts';
import { element, escapeXml } from './xml.ts';

/** Where and how one node is drawn. */
interface Drawn {
  readonly node: SelectedNode;
  readonly look: NodeLook;
}

/**
 * A drawing of a selection as SVG: what a node or a link is, its days and its sources stand in its title, which a reader sees under the pointer.
 * Nodes without a place, and links to them, are left out. It has a ground of its own, so that it can be read on any page.
 */
export function toSvg(selection: Selection): string {
  const drawn = selection.nodes.flatMap((node) => (node.look === null ? [] : [{ node, look: node.look }]));
  const places = new Map(drawn.map((one) => [one.node.id, one]));
  const box = boxOf(drawn);
  const size = { viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`, width: box.width, height: box.height };
  const title = selectionTitle(selection);
  return `${element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'font-family': 'system-ui, sans-serif' },
    [
      element('title', {}, escapeXml(title)),
      element('desc', {}, escapeXml([...selectionNotes(selection), inTitles].join(' '))),
      element('rect', { x: box.x, y: box.y, width: box.width, height: box.height, fill: ground }),
      element('g', { fill: 'none', 'stroke-width': 1.6 }, linksOf(selection.links, places)),
      element('g', {}, drawn.map(nodeOf)),
      element('g', { 'font-size': 12, 'text-anchor': 'middle', fill: ink }, drawn.flatMap(captionOf)),
      legendOf(drawn, box),
      footOf(selection, title, box),
    ],
  )}\n`;
}

const ground = '#ffffff';
const ink = '#1a2230';
const muted = '#4d5a6d';
const inTitles = 'The title of each node and link has its days and its sources.';

/** Room around the nodes for captions, and below them for the legend and the foot. */
const MARGIN = 110;
const FOOT = 84;
const NARROWEST = 760;
const LINE = 15;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(drawn: readonly Drawn[]): Box {
  const xs = drawn.map(({ look }) => look.x);
  const ys = drawn.map(({ look }) => -look.y);
  const [left, right] = [Math.min(0, ...xs), Math.max(0, ...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const width = Math.max(NARROWEST, right - left + 2 * MARGIN);
  return {
    x: Math.round((left + right - width) / 2),
    y: Math.round((drawn.length === 0 ? 0 : top) - MARGIN / 2),
    width: Math.round(width),
    height: Math.round((drawn.length === 0 ? 0 : bottom - top) + 1.5 * MARGIN + FOOT),
  };
}

/** Links that join the same two nodes lie side by side. */
function linksOf(links: readonly SelectedLink[], places: ReadonlyMap<string, Drawn>): readonly string[] {
  const pairs = groupBy(links, ({ from, to }) => [from, to].toSorted().join(' '));
  return [...pairs.values()].flatMap((parallel) =>
    parallel.flatMap((link, at) => {
      const [from, to] = [places.get(link.from), places.get(link.to)];
      if (!from || !to) return [];
      const bend = (at - (parallel.length - 1) / 2) * 26 * (link.from < link.to ? 1 : -1);
      return [linkOf(link, from, to, bend)];
    }),
  );
}

function linkOf(link: SelectedLink, from: Drawn, to: Drawn, bend: number): string {
  const colour = link.look?.colour ?? muted;
  const { line, head } = from === to ? loopAt(from.look) : curveBetween(from.look, to.look, bend);
  const days = periodWords(link.periods);
  const sentence = `${from.node.caption} ${link.phrase}: ${to.node.caption}`;
  const said = [days === '' ? sentence : `${sentence} (${days})`, ...sourceLines(link.sources)];
  return element('g', { stroke: colour }, [
    element('title', {}, escapeXml(said.join('\n'))),
    element('path', { d: line, 'stroke-dasharray': link.look?.dashed ? '6 5' : null }),
    element('path', { d: head, fill: colour, stroke: 'none' }),
  ]);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A curve from the rim of one node to that of another, bent to one side, and the head of its arrow. */
function curveBetween(from: NodeLook, to: NodeLook, bend: number): { readonly line: string; readonly head: string } {
  const [start, end] = [middleOf(from), middleOf(to)];
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const across = { x: -(end.y - start.y) / length, y: (end.x - start.x) / length };
  const control = {
    x: (start.x + end.x) / 2 + across.x * 2 * bend,
    y: (start.y + end.y) / 2 + across.y * 2 * bend,
  };
  const tip = towards(end, control, to.size + 3);
  const neck = towards(tip, control, 8);
  const tail = towards(start, control, from.size + 1);
  return { line: `M${point(tail)}Q${point(control)} ${point(neck)}`, head: arrow(tip, neck) };
}

function loopAt(look: NodeLook): { readonly line: string; readonly head: string } {
  const { x, y } = middleOf(look);
  const tip = { x: x + look.size * 0.7, y: y - look.size };
  const neck = { x: tip.x + 3, y: tip.y - 7 };
  const tail = point({ x: x - look.size * 0.7, y: y - look.size });
  return { line: `M${tail}C${x - 34} ${y - 56} ${x + 34} ${y - 56} ${point(neck)}`, head: arrow(tip, neck) };
}

function arrow(tip: Point, neck: Point): string {
  const side = { x: (neck.y - tip.y) / 2, y: (tip.x - neck.x) / 2 };
  const corners = [tip, { x: neck.x + side.x, y: neck.y + side.y }, { x: neck.x - side.x, y: neck.y - side.y }];
  return `M${corners.map(point).join('L')}Z`;
}

/** The point at a distance from one point on the way to another. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = Math.min(distance / length, 1);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** Drawings grow upwards, SVG downwards. */
function middleOf({ x, y }: NodeLook): Point {
  return { x, y: -y };
}

function point({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

function nodeOf({ node, look }: Drawn): string {
  const days = periodWords(node.periods);
  const said = [`${node.kind}: ${node.caption}${days === '' ? '' : ` (${days})`}`, ...sourceLines(node.sources)];
  return element('g', {}, [element('title', {}, escapeXml(said.join('\n'))), mark(look, middleOf(look))]);
}

function mark({ shape, colour, size }: NodeLook, at: Point): string {
  const transform = `translate(${point(at)}) scale(${size / 10})`;
  return element('path', { d: outlineOf(shape), fill: colour, stroke: ink, 'stroke-width': 1, transform });
}

/** The caption below a node, in lines, on a seam of the ground that keeps it readable over links. */
function captionOf({ node, look }: Drawn): readonly string[] {
  const { x, y } = middleOf(look);
  return linesOf(node.caption).map((line, at) => {
    const place = { x: point({ x, y: 0 }).split(' ')[0] ?? '0', y: Math.round(y + look.size + 14 + at * LINE) };
    const seam = { stroke: ground, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
    return element('text', { ...place, ...seam }, escapeXml(line));
  });
}

/** A caption in at most three lines of some 26 characters. */
function linesOf(caption: string): readonly string[] {
  const lines = caption.match(/\S.{0,24}\S(?=\s|$)|\S+/g) ?? [];
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), `${lines[2]}…`];
}

/** Each kind of node with its mark. */
function legendOf(drawn: readonly Drawn[], box: Box): string {
  const kinds = [...new Map(drawn.map(({ node, look }) => [node.kind, look]))].toSorted(([one], [other]) =>
    compareTexts(one, other),
  );
  const y = box.y + box.height - 60;
  return element(
    'g',
    { 'font-size': 12, fill: muted },
    kinds.flatMap(([kind, look], at) => {
      const x = box.x + 24 + at * 120;
      return [mark({ ...look, size: 7 }, { x, y: y - 4 }), element('text', { x: x + 12, y }, escapeXml(kind))];
    }),
  );
}

/** What the drawing shows and where its sources are, also for those who print it. */
function footOf({ graphVersion, takenOn }: Selection, title: string, { x, y, height }: Box): string {
  const lines = [title, `Version of the graph: ${graphVersion ?? 'not known'}. Taken on ${takenOn}. ${footSources}`];
  return element(
    'g',
    { 'font-size': 11, fill: muted },
    lines.map((line, at) => element('text', { x: x + 16, y: y + height - 32 + at * LINE }, escapeXml(line))),
  );
}

const footSources = 'Sources: in the titles of the SVG, and in the brief and the tables of the same view.';
