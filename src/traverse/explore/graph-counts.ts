import type { EdgeEntry } from '../../model/catalogue.ts';
import type { EdgeType } from '../../model/edge-types.ts';
import { isA, type Label } from '../../model/labels.ts';
import type { View } from '../../projection/view.ts';

/** How many nodes and links are seen. */
export interface GraphCounts {
  /** Nodes with a label, narrower ones included. */
  nodes(label: Label): number;
  links(type: EdgeType): number;
  /** Links that join a pair of labels; each counts for the narrowest of the pairs that its type may join. */
  ends(entry: EdgeEntry, all: readonly EdgeEntry[]): number;
}

/** Counts all that is seen, each thing once. */
export function countGraph(view: View): GraphCounts {
  const nodes = countNodes(view);
  const links = countLinks(view);
  const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
  return {
    nodes: (label) => sum(nodes.filter((one) => isA(one.label, label))),
    links: (type) => sum(links.filter((one) => one.type === type)),
    ends: (entry, all) => sum(links.filter((one) => one.type === entry.type && narrowest(one, all) === entry)),
  };
}

function countNodes({ graph, has }: View): readonly { readonly label: Label; readonly count: number }[] {
  const counts = new Map<Label, number>();
  for (let node = 0; node < graph.nodeCount; node += 1) if (has(node)) increment(counts, graph.label(node));
  return [...counts].map(([label, count]) => ({ label, count }));
}

/** Links of one type between nodes of two labels. */
interface Joined {
  readonly type: EdgeType;
  readonly from: Label;
  readonly to: Label;
  readonly count: number;
}

/** The links of one node of one type follow each other, so that what they are counted under is seldom looked up. */
function countLinks({ graph, shows }: View): readonly Joined[] {
  const counts = new Map<EdgeType, Map<Label, Map<Label, number>>>();
  let last: { readonly from: number; readonly type: EdgeType; readonly ends: Map<Label, number> } | undefined;
  for (let link = 0; link < graph.linkCount; link += 1) {
    if (!shows(link)) continue;
    const [from, type] = [graph.from(link), graph.type(link)];
    if (last?.from !== from || last.type !== type) {
      last = { from, type, ends: nestedMap(nestedMap(counts, type), graph.label(from)) };
    }
    increment(last.ends, graph.label(graph.to(link)));
  }
  return [...counts].flatMap(([type, ofType]) =>
    [...ofType].flatMap(([from, ofFrom]) => [...ofFrom].map(([to, count]) => ({ type, from, to, count }))),
  );
}

function nestedMap<K, L, T>(maps: Map<K, Map<L, T>>, key: K): Map<L, T> {
  const known = maps.get(key);
  if (known !== undefined) return known;
  const made = new Map<L, T>();
  maps.set(key, made);
  return made;
}

function increment<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The pair that says most of two labels: a link of an official is no link of just any actor, where the model tells them apart. */
function narrowest({ from, to }: Joined, entries: readonly EdgeEntry[]): EdgeEntry | undefined {
  const fitting = entries.filter((entry) => isA(from, entry.from) && isA(to, entry.to));
  const exactness = (entry: EdgeEntry) => Number(entry.from === from) + Number(entry.to === to);
  return fitting.toSorted((one, other) => exactness(other) - exactness(one))[0];
}
