import type { NodeRef } from '../../model/node-ref.ts';
import { type Certainty, leastSure } from '../../model/validity.ts';
import { neighboursAlong, refWithLabel } from '../neighbours.ts';
import type { DutyView } from './duty-view.ts';
import { type Force, forceOn } from './force.ts';
import { membershipLevel, owedOn } from './members.ts';
import { adversariesOf, type ObligationTerms, obligationKind, termsOf } from './obligation.ts';
import { type ActiveSuspension, activeSuspension, isUpheld, suspensionBetween, suspensionsOn } from './suspension.ts';

/** An obligation as it binds one actor on one day. */
export interface DutyOnDay extends ObligationTerms {
  readonly obligation: NodeRef;
  readonly pact: NodeRef;
  readonly adversaries: readonly NodeRef[];
  readonly force: Force;
  /** To whom it is owed, without actors towards which the pact is suspended. */
  readonly towards: readonly NodeRef[];
  readonly suspensions: readonly ActiveSuspension[];
  readonly sources: readonly NodeRef[];
}

/** An obligation that binds an actor on a day, with its certainty. */
export interface BindingObligation {
  readonly actor: number;
  readonly pact: number;
  readonly obligation: number;
  readonly certainty: Certainty;
}

/** The obligations that bind an actor on a day, by id: those of some kinds, under pacts in force with the actor in them. */
export function bindingsOf(view: DutyView, actor: number, kinds: ReadonlySet<string>): readonly BindingObligation[] {
  const { graph } = view;
  return neighboursAlong(graph, actor, 'IN', 'BINDS')
    .filter((obligation) => kinds.has(obligationKind(graph, obligation)))
    .flatMap((obligation) =>
      neighboursAlong(graph, obligation, 'IN', 'IMPOSES').flatMap((pact) => {
        const certainty = forceFor(view, actor, pact);
        return certainty === null ? [] : [{ actor, pact, obligation, certainty }];
      }),
    );
}

/** How certain it is that the obligations of a pact bind an actor; null if below the required certainty. */
function forceFor(view: DutyView, actor: number, pact: number): Certainty | null {
  const force = view.force(pact);
  if (!view.isEnough(force)) return null;
  const certainty = leastSure([force, membershipLevel(view, pact)(actor)]);
  return view.isEnough(certainty) ? certainty : null;
}

/** Describes a duty on the day. */
export function dutyOf(view: DutyView, { actor, pact, obligation, certainty }: BindingObligation): DutyOnDay {
  const { graph } = view;
  const suspensions = suspensionsOn(view, pact).filter(({ between }) => between.includes(actor));
  const isOwed = (other: number) =>
    other !== actor && isUpheld(suspensionBetween(suspensions, actor, other), view.certainty);
  const owed = owedOn(view, pact, membershipLevel(view, pact)).filter(isOwed);
  return {
    obligation: refWithLabel(graph, 'Obligation', obligation),
    pact: refWithLabel(graph, 'Pact', pact),
    ...termsOf(graph, obligation),
    adversaries: adversariesOf(graph, obligation).map((adversary) => refWithLabel(graph, 'Actor', adversary)),
    force: { ...forceOn(view, pact), state: certainty },
    towards: owed.map((other) => refWithLabel(graph, 'Actor', other)),
    suspensions: suspensions.map((suspension) => activeSuspension(view, suspension)),
    sources: neighboursAlong(graph, pact, 'OUT', 'CITES').map((source) => refWithLabel(graph, 'Source', source)),
  };
}
