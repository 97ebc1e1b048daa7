import { type ConditionContext, type ConditionTerms, findingOn } from './condition.ts';
import type { DutyView } from './duty-view.ts';
import { isParty } from './members.ts';
import { adversariesOf, termsOf } from './obligation.ts';
import type { Role } from './roles.ts';

/** An attack by one actor on another. */
export interface Attack {
  readonly attacked: number;
  readonly attacker: number;
  /** Ids of those that are bound to defend the attacker. */
  readonly allies: ReadonlySet<string>;
}

/** An obligation of a pact as it is owed to an actor. */
export interface Owed {
  readonly pact: number;
  readonly obligation: number;
  readonly role: Role;
  readonly towards: number;
}

/** Whether what an obligation waits for is known not to have happened in an attack. */
export function isNotMet(view: DutyView, owed: Owed, attack: Attack): boolean {
  const [state] = findingOn(conditionTermsOf(view, owed), occasionOf(view, owed, attack));
  return state === 'NOT_MET';
}

/** What an obligation waits for. */
export function conditionTermsOf({ graph, named }: DutyView, { obligation }: Owed): ConditionTerms {
  const { condition, area } = termsOf(graph, obligation);
  return { condition, area, adversaries: adversariesOf(graph, obligation).map(named) };
}

/** What an obligation is looked at for in an attack. */
export function occasionOf(
  { graph, named }: DutyView,
  { pact, towards, role }: Owed,
  attack: Attack,
): ConditionContext {
  const isAttacker = towards === attack.attacker;
  const opponent = isAttacker ? attack.attacked : attack.attacker;
  return {
    role,
    towards: named(towards),
    isAttacked: towards === attack.attacked,
    isAttacker,
    opponent: named(opponent),
    isOpponentParty: isParty(graph, pact, opponent),
    allies: isAttacker ? nobody : attack.allies,
  };
}

/** No ids. */
export const nobody: ReadonlySet<string> = new Set();
