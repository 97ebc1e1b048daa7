import { compareTexts } from '../kit/compare-texts.ts';
import { groupBy } from '../kit/group-by.ts';
import { periodWords, sourceLines } from './attributes.ts';
import { selectionNotes, selectionTitle } from './describe-selection.ts';
import { brokenLines, lineWords } from './line-words.ts';
import { outlineOf } from './outlines.ts';
import type { Line, NodeLook, SelectedLink, SelectedNode, Selection } from './selection.ts';
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
  const nodeRow = nodeLegend(drawn);
  const linkRow = linkLegend(selection.links);
  const box = boxOf(drawn, Math.max(widthOf(nodeRow), widthOf(linkRow)));
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
      legend(nodeRow, { x: box.x, y: box.y + box.height - 86 }),
      legend(linkRow, { x: box.x, y: box.y + box.height - 64 }),
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
const FOOT = 118;
const NARROWEST = 760;
const LINE = 15;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the plane that is drawn: all nodes with their captions, and below them the legend and the foot. */
function boxOf(drawn: readonly Drawn[], legendWidth: number): Box {
  const places = drawn.length === 0 ? [{ x: 0, y: 0 }] : drawn.map(({ look }) => middleOf(look));
  const [left, right] = [Math.min(...places.map(({ x }) => x)), Math.max(...places.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...places.map(({ y }) => y)), Math.max(...places.map(({ y }) => y))];
  const width = Math.max(NARROWEST, legendWidth, right - left + 2 * MARGIN);
  return {
    x: Math.round((left + right - width) / 2),
    y: Math.round(top - MARGIN / 3),
    width: Math.round(width),
    height: Math.round(bottom - top + MARGIN + FOOT),
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
    element('path', { d: line, 'stroke-dasharray': dashes[link.look?.line ?? 'SOLID'] }),
    element('path', { d: head, fill: colour, stroke: 'none' }),
  ]);
}

const dashes: Readonly<Record<Line, string | null>> = { SOLID: null, DASHED: '6 5', DOTTED: '2 4' };

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
    const seam = { stroke: ground, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
    return element('text', { ...place, ...seam }, escapeXml(line));
  });
}

/** A caption in at most three lines of some 26 characters. */
function linesOf(caption: string): readonly string[] {
  const lines = caption.match(/\S.{0,24}\S(?=\s|$)|\S+/g) ?? [];
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), `${lines[2]}…`];
}

/** A mark and what it means. */
interface LegendItem {
  readonly words: string;
  /** Draws the mark at the start of its place. */
  readonly markAt: (place: Point) => string;
}

/** Each kind of node with its mark. */
function nodeLegend(drawn: readonly Drawn[]): readonly LegendItem[] {
  const kinds = new Map(drawn.map(({ node, look }) => [node.kind, look]));
  return sortedByName(kinds).map(([words, look]) => ({
    words,
    markAt: ({ x, y }) => mark({ ...look, size: 7 }, { x: x + 10, y }),
  }));
}

/** What the colours and the broken lines of the links mean. */
function linkLegend(links: readonly SelectedLink[]): readonly LegendItem[] {
  const looks = links.flatMap(({ look }) => look ?? []);
  const lines = new Set(looks.map(({ line }) => line));
  const strokes = [
    ...sortedByName(new Map(looks.map(({ words, colour }) => [words, { colour, line: 'SOLID' as const }]))),
    ...brokenLines.filter((line) => lines.has(line)).map((line) => [lineWords[line], { colour: muted, line }] as const),
  ];
  return strokes.map(([words, { colour, line }]) => ({
    words,
    markAt: ({ x, y }) =>
      element('path', { d: `M${x} ${y}h20`, stroke: colour, 'stroke-width': 1.6, 'stroke-dasharray': dashes[line] }),
  }));
}

function sortedByName<Value>(items: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...items].toSorted(([one], [other]) => compareTexts(one, other));
}

/** Marks with their words, in one row. */
function legend(items: readonly LegendItem[], { x, y }: Point): string {
  const drawn = items.flatMap(({ words, markAt }, at) => {
    const start = { x: x + widthOf(items.slice(0, at)), y: y - 4 };
    return [markAt(start), element('text', { x: start.x + 28, y }, escapeXml(words))];
  });
  return element('g', { 'font-size': 12, fill: muted }, drawn);
}

/** About how wide a row is: no program that draws is at hand to measure words. */
function widthOf(items: readonly LegendItem[]): number {
  return items.reduce((sum, { words }) => sum + 48 + 6.5 * words.length, 16);
}

/** What the drawing shows and where its sources are, also for those who print it. */
function footOf({ graphVersion, takenOn }: Selection, title: string, { x, y, height }: Box): string {
  const lines = [title, `Version of the graph: ${graphVersion ?? 'not known'}. Taken on ${takenOn}.`, footSources];
  return element(
    'g',
    { 'font-size': 11, fill: muted },
    lines.map((line, at) => element('text', { x: x + 16, y: y + height - 40 + at * LINE }, escapeXml(line))),
  );
}

const footSources = 'Sources: in the titles of the SVG, and in the brief and the tables of the same view.';
