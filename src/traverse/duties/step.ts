import type { NodeRef } from '../../model/node-ref.ts';
import { leastSure } from '../../model/validity.ts';
import type { VocabularyValue } from '../../model/vocabulary.ts';
import { neighboursAlong, refWithLabel } from '../neighbours.ts';
import { type Attack, conditionTermsOf, occasionOf } from './attack.ts';
import { conditionOf, type DutyCondition } from './condition.ts';
import type { DutyView } from './duty-view.ts';
import { type Force, forceOn } from './force.ts';
import type { Hop } from './hop.ts';
import { membershipLevel, owedTie } from './members.ts';
import { termsOf } from './obligation.ts';
import type { Role } from './roles.ts';
import { stepSentence } from './step-sentence.ts';
import { type ActiveSuspension, activeSuspension, suspensionBetween, suspensionsOn } from './suspension.ts';

/** A duty that an attack brings up: who is bound to what towards whom, on what condition, and by which step before it. */
export interface EntanglementStep {
  readonly depth: number;
  readonly role: Role;
  readonly bound: NodeRef;
  readonly towards: NodeRef;
  readonly becauseOf: NodeRef;
  readonly kind: VocabularyValue<'obligation_kind'>;
  readonly obligation: NodeRef;
  readonly pact: NodeRef;
  readonly article: string | null;
  readonly condition: DutyCondition;
  readonly force: Force;
  readonly suspension: ActiveSuspension | null;
  /** Whether the suspension, or a condition that is not met, leaves the duty standing. */
  readonly stands: boolean;
  readonly sources: readonly NodeRef[];
  readonly sentence: string;
  readonly via: EntanglementStep | null;
}

/** A hop with all that is known of it. */
export function stepOf(view: DutyView, hop: Hop, attack: Attack): EntanglementStep {
  const { graph, named } = view;
  const { depth, role, bound, towards, pact, obligation, stands, via } = hop;
  const { kind, article } = termsOf(graph, obligation);
  const suspension = suspensionBetween(suspensionsOn(view, pact), bound, towards);
  const facts = {
    kind,
    article,
    condition: conditionOf(conditionTermsOf(view, hop), occasionOf(view, hop, attack)),
    force: forceOf(view, hop),
    suspension: suspension === null ? null : activeSuspension(view, suspension),
  };
  return {
    ...facts,
    depth,
    role,
    bound: refWithLabel(graph, 'Actor', bound),
    towards: refWithLabel(graph, 'Actor', towards),
    becauseOf: refWithLabel(graph, 'Actor', becauseOf(hop, attack)),
    obligation: refWithLabel(graph, 'Obligation', obligation),
    pact: refWithLabel(graph, 'Pact', pact),
    stands,
    sources: neighboursAlong(graph, pact, 'OUT', 'CITES').map((source) => refWithLabel(graph, 'Source', source)),
    sentence: stepSentence({ ...facts, bound: named(bound), towards: named(towards), pact: graph.caption(pact) }),
    via: via === null ? null : stepOf(view, via, attack),
  };
}

/** Force as it is for two actors that may be in the pact less surely than it is in force. */
function forceOf(view: DutyView, { pact, bound, towards }: Hop): Force {
  const tieOf = membershipLevel(view, pact);
  const force = forceOn(view, pact);
  const state = leastSure([view.force(pact), tieOf(bound), owedTie(view, towards, tieOf)]);
  return { ...force, state: state ?? force.state };
}

/** On the side of the attacked the attacker starts it; later on, the one whom the actor before is bound to help. */
function becauseOf({ towards, via }: Hop, { attacked, attacker }: Attack): number {
  if (via !== null) return via.towards;
  return towards === attacker ? attacked : attacker;
}
