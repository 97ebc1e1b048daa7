import { linkDates } from './link-dates.ts';
import type { PathGraph } from './path-graph.ts';
import type { PathRules } from './path-rules.ts';

/**
 * The part of a graph that a search has visited, with the links that it may follow. Nodes get local numbers in the order of their first
 * visit, so that a search needs memory only for what it visits.
 */
export interface Subgraph {
  readonly graph: PathGraph;
  readonly rules: PathRules;
  readonly size: number;
  /** The local number of a node; assigns one if it has none. */
  localOf(node: number): number;
  /** The number in the graph of each local node. */
  readonly nodes: readonly number[];
  /** By the rules: the class of each node, its `via` bit, and whether a path may continue from it (1) or not (0). */
  readonly classes: number[];
  readonly bits: number[];
  readonly passable: number[];
  /** The cost of passing each node, in millionths, once it is computed. */
  readonly passingCosts: (number | undefined)[];
  /** Adds the links of a node, once. */
  expand(local: number): void;
  /** Number of links of the nodes expanded since the subgraph was borrowed, including those known from an earlier search. */
  readonly looked: number;
  /** Resets the count for the next search. */
  begin(): void;
  /** Start and end of the links of an expanded node. */
  readonly starts: number[];
  readonly ends: number[];
  /** Of each link: its number in the graph, its far end, and the directions in which it may be followed. */
  readonly links: number[];
  readonly neighbours: number[];
  readonly open: number[];
  /** Number of the first day of each link; `NO_DAY` if it has none. */
  readonly firstDays: number[];
  /** The last days of links, and what dates them, for searches in chronological order. */
  linkTimes(): LinkTimes;
  /** The four lists of links as typed arrays; rebuilt if links were added since. */
  packedEdges(): PackedEdges;
  /** Returns the subgraph, which must not be used afterwards. */
  close(): void;
}

/** When the links of a subgraph happened, beside their first days. */
export interface LinkTimes {
  /** Number of the last day of each link; `NO_DAY` if it has none. */
  readonly lastDays: readonly number[];
  /** The node that dates each link; -1 if none does. */
  readonly datedBy: readonly number[];
}

/** The links of a subgraph as typed arrays. */
export interface PackedEdges {
  readonly links: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly open: Uint8Array;
  readonly firstDays: Int32Array;
}

/** Subgraphs whose rules depend only on kinds of links and on a day, kept so that the next such search need not look up the same links again. */
const reusable = new WeakMap<PathGraph, Map<string, Subgraph>>();

/** Maximum number of kept subgraphs per graph, and of links in one of them. */
const MAX_KEPT = 2;
const MAX_LINKS_KEPT = 1_000_000;

/** A subgraph for exclusive use, which may already contain nodes and links. `close` returns it. */
export function borrowSubgraph(graph: PathGraph, rules: PathRules): Subgraph {
  const ofGraph = reusable.get(graph);
  const known = rules.key === null ? undefined : ofGraph?.get(rules.key);
  if (known === undefined) return createSubgraph(graph, rules);
  ofGraph?.delete(rules.key ?? '');
  known.begin();
  return known;
}

/** Keeps a subgraph for the next search of its kind; evicts the least recently used one. */
function keepForReuse(subgraph: Subgraph, key: string): void {
  const ofGraph = reusable.get(subgraph.graph) ?? new Map<string, Subgraph>();
  reusable.set(subgraph.graph, ofGraph.set(key, subgraph));
  const [oldest] = ofGraph.keys();
  if (ofGraph.size > MAX_KEPT && oldest !== undefined) ofGraph.delete(oldest);
}

function createSubgraph(graph: PathGraph, rules: PathRules): Subgraph {
  const table = borrowTable(graph);
  const nodes: number[] = [];
  const classes: number[] = [];
  const bits: number[] = [];
  const passable: number[] = [];
  const passingCosts: (number | undefined)[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const links: number[] = [];
  const fars: number[] = [];
  const open: number[] = [];
  const firstDays: number[] = [];
  /** The number of the last search that expanded each node. */
  const searches: number[] = [];
  let [search, looked] = [1, 0];
  const days = linkDates(graph);
  let packed: PackedEdges | undefined;
  const lastDays: number[] = [];
  const datedBy: number[] = [];
  const localOf = (node: number) => {
    const known = table[node] ?? 0;
    if (known !== 0) return known - 1;
    nodes.push(node);
    classes.push(rules.classOf(node));
    bits.push(rules.viaBit(node));
    passable.push(rules.mayPass(node) ? 1 : 0);
    starts.push(UNSEEN);
    searches.push(0);
    ends.push(UNSEEN);
    table[node] = nodes.length;
    return nodes.length - 1;
  };
  const meet = (local: number) => {
    starts[local] = links.length;
    const node = nodes[local] ?? 0;
    for (const { type, direction, open: ways } of rules.incidentTypes(node)) {
      const farEnd = direction === 'OUT' ? graph.to : graph.from;
      graph.eachLink(node, direction, type, (link) => {
        const far = farEnd(link);
        if (!rules.mayContain(far) || !rules.isInEffect(link)) return;
        links.push(link);
        fars.push(localOf(far));
        open.push(ways);
        firstDays.push(days.first(link));
      });
    }
    ends[local] = links.length;
  };
  const subgraph: Subgraph = {
    graph,
    rules,
    get size() {
      return nodes.length;
    },
    localOf,
    nodes,
    classes,
    bits,
    passable,
    passingCosts,
    expand(local) {
      if (searches[local] === search) return;
      searches[local] = search;
      if (starts[local] === UNSEEN) meet(local);
      looked += (ends[local] ?? 0) - (starts[local] ?? 0);
    },
    get looked() {
      return looked;
    },
    begin() {
      search += 1;
      looked = 0;
    },
    starts,
    ends,
    links,
    neighbours: fars,
    open,
    firstDays,
    linkTimes() {
      for (let edge = lastDays.length; edge < links.length; edge += 1) {
        const link = links[edge] ?? 0;
        lastDays.push(days.last(link));
        datedBy.push(days.datedBy(link) ?? -1);
      }
      return { lastDays, datedBy };
    },
    packedEdges() {
      if (packed?.links.length !== links.length) {
        packed = {
          links: Uint32Array.from(links),
          neighbours: Uint32Array.from(fars),
          open: Uint8Array.from(open),
          firstDays: Int32Array.from(firstDays),
        };
      }
      return packed;
    },
    close() {
      if (rules.key !== null && links.length <= MAX_LINKS_KEPT && !reusable.get(graph)?.has(rules.key)) {
        keepForReuse(subgraph, rules.key);
        return;
      }
      for (let local = 0; local < nodes.length; local += 1) table[nodes[local] ?? 0] = 0;
      tables.get(graph)?.push(table);
    },
  };
  return subgraph;
}

/** The node is not expanded. */
const UNSEEN = -1;

/** Unused tables of local numbers, all 0, because allocating one takes longer than most searches. */
const tables = new WeakMap<PathGraph, Uint32Array[]>();

function borrowTable(graph: PathGraph): Uint32Array {
  const free = tables.get(graph) ?? [];
  tables.set(graph, free);
  return free.pop() ?? new Uint32Array(graph.nodeCount);
}
