import { compareTexts } from '../../kit/compare-texts.ts';
import { insertionIndex } from '../../kit/insertion-index.ts';
import type { VisitedPath } from './depth-first-search.ts';
import { compareLists } from './group-tally.ts';
import type { PathGraph } from './path-graph.ts';
import { globalNodeKey } from './path-rules.ts';

/** A path as the numbers of its nodes and links in order. */
export interface ListedPath {
  /** One more than `links`. */
  readonly nodes: Uint32Array;
  readonly links: Uint32Array;
  /** Number of its earliest day. */
  readonly day: number;
  /** In millionths. */
  readonly cost: number;
}

/** The paths of one group with the best rank. */
export interface BestPaths {
  /** Number of paths added. */
  readonly count: number;
  /** The lowest cost of a path, in millionths. */
  readonly cost: number;
  /** The first paths by length, earliest day, and the names of nodes and links, up to the limit. */
  readonly paths: readonly ListedPath[];
  add(path: FoundPath): void;
  /** Whether a path could change the cost or the first paths, by its first nodes and what it has at least. */
  mayImprove(start: PathStart): boolean;
}

/** The first `count` nodes of a path of a known length, with its earliest possible day and its lowest possible cost. */
export interface PathStart {
  readonly nodes: Uint32Array;
  readonly count: number;
  readonly length: number;
  readonly day: number;
  readonly cost: number;
}

/** A path to add. The first `length` links and `length` + 1 nodes are valid, and are copied if they are kept. */
export type FoundPath = Pick<VisitedPath, 'length' | 'nodes' | 'links' | 'day' | 'cost'>;

/** Creates a collector that counts paths and keeps the first ones. */
export function createBestPaths(graph: PathGraph, most: number): BestPaths {
  const paths: ListedPath[] = [];
  let [count, cost] = [0, Number.POSITIVE_INFINITY];
  return {
    get count() {
      return count;
    },
    get cost() {
      return cost;
    },
    paths,
    add(path) {
      count += 1;
      cost = Math.min(cost, path.cost);
      const last = paths[most - 1];
      if (last !== undefined && isAfter(last, path)) return;
      const kept = copyOf(path);
      if (last !== undefined && comparePaths(graph, last, kept) <= 0) return;
      if (last !== undefined) paths.pop();
      const place = insertionIndex(paths, kept, (one, other) => comparePaths(graph, one, other));
      paths.splice(place, 0, kept);
    },
    mayImprove(start) {
      const last = paths[most - 1];
      if (last === undefined || start.cost < cost) return true;
      const order = start.length - last.links.length || start.day - last.day;
      return order === 0 ? compareNodes(start, last.nodes) <= 0 : order < 0;
    },
  };
}

function copyOf({ length, nodes, links, day, cost }: FoundPath): ListedPath {
  return { nodes: nodes.slice(0, length + 1), links: links.slice(0, length), day, cost };
}

/** Whether a path certainly comes after another, by length and day. */
function isAfter(one: ListedPath, path: FoundPath): boolean {
  return path.length > one.links.length || (path.length === one.links.length && path.day > one.day);
}

/** Compares the first nodes of a path with those of another. */
function compareNodes({ nodes, count }: PathStart, others: Uint32Array): number {
  for (let at = 0; at < count; at += 1) {
    const order = (nodes[at] ?? 0) - (others[at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

function comparePaths(graph: PathGraph, one: ListedPath, other: ListedPath): number {
  return (
    one.links.length - other.links.length ||
    one.day - other.day ||
    compareLists(one.nodes, other.nodes) ||
    compareTexts(linkNames(graph, one), linkNames(graph, other))
  );
}

/** Tells apart paths over the same nodes: by the subject, type and own id of each link. */
function linkNames(graph: PathGraph, { links }: ListedPath): string {
  return Array.from(
    links,
    (link) => `${globalNodeKey(graph, graph.from(link))} ${graph.type(link)} ${graph.linkId(link) ?? ''}`,
  ).join('\n');
}
