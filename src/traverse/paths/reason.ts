import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { Filter, NoPath } from './answer.ts';
import { attempt } from './attempt.ts';
import { everyKind } from './link-kinds.ts';
import { nearestDay } from './nearest-day.ts';
import type { PathGraph } from './path-graph.ts';
import { MOST_HOPS, type Question } from './question.ts';
import * as say from './reasons.ts';
import type { Work } from './work.ts';

/** An argument that can keep paths out, whether it does anything here, and the question without it. */
interface Lift {
  readonly filter: Filter;
  readonly isSet: (question: Question) => boolean;
  readonly lift: (question: Question) => Question;
}

/** In the order in which they are tried. */
const lifts: readonly Lift[] = [
  { filter: 'AVOID', isSet: ({ avoid }) => avoid.length > 0, lift: (asked) => ({ ...asked, avoid: [] }) },
  { filter: 'VIA', isSet: ({ via }) => via.length > 0, lift: (asked) => ({ ...asked, via: [] }) },
  {
    filter: 'MAX_DEGREE',
    isSet: ({ maxDegree }) => maxDegree !== null,
    lift: (asked) => ({ ...asked, maxDegree: null }),
  },
  { filter: 'ONE_PARTY', isSet: ({ oneParty }) => !oneParty, lift: (asked) => ({ ...asked, oneParty: true }) },
  {
    filter: 'ORDER',
    isSet: ({ order }) => order === 'CHRONOLOGICAL',
    lift: (asked) => ({ ...asked, order: 'SHORTEST' }),
  },
  { filter: 'AS_OF', isSet: ({ asOf }) => asOf !== null, lift: (asked) => ({ ...asked, asOf: null }) },
  {
    filter: 'MAX_HOPS',
    isSet: ({ maxHops }) => maxHops < MOST_HOPS,
    lift: (asked) => ({ ...asked, maxHops: MOST_HOPS }),
  },
  {
    filter: 'THROUGH',
    isSet: ({ through }) => through.length < everyKind.length || through.some(({ direction }) => direction !== 'BOTH'),
    lift: (asked) => ({ ...asked, through: everyKind.map((kind) => ({ kind, direction: 'BOTH' })) }),
  },
];

/**
 * Why a search that was not cut off found no path. It is made again with one argument lifted at a time, in the order AVOID, VIA,
 * MAX_DEGREE, ONE_PARTY, ORDER (EXCLUDED_BY), AS_OF (NOT_ON_DATE), MAX_HOPS (BEYOND_MAX_HOPS), THROUGH (EXCLUDED_BY); the first that
 * finds a path is the reason. Where none does, all are lifted together (EXCLUDED_BY all that are set); where that finds none either,
 * nothing connects the ends within 8 links (NOT_CONNECTED). Where one of these searches met a limit of the call and nothing
 * else tells more, it is LIMIT_REACHED.
 */
export function* reasonOf(graph: PathGraph, asked: Question, work: Work): CooperativeTask<NoPath> {
  const question: Question = isByLength(asked.order) ? asked : { ...asked, order: 'SHORTEST' };
  const set = lifts.filter(({ isSet }) => isSet(question));
  let wasCut = false;
  for (const { filter, lift } of set) {
    const { hops, isCut } = yield* attempt(graph, lift(question), work, 'ANY');
    if (hops !== null) return yield* explain(graph, filter, question, hops, work);
    wasCut ||= isCut;
  }
  const free = set.reduce((lifted, { lift }) => lift(lifted), question);
  const { hops, isCut } = yield* attempt(graph, free, work, 'ANY');
  if (hops !== null) return wasCut ? say.limitReached() : say.excludedBy(set.map(({ filter }) => filter));
  return wasCut || isCut ? say.limitReached() : say.notConnected(MOST_HOPS);
}

/** Of paths that are ranked by something else, any is a path. */
function isByLength(order: Question['order']): boolean {
  return order === 'SHORTEST' || order === 'CHRONOLOGICAL';
}

function* explain(
  graph: PathGraph,
  filter: Filter,
  question: Question,
  hops: number,
  work: Work,
): CooperativeTask<NoPath> {
  switch (filter) {
    case 'AS_OF':
      return say.notOnDate(yield* nearestDay(graph, question, work));
    case 'MAX_HOPS':
      return say.beyondMaxHops(question.maxHops, hops);
    default:
      return say.excludedBy([filter]);
  }
}
