import { linkDates } from './link-dates.ts';
import type { PathGraph } from './path-graph.ts';
import type { PathRules } from './path-rules.ts';

/**
 * The part of a graph that a search has met, with the links that it may follow there. Its nodes are numbered anew, in the order in which
 * they are met, so that a search takes memory for what it meets and not for the whole graph.
 */
export interface Subgraph {
  readonly graph: PathGraph;
  readonly rules: PathRules;
  readonly size: number;
  /** The number that a node has here, which it gets where it has none yet. */
  localOf(node: number): number;
  /** The number that a node has in the graph. */
  readonly nodes: readonly number[];
  /** What `Rules` say of each node: its class, its bit, and whether a path may go on from it (1) or not (0). */
  readonly classes: number[];
  readonly bits: number[];
  readonly passable: number[];
  /** Looks at the links of a node, once. */
  expand(local: number): void;
  /** Links of the nodes that were expanded since the space was borrowed, whether or not they were known from before. */
  readonly looked: number;
  /** Counts anew, for the next search. */
  begin(): void;
  /** Where the links of an expanded node begin among all, and where they end. */
  readonly starts: number[];
  readonly ends: number[];
  /** The number of each link in the graph, its far end here, and the ways that it may be followed. */
  readonly links: number[];
  readonly neighbours: number[];
  readonly open: number[];
  /** The number of the first day of each link; `NO_DAY` where it has none. */
  readonly firstDays: number[];
  /** The four lists of links, packed for a search; made anew where links were met since. */
  packedEdges(): PackedEdges;
  /** Gives the space back; it must not be used afterwards. */
  close(): void;
}

/** Links by their places in a space. */
export interface PackedEdges {
  readonly links: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly open: Uint8Array;
  readonly firstDays: Int32Array;
}

/** Spaces of rules that look at kinds of links alone: what one search has met there, the next need not look up again. */
const reusable = new WeakMap<PathGraph, Map<string, Subgraph>>();

/** Spaces that are kept for a graph at the most, and links that one of them may have. */
const MAX_KEPT = 2;
const MAX_LINKS_KEPT = 1_000_000;

/** A space that nobody uses; it may know nodes and links already. `close` gives it back. */
export function borrowSubgraph(graph: PathGraph, rules: PathRules): Subgraph {
  const ofGraph = reusable.get(graph);
  const known = rules.key === null ? undefined : ofGraph?.get(rules.key);
  if (known === undefined) return createSubgraph(graph, rules);
  ofGraph?.delete(rules.key ?? '');
  known.begin();
  return known;
}

/** Keeps a space for the next search of its kind; those kept longest without use make room. */
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
  const starts: number[] = [];
  const ends: number[] = [];
  const links: number[] = [];
  const fars: number[] = [];
  const open: number[] = [];
  const firstDays: number[] = [];
  /** The last search that expanded each node, by its number. */
  const searches: number[] = [];
  let [search, looked] = [1, 0];
  const days = linkDates(graph);
  let packed: PackedEdges | undefined;
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

/** The links of a node were not looked at. */
const UNSEEN = -1;

/** Tables from the nodes of a graph to their numbers in a space, all 0, that no space uses: to make one takes longer than most searches. */
const tables = new WeakMap<PathGraph, Uint32Array[]>();

function borrowTable(graph: PathGraph): Uint32Array {
  const free = tables.get(graph) ?? [];
  tables.set(graph, free);
  return free.pop() ?? new Uint32Array(graph.nodeCount);
}
