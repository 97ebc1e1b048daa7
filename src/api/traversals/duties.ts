import { type DutiesAsked, duties, mostUndated } from '../../traverse/duties/duties.ts';
import {
  deepest,
  type EntanglementAsked,
  entanglement,
  mostBoth,
  mostOfBoth,
} from '../../traverse/duties/entanglement.ts';
import { builder } from '../builder.ts';
import { ObligationCondition, ObligationKind } from '../enums.ts';
import { choice, count, fields, flag, maybe, text } from '../fields.ts';
import { found, foundAll, foundPage } from '../found.ts';
import { Actor, Obligation, Pact, Source } from '../nouns.ts';
import { addTraversals, onDay } from './add.ts';
import { Force, ofPact, Suspended, standing, theDay } from './force.ts';
import { namedAs } from './names.ts';

const Role = builder.enumType('DutyRole', {
  description: 'What a duty comes to when one actor attacks another.',
  values: {
    DEFEND: { description: 'Help, or act against the common danger.' },
    JOIN: { description: 'Fight at the side of the other, also where it was not attacked.' },
    CONSULT: { description: 'Talk to the other.' },
    SUPPORT: { description: 'Back the other, short of help in a fight: its unity and territory, or arms.' },
    RESPOND: { description: 'Answer at home, as the text says: treat an act as a threat, or decide what to do.' },
    REFRAIN: { description: 'Do nothing against the other: no force, no pact that harms it, no side in its wars.' },
  },
});

const ConditionState = builder.enumType('ConditionState', {
  description: 'Whether what a duty waits for has happened in the attack that is asked about.',
  values: {
    MET: { description: 'It has, or the duty holds at all times.' },
    UNKNOWN: { description: 'The question and the graph do not decide it.' },
    NOT_MET: { description: 'It has not: the text names another adversary, or who is owed it is not attacked.' },
  },
});

const Condition = builder.objectRef<object>('DutyCondition').implement({
  description: 'What a duty waits for, and whether that has happened.',
  fields: (t) =>
    fields(t, {
      text: text('What it waits for, with the area and the adversary that the text names.'),
      state: choice(ConditionState, 'Whether that has happened.'),
      reason: text('Why it is said so.'),
    }),
});

/** The same for its parties: there are nearly two hundred states. */
const parties = 200;

const Duty = builder.objectRef<object>('Duty').implement({
  description:
    'An obligation as it binds one actor on one day: towards whom, how surely, and with which of them it is suspended. The obligation itself is what the text says, whatever the day.',
  fields: (t) =>
    fields(t, {
      obligation: found(Obligation, 'What is owed.'),
      pact: found(Pact, 'The pact that imposes it.'),
      kind: choice(ObligationKind, 'What it is about.'),
      article: maybe(text('Article of the pact, as printed. Null: not seen.')),
      condition: choice(ObligationCondition, 'What must happen before it applies.'),
      area: maybe(text('Where it applies. Null: the part read names no area.')),
      mutual: flag('All parties owe it to each other.'),
      adversaries: foundAll(Actor, ofPact, 'Actors that its text names as the adversary. Empty: it names none.'),
      force: found(Force, 'Whether the pact was in force that day, and the actor in it.'),
      towards: foundAll(
        Actor,
        parties,
        'To whom it is owed that day: the other parties, and whom the pact was made for. Those towards whom it is suspended are left out. Empty: a law or resolution of one actor.',
      ),
      suspended: foundAll(Suspended, ofPact, 'Suspensions that touch the actor that day.'),
      sources: foundAll(Source, ofPact, 'Where the pact was read.'),
    }),
});

const Duties = builder.objectRef<object>('Duties').implement({
  description: 'The duties that bind an actor on a day.',
  fields: (t) =>
    fields(t, {
      actor: maybe(found(Actor, 'Whose duties they are. Null: the graph has no such actor.')),
      ...theDay,
      duties: foundPage('Duty', Duty, 'duties', 'The duties, in the order of the ids of their obligations.'),
      withoutPeriod: foundAll(
        Pact,
        mostUndated,
        `Pacts that bind the actor, signed by that day, of which no period in force is recorded, as for joint statements; the first ${mostUndated} by id. Their duties are not among those above.`,
      ),
      ...standing,
    }),
});

const stepRef = builder.objectRef<object>('DutyStep');

