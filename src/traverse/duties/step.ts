import type { NodeRef } from '../../model/node-ref.ts';
import type { VocabularyValue } from '../../model/vocabulary.ts';
import { type Condition, conditionOf } from './condition.ts';
import type { Force } from './force.ts';
import type { Leg } from './leg.ts';
import type { Role } from './roles.ts';
import { sentenceOf } from './sentence.ts';
import type { Suspended } from './suspension.ts';
import type { Named } from './texts.ts';

/** A duty that an attack brings up: who is bound to what towards whom, on what condition, and by which step before it. */
export interface Step {
  readonly depth: number;
  readonly role: Role;
  readonly bound: NodeRef;
  readonly towards: NodeRef;
  readonly becauseOf: NodeRef;
  readonly kind: VocabularyValue<'obligation_kind'>;
  readonly obligation: NodeRef;
  readonly pact: NodeRef;
  readonly article: string | null;
  readonly condition: Condition;
  readonly force: Force;
  readonly suspended: Suspended | null;
  /** Whether the suspension leaves the duty standing, as surely as asked. */
  readonly isUpheld: boolean;
  /** Whether the suspension, or a condition that is not met, leaves the duty standing. */
  readonly stands: boolean;
  readonly sources: readonly NodeRef[];
  readonly sentence: string;
  readonly via: Step | null;
}

/** An attack by one actor on another, and who is bound to defend the one that attacks. */
export interface Attack {
  readonly attacked: Named;
  readonly attacker: Named;
  readonly allies: ReadonlySet<string>;
}

/** Where a step stands: how far from the attack, and which step led to the one it is owed to. */
interface Place {
  readonly depth: number;
  readonly via: Step | null;
}

/** The step that a leg is in an attack. */
export function stepOf(leg: Leg, role: Role, attack: Attack, { depth, via }: Place): Step {
  const { bound, towards, pact, obligation, force, suspended } = leg;
  const condition = conditionOf(obligation, occasionOf(leg, role, attack));
  return {
    depth,
    role,
    bound: actor(bound),
    towards: actor(towards),
    becauseOf: becauseOf(leg, attack, via),
    kind: obligation.kind,
    obligation: { label: 'Obligation', id: obligation.id },
    pact: { label: 'Pact', id: pact.id },
    article: obligation.article,
    condition,
    force,
    suspended,
    isUpheld: leg.isUpheld,
    stands: leg.isUpheld && condition.state !== 'NOT_MET',
    sources: pact.sources.map((id) => ({ label: 'Source', id })),
    sentence: sentenceOf(leg, condition),
    via,
  };
}

function occasionOf({ pact, towards }: Leg, role: Role, { attacked, attacker, allies }: Attack) {
  const isAttacker = towards.id === attacker.id;
  const opponent = isAttacker ? attacked : attacker;
  return {
    role,
    towards,
    isAttacked: towards.id === attacked.id,
    isAttacker,
    opponent,
    isOpponentParty: pact.parties.some(({ id }) => id === opponent.id),
    allies: isAttacker ? nobody : allies,
  };
}

const nobody: ReadonlySet<string> = new Set();

/** On the side of the attacked the attacker starts it; later on, the one whom the actor before is bound to help. */
function becauseOf({ towards }: Leg, { attacked, attacker }: Attack, via: Step | null): NodeRef {
  if (via !== null) return via.towards;
  return actor(towards.id === attacker.id ? attacked : attacker);
}

function actor({ id }: Named): NodeRef {
  return { label: 'Actor', id };
}
