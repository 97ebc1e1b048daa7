import { compareTexts } from '../../kit/compare-texts.ts';
import type { Projection } from '../../projection/projection.ts';
import type { View } from '../../projection/view.ts';
import type { RecordedDay } from './delay-between.ts';

/** A reply link followed from `near` to `far`, with the day of `far` and the number of its `further` links in the same direction. */
export interface Reply extends RecordedDay {
  readonly near: string;
  readonly far: string;
  /** The kind of reply. */
  readonly kind: string;
  readonly further: number;
}

/** The direction in which a thread is followed: to replies, or to what is replied to. */
export type ThreadDirection = 'BELOW' | 'ABOVE';

/** The limit that a thread reached: its depth, or the number of entries. */
export type ThreadLimit = 'DEPTH' | 'FIRST';

/** How far a thread is followed. */
export interface ThreadBounds {
  /** Maximum number of replies from the start. */
  readonly maxDepth: number;
  /** Maximum number of entries. */
  readonly first: number;
}

/** The replies in one direction, level by level, and the limits reached. */
export interface FollowedReplies {
  readonly replies: readonly Reply[];
  readonly limitsReached: ReadonlySet<ThreadLimit>;
}

/** The result for a direction that is not followed. */
export const noReplies: FollowedReplies = { replies: [], limitsReached: new Set() };

/** Follows replies from a statement, one step after the other and the oldest first; a statement met again is not followed twice. */
export function followReplies(
  view: View,
  start: number,
  way: ThreadDirection,
  { maxDepth, first }: ThreadBounds,
): FollowedReplies {
  const seen = new Set([start]);
  const found: ReplyStep[] = [];
  let level = [start];
  for (let depth = 1; depth <= maxDepth && level.length > 0; depth += 1) {
    const next = level.flatMap((near) => stepsFrom(view, near, way)).toSorted(compareSteps);
    const kept = next.slice(0, first - found.length);
    found.push(...kept);
    if (kept.length < next.length) return followed(view, found, way, ['FIRST']);
    level = [...new Set(kept.map(({ far }) => far))].filter((far) => !seen.has(far));
    for (const one of level) seen.add(one);
  }
  const isDeeper = level.some((far) => repliesOf(view, far, way).length > 0);
  return followed(view, found, way, isDeeper ? ['DEPTH'] : []);
}

/** A reply, with the numbers of its two statements and the day of the far one. */
interface ReplyStep extends RecordedDay {
  readonly near: number;
  readonly far: number;
  readonly link: number;
}

function stepsFrom(view: View, near: number, way: ThreadDirection): readonly ReplyStep[] {
  const { graph } = view;
  return Array.from(repliesOf(view, near, way), (link) => {
    const far = way === 'BELOW' ? graph.from(link) : graph.to(link);
    return { near, far, link, ...dayAt(graph, far) };
  });
}

/** The day of a statement. Every statement has one. */
export function dayAt(graph: Projection, statement: number): RecordedDay {
  const life = graph.nodeLife(statement);
  const { earliest = '', latest = '' } = life?.since ?? {};
  return { date: life?.written.since ?? '', earliest, latest };
}

function repliesOf({ links }: View, statement: number, way: ThreadDirection): Uint32Array {
  return links(statement, way === 'BELOW' ? 'IN' : 'OUT', 'RESPONDS_TO');
}

/** Numbers of statements have the order of their ids. */
function compareSteps(one: ReplyStep, other: ReplyStep): number {
  return (
    compareTexts(one.earliest, other.earliest) ||
    compareTexts(one.latest, other.latest) ||
    one.far - other.far ||
    one.near - other.near
  );
}

function followed(
  view: View,
  steps: readonly ReplyStep[],
  way: ThreadDirection,
  limitsReached: readonly ThreadLimit[],
): FollowedReplies {
  const { graph } = view;
  const replies = steps.map(({ near, far, link, ...day }) => ({
    near: graph.id(near),
    far: graph.id(far),
    kind: graph.linkFacts(link).kind ?? '',
    ...day,
    further: repliesOf(view, far, way).length,
  }));
  return { replies, limitsReached: new Set(limitsReached) };
}
