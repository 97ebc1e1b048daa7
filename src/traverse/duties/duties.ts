import { type LazyList, lazyList } from '../../kit/lazy-list.ts';
import type { Day } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { Certainty } from '../../model/validity.ts';
import { type VocabularyValue, vocabulary } from '../../model/vocabulary.ts';
import type { Projection } from '../../projection/projection.ts';
import { neighboursAlong, refWithLabel } from '../neighbours.ts';
import type { DutyLimit, NoAnswer } from './answer.ts';
import { bindingsOf, type DutyOnDay, dutyOf } from './duty.ts';
import { type DutyView, dutyView } from './duty-view.ts';
import { obligationKind } from './obligation.ts';

/** Actor, day and kinds of the duties; all kinds if the list is empty. */
export interface DutiesArguments {
  readonly actor: string;
  readonly kinds: readonly VocabularyValue<'obligation_kind'>[] | null;
  readonly asOf: Day;
  readonly certainty: Certainty;
}

/** The duties of an actor on a day, and the pacts of which no period in force is recorded. */
export interface Duties {
  readonly actor: NodeRef | null;
  readonly asOf: Day;
  readonly certainty: Certainty;
  readonly duties: LazyList<DutyOnDay>;
  readonly withoutPeriod: readonly NodeRef[];
  readonly complete: boolean;
  readonly limitsReached: readonly DutyLimit[];
  readonly reason: NoAnswer | null;
}

/** Maximum number of pacts without a period in an answer. */
export const MAX_UNDATED = 500;

/** The duties that bind an actor on a day. */
export function duties(graph: Projection, { actor: id, kinds, asOf, certainty }: DutiesArguments): Duties {
  const actor = graph.find({ label: 'Actor', id });
  if (actor === undefined) return { actor: null, asOf, certainty, ...nothing, reason: 'UNKNOWN_ACTOR' };
  const view = dutyView(graph, asOf, certainty);
  const among = new Set<string>(kinds ?? Object.keys(vocabulary.obligation_kind));
  const undated = undatedPacts(view, actor, among);
  const isComplete = undated.length <= MAX_UNDATED;
  return {
    actor: refWithLabel(graph, 'Actor', actor),
    asOf,
    certainty,
    duties: lazyList(bindingsOf(view, actor, among), (binding) => dutyOf(view, binding)),
    withoutPeriod: undated.slice(0, MAX_UNDATED).map((pact) => refWithLabel(graph, 'Pact', pact)),
    complete: isComplete,
    limitsReached: isComplete ? [] : ['ITEMS'],
    reason: null,
  };
}

const nothing = { duties: [], withoutPeriod: [], complete: true, limitsReached: [] } as const;

/** The pacts without a period that bind an actor, by id: signed by the day, and the actor in them on it. */
function undatedPacts(view: DutyView, actor: number, kinds: ReadonlySet<string>): readonly number[] {
  const { graph, level, isEnough } = view;
  const binds = (obligation: number) =>
    kinds.has(obligationKind(graph, obligation)) && neighboursAlong(graph, obligation, 'OUT', 'BINDS').includes(actor);
  const pacts = [...graph.links(actor, 'OUT', 'PARTY_TO')]
    .filter((link) => isEnough(level(graph.linkLife(link))))
    .map((link) => graph.to(link))
    .filter((pact) => graph.degree(pact, 'OUT', 'IN_FORCE') === 0 && isEnough(level(graph.nodeLife(pact))))
    .filter((pact) => neighboursAlong(graph, pact, 'OUT', 'IMPOSES').some(binds));
  return [...new Set(pacts)];
}
