import { type Area, walkers } from './area.ts';
import { groupsOf, type WayGroup } from './groups.ts';
import type { LinkSource, PathGraph, PathNode } from './link.ts';
import { kindsOf, type Question } from './question.ts';
import { rulesOf } from './rules.ts';
import { type Found, search } from './search.ts';
import type { Work } from './work.ts';

/** One search for paths: where it looked, and what it found there. */
export interface Attempt {
  readonly area: Area;
  readonly starts: readonly PathNode[];
  readonly ends: readonly PathNode[];
  /** Whether longer paths were not looked for, since too many links lie around the ends. */
  readonly isShort: boolean;
  readonly found: Found;
  readonly groups: readonly WayGroup[];
}

/** BEST: the groups that are asked for. ANY: one path. ANY_OF_ALL: one path, and the area of all that there are. */
export type Aim = 'BEST' | 'ANY' | 'ANY_OF_ALL';

/**
 * Searches the area of all paths. Where hops rank them it looks at that of the shortest first, and stops once no better ones can come,
 * or once there are more than can be tried.
 */
export function attempt(source: LinkSource, question: Question, work: Work, aim: Aim): Attempt {
  const { maxHops, order, k } = question;
  const graph = source(kindsOf(question.through));
  const rules = rulesOf(question, graph);
  const [starts, ends] = [known(graph, question.from), known(graph, question.to)];
  const groups = aim === 'BEST' ? k : 1;
  const isAtOnce = aim === 'ANY_OF_ALL' || (aim === 'BEST' && order === 'CHEAPEST');
  const both = walkers({ graph, rules, starts, ends }, work);
  let [area, found] = [nowhere, nothing];
  const isEnough = (hops: number) => {
    area = both.area() ?? nowhere;
    if (area === nowhere) return false;
    const expansions = work.expansionsLeft();
    const one = aim !== 'BEST';
    found = search({ graph: area, rules, question, starts, ends, maxHops: hops, groups, one, expansions });
    work.expand(found.expanded);
    return found.cutAt !== null || new Set(found.ways.map(({ row }) => row)).size >= groups;
  };

  let hops = 0;
  let isDone = false;
  while (!isDone && hops < maxHops && both.grow()) {
    hops += 1;
    isDone = !isAtOnce && isEnough(hops);
  }
  const isShort = !isDone && hops < maxHops;
  if (isAtOnce) isEnough(hops);
  return { area, starts, ends, isShort, found, groups: groupsOf(found, question, isShort) };
}

const nowhere: Area = { turns: () => [], degree: () => 0, links: [] };

/** Nothing was looked for. */
export const nothing: Found = { ways: [], cutAt: null, expanded: 0 };

/** The nodes that some names stand for, each once. */
function known(graph: PathGraph, refs: Question['from']): readonly PathNode[] {
  return [...new Set(refs.map(graph.node).filter((node) => node !== undefined))];
}