const Step = stepRef.implement({
  description: 'A duty that an attack brings up. It says what is bound by what, and not what anybody will do.',
  fields: (t) =>
    fields(t, {
      depth: count('How many steps from the attack: 1 is a duty to the attacked, or to the attacker.'),
      role: choice(Role, 'What the duty comes to.'),
      bound: found(Actor, 'Who owes it.'),
      towards: found(Actor, 'To whom it is owed.'),
      becauseOf: found(
        Actor,
        'Through whom it comes up: the attacker, or the one whom "towards" is bound to help; towards the attacker, the attacked.',
      ),
      kind: choice(ObligationKind, 'What the duty is about.'),
      obligation: found(Obligation, 'What is owed.'),
      pact: found(Pact, 'The pact that imposes it.'),
      article: maybe(text('Article of the pact, as printed. Null: not seen.')),
      condition: found(Condition, 'What it waits for, and whether that has happened.'),
      force: found(Force, 'Whether the pact was in force that day, and the two in it.'),
      suspended: maybe(
        found(Suspended, 'The suspension between the two that covers the day, or may. Null: none is recorded.'),
      ),
      stands: flag(
        'Neither a suspension nor a condition that is not met takes it away. Others lead no further. Under `CERTAIN` a suspension that is possible takes it away, under `PRESUMED` one that is presumed, under `POSSIBLE` only one that is certain.',
      ),
      sources: foundAll(Source, ofPact, 'Where the pact was read.'),
      sentence: text('The step in one sentence, with what is not sure about it.'),
      via: maybe(found(stepRef, 'The step by which "towards" came to be bound. Null: the attack itself.')),
    }),
});

const BoundToBoth = builder.objectRef<object>('BoundToBoth').implement({
  description: 'An actor with duties to both sides of an attack.',
  fields: (t) =>
    fields(t, {
      actor: found(Actor, 'Who is bound.'),
      towardsAttacked: foundAll(
        Step,
        mostOfBoth,
        `The first ${mostOfBoth} to the attacked, or to those that are bound to act for it. All are among the steps of the answer.`,
      ),
      towardsAttacker: foundAll(
        Step,
        mostOfBoth,
        `The first ${mostOfBoth} to the attacker. All are among the steps to the attacker of the answer.`,
      ),
    }),
});

const Entanglement = builder.objectRef<object>('Entanglement').implement({
  description:
    'Who would be bound to do what if one actor attacked another: articles, conditions and sources, and no verdict. Duties of pacts without a recorded period in force are left out.',
  fields: (t) =>
    fields(t, {
      attacked: maybe(found(Actor, 'Who is attacked. Null: the graph has no such actor.')),
      attacker: maybe(found(Actor, 'Who attacks. Null: the graph has no such actor.')),
      ...theDay,
      depth: count('How many steps were followed.'),
      steps: foundPage(
        'DutyStep',
        Step,
        'steps',
        'Duties to the attacked, then to those that are bound to act for it, by depth, role and ids. Whoever is bound to act is followed once, at its smallest depth; in every role an actor stands at its smallest depth alone.',
      ),
      towardsAttacker: foundPage(
        'DutyStepToAttacker',
        Step,
        'steps',
        'Duties to the attacker, by role and ids. They are not followed further.',
      ),
      boundToBoth: foundAll(BoundToBoth, mostBoth, `Those that are bound to both sides, by id; the first ${mostBoth}.`),
      ...standing,
    }),
});

addTraversals({
  duties: {
    type: Duties,
    description:
      'The duties that bind an actor on a day, with how surely each pact was in force. The list "obligations" is what texts say, whatever the day; a duty is an obligation of somebody on a day.',
    args: () =>
      builder.args((a) => ({
        actor: a.id({ required: true, description: 'The actor: its id, with or without the type in front.' }),
        kinds: a.field({ type: [ObligationKind], description: 'Only duties of these kinds. Null: of all.' }),
      })),
    day: onDay,
    walk: async ({ projection }, args) => duties(await projection(), dutiesAsked(args)),
  },
  entanglement: {
    type: Entanglement,
    description:
      'If one actor attacked another on a day: who is bound to act for the attacked, to consult, or not to act against it, and who is bound to those in turn. Whether a condition is met is said where the graph decides it, and UNKNOWN elsewhere.',
    args: () =>
      builder.args((a) => ({
        attacked: a.id({ required: true, description: 'Who is attacked: its id, with or without the type in front.' }),
        attacker: a.id({ required: true, description: 'Who attacks: its id, with or without the type in front.' }),
        depth: a.int({
          required: true,
          defaultValue: 2,
          description: `How many steps to follow: 1 to ${deepest}.`,
        }),
      })),
    day: onDay,
    walk: async ({ projection }, args) => entanglement(await projection(), entanglementAsked(args)),
  },
});

/** Arguments come as graphql-js coerced them: the casts say what the schema above allows. */
function dutiesAsked({ actor, kinds, ...on }: Readonly<Record<string, unknown>>): DutiesAsked {
  const rest = on as Pick<DutiesAsked, 'asOf' | 'certainty'>;
  return { ...rest, actor: namedAs('Actor', actor).id, kinds: (kinds as DutiesAsked['kinds'] | undefined) ?? null };
}

/** The same for an attack. */
function entanglementAsked({ attacked, attacker, ...on }: Readonly<Record<string, unknown>>): EntanglementAsked {
  const rest = on as Pick<EntanglementAsked, 'asOf' | 'certainty' | 'depth'>;
  return { ...rest, attacked: namedAs('Actor', attacked).id, attacker: namedAs('Actor', attacker).id };
}
