import { type ConditionTerms, findingOn, type Occasion } from './condition.ts';
import type { DutyView } from './duty-view.ts';
import { endsOf } from './ends.ts';
import { adversariesOf, termsOf } from './obligation.ts';
import type { Role } from './roles.ts';

/** An attack by one actor on another. */
export interface Attack {
  readonly attacked: number;
  readonly attacker: number;
  /** Ids of those that are bound to defend the attacker. */
  readonly allies: ReadonlySet<string>;
  /** The pacts that each of the two has ever been a party to. */
  readonly pactsOf: ReadonlyMap<number, ReadonlySet<number>>;
}

/** An attack, before it is known who is bound to defend the attacker. */
export function attackOn({ graph }: DutyView, attacked: number, attacker: number): Attack {
  const pactsOf = new Map([attacked, attacker].map((actor) => [actor, new Set(endsOf(graph, actor, 'PARTY_TO'))]));
  return { attacked, attacker, allies: nobody, pactsOf };
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
export function occasionOf({ named }: DutyView, { pact, towards, role }: Owed, attack: Attack): Occasion {
  const isAttacker = towards === attack.attacker;
  const opponent = isAttacker ? attack.attacked : attack.attacker;
  return {
    role,
    towards: named(towards),
    isAttacked: towards === attack.attacked,
    isAttacker,
    opponent: named(opponent),
    isOpponentParty: attack.pactsOf.get(opponent)?.has(pact) === true,
    allies: isAttacker ? nobody : attack.allies,
  };
}

const nobody: ReadonlySet<string> = new Set();
