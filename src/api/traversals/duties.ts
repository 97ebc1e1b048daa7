import type { DutyCondition as Condition } from '../../traverse/duties/condition.ts';
import { type Duties as DutiesAnswer, duties, MAX_UNDATED } from '../../traverse/duties/duties.ts';
import type { DutyOnDay as DutyAnswer } from '../../traverse/duties/duty.ts';
import {
  type BoundToBoth as Both,
  type Entanglement as EntanglementAnswer,
  entanglement,
  MAX_BOUND_TO_BOTH,
  MAX_DEPTH,
  MAX_STEPS_PER_SIDE,
} from '../../traverse/duties/entanglement.ts';
import type { Role } from '../../traverse/duties/roles.ts';
import type { EntanglementStep } from '../../traverse/duties/step.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { ObligationCondition, ObligationKind } from '../enums.ts';
import { choice, count, flag, maybe, text } from '../fields.ts';
import { idsOf } from '../id-words.ts';
import { Actor, Obligation, Pact, Source } from '../nouns.ts';
import { addTraversal } from './add-traversal.ts';
import { answerType, object, objectPage, objects } from './answer-type.ts';
import { requiredDay } from './day-arguments.ts';
import { ActiveSuspension, Force, ofPact, standing, theDay } from './force.ts';
import { slugIn } from './names.ts';

const DutyRole = describedEnum<Role>('DutyRole', 'What a duty requires when one actor attacks another.', {
  DEFEND: 'Help the other actor, or act against the common danger.',
  JOIN: 'Fight on the side of the other actor, even if that actor was not attacked.',
  CONSULT: 'Consult with the other actor.',
  SUPPORT: 'Support the other actor without fighting, such as with arms or for its territorial integrity.',
  RESPOND: 'Respond at home as the text says, such as to treat an act as a threat or to decide on measures.',
  REFRAIN: 'Do nothing against the other actor: no force, no hostile pact, no side in its wars.',
});

const ConditionState = describedEnum<Condition['state']>(
  'ConditionState',
  'Whether the condition of a duty is met by the attack.',
  {
    MET: 'The condition is met, or the duty has none.',
    UNKNOWN: 'The graph does not say whether the condition is met.',
    NOT_MET:
      'The condition is not met: the text names another adversary, or the actor to whom the duty is owed is not attacked.',
  },
);

const DutyCondition = answerType<Condition>('DutyCondition', 'The condition of a duty, and whether it is met.', {
  text: text('The condition, with the area and the adversary that the text names.'),
  state: choice(ConditionState, 'Whether the condition is met.'),
  reason: text('Explanation of the state.'),
});

/** Parties of one pact, for the cost of a request: there are nearly two hundred states. */
const parties = 200;

const Duty = answerType<DutyAnswer>(
  'Duty',
  'An obligation as it binds one actor on one day: towards whom, how certain that is, and with whom it is suspended. An `Obligation` is what the text says, whatever the day.',
  {
    obligation: object(Obligation, 'The obligation.'),
    pact: object(Pact, 'The pact that contains the obligation.'),
    kind: choice(ObligationKind, 'The kind of obligation.'),
    article: maybe(text('Article of the pact, as printed. Null if it is not known.')),
    condition: choice(ObligationCondition, 'What must happen before the obligation applies.'),
    area: maybe(text('Area to which the obligation applies. Null if the text that was read names none.')),
    mutual: flag('True if all parties owe it to each other.'),
    adversaries: objects(Actor, ofPact, 'Actors that the text names as the adversary. Empty if it names none.'),
    force: object(Force, 'Whether the pact was in force that day, and the actor bound by it.'),
    towards: objects(
      Actor,
      parties,
      'Actors to which the duty is owed that day: the other parties, and beneficiaries of the pact, without those towards which it is suspended. Empty for a law or resolution of one actor.',
    ),
    suspensions: objects(ActiveSuspension, ofPact, 'Suspensions of the pact that involve the actor that day.'),
    sources: objects(Source, ofPact, 'Sources for the pact.'),
  },
);

const Duties = answerType<DutiesAnswer>('Duties', 'The duties that bind an actor on a day.', {
  actor: maybe(object(Actor, 'The actor. Null if the graph has no actor with that ID.')),
  ...theDay,
  duties: objectPage('Duty', Duty, 'duties', 'The duties, ordered by the ID of the obligation.'),
  withoutPeriod: objects(
    Pact,
    MAX_UNDATED,
    `Pacts that bind the actor and were signed by that day, but have no recorded period in force, such as joint statements. Their duties are not listed in \`duties\`. Ordered by ID; at most ${MAX_UNDATED}.`,
  ),
  ...standing,
});

