import { groupsOf, type WayGroup } from './groups.ts';
import type { LinkSource, PathNode } from './link.ts';
import { type Loaded, loadLinks } from './load-links.ts';
import { type LocalGraph, localGraph } from './local-graph.ts';
import { kindsOf, type Question } from './question.ts';
import { type Rules, rulesOf } from './rules.ts';
import { type Found, search } from './search.ts';
import type { Work } from './work.ts';

/** One search for paths: what was read, and what was found in it. */
export interface Attempt {
  readonly graph: LocalGraph;
  readonly rules: Rules;
  readonly starts: readonly PathNode[];
  readonly ends: readonly PathNode[];
  readonly loaded: Loaded;
  readonly found: Found;
  readonly groups: readonly WayGroup[];
}

/** BEST: the groups that are asked for. ANY: one path. ANY_OF_ALL: one path, with all links read that other paths may take. */
export type Aim = 'BEST' | 'ANY' | 'ANY_OF_ALL';

/** Reads links around the ends, and searches what was read. Where hops rank paths, it stops once no better ones can come, or once there are more than can be tried. */
export async function attempt(source: LinkSource, question: Question, work: Work, aim: Aim): Promise<Attempt> {
  const graph = localGraph();
  const kinds = kindsOf(question.through);
  const known = await source.nodes([...question.from, ...question.to], kinds);
  const nodes = known.map((node) => (node === null ? null : graph.know(node)));
  const starts = present(nodes.slice(0, question.from.length));
  const ends = present(nodes.slice(question.from.length));
  const rules = rulesOf(question);
  const one = aim !== 'BEST';
  const groups = one ? 1 : question.k;
  const look = (maxHops: number) => {
    const expansions = work.expansionsLeft();
    const found = search({ graph, rules, question, starts, ends, maxHops, groups, one, expansions });
    work.expand(found.expanded);
    return found;
  };

  const { maxHops, order } = question;
  let found: Found | undefined;
  const isEnough = (hops: number) => {
    if (aim === 'ANY_OF_ALL' || (aim === 'BEST' && order === 'CHEAPEST')) return false;
    found = look(hops);
    return found.cutAt !== null || new Set(found.ways.map(({ row }) => row)).size >= groups;
  };
  const loaded = await loadLinks({ source, graph, rules, kinds, starts, ends, maxHops, work }, isEnough);
  const all = loaded.hops < maxHops && found !== undefined ? found : look(maxHops);
  const allRead = loaded.leftOut.length === 0;
  return { graph, rules, starts, ends, loaded, found: all, groups: groupsOf(all, question, allRead) };
}

function present(nodes: readonly (PathNode | null)[]): readonly PathNode[] {
  return [...new Set(nodes.filter((node) => node !== null))];
}
