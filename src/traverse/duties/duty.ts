import { compareTexts } from '../../kit/compare-texts.ts';
import type { DayBounds } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { type Certainty, isEnough } from '../../model/validity.ts';
import type { VocabularyValue } from '../../model/vocabulary.ts';
import { type Force, forceOn, levelOf } from './force.ts';
import { boundOn, forceAmong, owedOn } from './members.ts';
import { isUpheld, type Suspended, suspensionsOf, suspensionTowards } from './suspension.ts';
import type { ObligationTerms, PactTerms } from './texts.ts';

/** An obligation as it binds one actor on one day. */
export interface Duty {
  readonly obligation: NodeRef;
  readonly pact: NodeRef;
  readonly kind: VocabularyValue<'obligation_kind'>;
  readonly article: string | null;
  readonly condition: VocabularyValue<'obligation_condition'>;
  readonly area: string | null;
  readonly mutual: boolean;
  readonly adversaries: readonly NodeRef[];
  readonly force: Force;
  /** To whom it is owed; those between whom and the actor the pact is suspended are told apart. */
  readonly towards: readonly NodeRef[];
  readonly suspended: readonly Suspended[];
  readonly sources: readonly NodeRef[];
}

/** The duties that pacts lay on an actor on a day, by the id of the obligation. */
export function dutiesOf(
  actor: string,
  pacts: readonly PactTerms[],
  on: DayBounds,
  certainty: Certainty,
): readonly Duty[] {
  const duties = pacts.flatMap((pact) => {
    const force = forceOn(pact, on);
    if (!isEnough(levelOf(force), certainty)) return [];
    return pact.obligations.flatMap((obligation) => {
      const bound = boundOn(obligation, on, certainty).filter(({ id }) => id === actor);
      return bound.length === 0 ? [] : [dutyOf(actor, pact, obligation, forceAmong(bound, force), on, certainty)];
    });
  });
  return duties.toSorted((one, other) => compareTexts(one.obligation.id, other.obligation.id));
}

function dutyOf(
  actor: string,
  pact: PactTerms,
  obligation: ObligationTerms,
  force: Force,
  on: DayBounds,
  certainty: Certainty,
): Duty {
  const { id, kind, article, condition, area, mutual, adversaries } = obligation;
  const suspended = suspensionsOf(actor, pact, on);
  const owed = owedOn(pact, on, certainty).filter((other) => other.id !== actor);
  return {
    obligation: { label: 'Obligation', id },
    pact: { label: 'Pact', id: pact.id },
    kind,
    article,
    condition,
    area,
    mutual,
    adversaries: adversaries.map((adversary) => ({ label: 'Actor', id: adversary.id })),
    force,
    towards: owed
      .filter((other) => isUpheld(suspensionTowards(other.id, suspended), certainty))
      .map((other) => ({ label: 'Actor', id: other.id })),
    suspended,
    sources: pact.sources.map((source) => ({ label: 'Source', id: source })),
  };
}
