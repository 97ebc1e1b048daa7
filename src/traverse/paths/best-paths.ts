import { compareTexts } from '../../kit/compare-texts.ts';
import { insertionIndex } from '../../kit/insertion-index.ts';
import type { Costs } from './costs.ts';
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
  readonly count: number;
  /** The lowest cost of a path, in millionths. */
  readonly cost: number;
  /** The first paths by length, earliest day, and the names of nodes and links, up to the limit. */
  readonly paths: readonly ListedPath[];
  add(path: VisitedPath): void;
}

/** Creates a collector that counts paths and keeps the first ones. */
export function createBestPaths(graph: PathGraph, costs: Costs, most: number): BestPaths {
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
      const own = costOf(path, costs);
      count += 1;
      cost = Math.min(cost, own);
      const last = paths[most - 1];
      if (last !== undefined && isAfter(last, path)) return;
      const kept = copyOf(path, own);
      if (last !== undefined && comparePaths(graph, last, kept) <= 0) return;
      if (last !== undefined) paths.pop();
      const place = insertionIndex(paths, kept, (one, other) => comparePaths(graph, one, other));
      paths.splice(place, 0, kept);
    },
  };
}

/** The cost of a path in millionths: its links and the nodes between its ends. */
function costOf({ length, nodes, links }: VisitedPath, costs: Costs): number {
  let sum = 0;
  for (let at = 0; at < length; at += 1) {
    sum += costs.link(links[at] ?? 0) + (at === 0 ? 0 : costs.passing(nodes[at] ?? 0));
  }
  return sum;
}

function copyOf({ length, nodes, links, day }: VisitedPath, cost: number): ListedPath {
  return { nodes: nodes.slice(0, length + 1), links: links.slice(0, length), day, cost };
}

/** Whether a path certainly comes after another, by length and day. */
function isAfter(one: ListedPath, path: VisitedPath): boolean {
  return path.length > one.links.length || (path.length === one.links.length && path.day > one.day);
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
