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

/** A duty that an attack brings into play: who is bound to what towards whom, on what condition, and after which step. */
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
  /** False if the duty is suspended or its condition is not met. */
  readonly stands: boolean;
  readonly sources: readonly NodeRef[];
  readonly sentence: string;
  readonly via: EntanglementStep | null;
}

/** Describes a hop. */
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

/** The force of the pact for two actors, limited by the certainty of their membership. */
function forceOf(view: DutyView, { pact, bound, towards }: Hop): Force {
  const tieOf = membershipLevel(view, pact);
  const force = forceOn(view, pact);
  const state = leastSure([view.force(pact), tieOf(bound), owedTie(view, towards, tieOf)]);
  return { ...force, state: state ?? force.state };
}

/** The actor that triggers the duty: the attacker in the first step, later the actor that the step before helps. */
function becauseOf({ towards, via }: Hop, { attacked, attacker }: Attack): number {
  if (via !== null) return via.towards;
  return towards === attacker ? attacked : attacker;
}
