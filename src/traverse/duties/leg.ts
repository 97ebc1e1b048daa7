import { compareTexts } from '../../kit/compare-texts.ts';
import type { DayBounds } from '../../model/days.ts';
import { type Certainty, isEnough } from '../../model/validity.ts';
import { type Force, forceOn, levelOf } from './force.ts';
import { boundOn, forceAmong, owedOn } from './members.ts';
import { isUpheld, type Suspended, suspensionsOf, suspensionTowards } from './suspension.ts';
import type { Named, ObligationTerms, PactTerms } from './texts.ts';

/** One obligation between two actors on a day: the one it binds and the one it is owed to. */
export interface Leg {
  readonly bound: Named;
  readonly towards: Named;
  readonly pact: PactTerms;
  readonly obligation: ObligationTerms;
  readonly force: Force;
  readonly suspended: Suspended | null;
  /** False where the suspension ends it on the day. */
  readonly isUpheld: boolean;
}

/** Everything that pacts oblige others to towards some actors on a day, in the order of ids. */
export function legsTowards(
  owed: ReadonlySet<string>,
  pacts: readonly PactTerms[],
  on: DayBounds,
  certainty: Certainty,
): readonly Leg[] {
  const legs = pacts.flatMap((pact) => {
    const force = forceOn(pact, on);
    return isEnough(levelOf(force), certainty) ? legsOf(owed, pact, force, on, certainty) : [];
  });
  return legs.toSorted(
    (one, other) =>
      compareTexts(one.bound.id, other.bound.id) ||
      compareTexts(one.towards.id, other.towards.id) ||
      compareTexts(one.obligation.id, other.obligation.id),
  );
}

function legsOf(
  owed: ReadonlySet<string>,
  pact: PactTerms,
  force: Force,
  on: DayBounds,
  certainty: Certainty,
): readonly Leg[] {
  const owedUnder = owedOn(pact, on, certainty).filter(({ id }) => owed.has(id));
  return pact.obligations.flatMap((obligation) =>
    boundOn(obligation, on, certainty).flatMap((bound) => {
      const suspensions = suspensionsOf(bound.id, pact, on);
      const others = owedUnder.filter(({ id }) => id !== bound.id);
      return others.map((towards) => {
        const suspended = suspensionTowards(towards.id, suspensions);
        return {
          bound,
          towards,
          pact,
          obligation,
          force: forceAmong([bound, towards], force),
          suspended,
          isUpheld: isUpheld(suspended, certainty),
        };
      });
    }),
  );
}