const DutyStep = answerType<EntanglementStep>(
  'DutyStep',
  'A duty that an attack brings into play. It says who is bound by what, not what anyone will do.',
  (self) => ({
    depth: count('Number of steps from the attack. A depth of 1 is a duty to the attacked or the attacking actor.'),
    role: choice(DutyRole, 'What the duty requires.'),
    bound: object(Actor, 'The actor that owes the duty.'),
    towards: object(Actor, 'The actor to which the duty is owed.'),
    becauseOf: object(
      Actor,
      'The actor that brings the duty into play: the attacker, or the actor that `towards` is bound to help. For a duty towards the attacker, the attacked actor.',
    ),
    kind: choice(ObligationKind, 'The kind of obligation.'),
    obligation: object(Obligation, 'The obligation.'),
    pact: object(Pact, 'The pact that contains the obligation.'),
    article: maybe(text('Article of the pact, as printed. Null if it is not known.')),
    condition: object(DutyCondition, 'The condition of the duty, and whether it is met.'),
    force: object(Force, 'Whether the pact was in force that day between the two actors.'),
    suspension: maybe(
      object(ActiveSuspension, 'The suspension between the two actors that covers the day. Null if none is recorded.'),
    ),
    stands: flag(
      'True if neither a suspension nor an unmet condition removes the duty. Only such duties are followed further. With `CERTAIN` a possible suspension removes it, with `PRESUMED` a presumed one, with `POSSIBLE` only a certain one.',
    ),
    sources: objects(Source, ofPact, 'Sources for the pact.'),
    sentence: text('The step in one sentence, including what is uncertain about it.'),
    via: maybe(
      object(self, 'The step that bound the actor in `towards`. Null if this step follows from the attack itself.'),
    ),
  }),
);

const BoundToBoth = answerType<Both>('BoundToBoth', 'An actor with duties to both sides of an attack.', {
  actor: object(Actor, 'The actor.'),
  towardsAttacked: objects(
    DutyStep,
    MAX_STEPS_PER_SIDE,
    `Its duties to the attacked actor, or to actors bound to help it; at most ${MAX_STEPS_PER_SIDE}. All of them are in \`Entanglement.steps\`.`,
  ),
  towardsAttacker: objects(
    DutyStep,
    MAX_STEPS_PER_SIDE,
    `Its duties to the attacking actor; at most ${MAX_STEPS_PER_SIDE}. All of them are in \`Entanglement.towardsAttacker\`.`,
  ),
});

const Entanglement = answerType<EntanglementAnswer>(
  'Entanglement',
  'Who would be bound to do what if one actor attacked another: articles, conditions and sources, without a verdict. Duties of pacts without a recorded period in force are not included.',
  {
    attacked: maybe(object(Actor, 'The attacked actor. Null if the graph has no actor with that ID.')),
    attacker: maybe(object(Actor, 'The attacking actor. Null if the graph has no actor with that ID.')),
    ...theDay,
    depth: count('Number of steps that were followed.'),
    steps: objectPage(
      'DutyStep',
      DutyStep,
      'steps',
      'Duties to the attacked actor, then to actors bound to help it, ordered by depth, role and IDs. Each actor is followed once, from its smallest depth, and appears in each role only at its smallest depth.',
    ),
    towardsAttacker: objectPage(
      'DutyStepToAttacker',
      DutyStep,
      'steps',
      'Duties to the attacking actor, ordered by role and IDs. They are not followed further.',
    ),
    boundToBoth: objects(
      BoundToBoth,
      MAX_BOUND_TO_BOTH,
      `Actors with duties to both sides, ordered by ID; at most ${MAX_BOUND_TO_BOTH}.`,
    ),
    ...standing,
  },
);

addTraversal('duties', {
  type: Duties,
  description:
    'Returns the duties that bind an actor on a day, and how certain it is that each pact was in force. `obligations` lists what the texts say, whatever the day; a duty is an obligation that binds a given actor on a given day.',
  args: builder.args((t) => ({
    actor: t.id({ required: true, ...idsOf(['Actor'], 'ID of the actor.') }),
    kinds: t.field({ type: [ObligationKind], description: 'Return only duties of these kinds. If null, return all.' }),
  })),
  dayArgs: requiredDay,
  walk: (graph, { actor, ...args }) => duties(graph, { ...args, actor: slugIn(actor) }),
});

addTraversal('entanglement', {
  type: Entanglement,
  description:
    'Returns the duties that an attack of one actor on another would bring into play: who is bound to help the attacked actor, to consult, or not to act against it, and who is bound to those in turn. Conditions are evaluated where the graph has the facts, and are `UNKNOWN` elsewhere.',
  args: builder.args((t) => ({
    attacked: t.id({ required: true, ...idsOf(['Actor'], 'ID of the attacked actor.') }),
    attacker: t.id({ required: true, ...idsOf(['Actor'], 'ID of the attacking actor.') }),
    depth: t.int({
      required: true,
      defaultValue: 2,
      description: `Number of steps to follow, from 1 to ${MAX_DEPTH}.`,
    }),
  })),
  dayArgs: requiredDay,
  walk: (graph, { attacked, attacker, ...args }) =>
    entanglement(graph, { ...args, attacked: slugIn(attacked), attacker: slugIn(attacker) }),
});
