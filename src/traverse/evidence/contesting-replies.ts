import { compareTexts } from '../../kit/compare-texts.ts';
import { type LazyList, lazyList } from '../../kit/lazy-list.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { View } from '../../projection/view.ts';
import { neighboursAlong, refWithLabel } from '../neighbours.ts';
import { writtenAndLatest } from './day-of.ts';

/** A statement that answers and goes against. */
export interface ContestingReply {
  readonly statement: NodeRef;
  readonly actor: NodeRef | null;
  readonly kind: string;
  readonly date: string;
}

/** Answers to a statement that are of some kinds, the latest first. */
export function contestingReplies(
  { graph, has }: View,
  statement: number,
  kinds: readonly string[],
): LazyList<ContestingReply> {
  const found: ContestingLink[] = [];
  graph.eachLink(statement, 'IN', 'RESPONDS_TO', (link) => {
    const [answer, { kind }] = [graph.from(link), graph.linkFacts(link)];
    if (kind === null || !kinds.includes(kind) || !has(answer)) return;
    found.push({ answer, kind, latest: writtenAndLatest(graph, answer).latest });
  });
  return lazyList(found.toSorted(latestFirst), ({ answer, kind }) => {
    const [actor] = neighboursAlong(graph, answer, 'OUT', 'ON_BEHALF_OF');
    return {
      statement: refWithLabel(graph, 'Statement', answer),
      actor: actor === undefined ? null : refWithLabel(graph, 'Actor', actor),
      kind,
      date: writtenAndLatest(graph, answer).written,
    };
  });
}

interface ContestingLink {
  readonly answer: number;
  readonly kind: string;
  /** The last whole day that the day of the answer can mean. */
  readonly latest: string;
}

function latestFirst(one: ContestingLink, other: ContestingLink): number {
  return compareTexts(other.latest, one.latest) || one.answer - other.answer || compareTexts(one.kind, other.kind);
}
