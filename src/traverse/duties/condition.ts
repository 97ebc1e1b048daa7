import { vocabulary } from '../../model/vocabulary.ts';
import type { NamedActor } from './duty-view.ts';
import type { ObligationTerms } from './obligation.ts';
import type { Role } from './roles.ts';

/** Whether the condition of a duty is met by the attack. UNKNOWN if the graph cannot decide. */
export type ConditionState = 'MET' | 'UNKNOWN' | 'NOT_MET';

/** The condition of a duty, whether it is met, and the reason. */
export interface DutyCondition {
  readonly text: string;
  readonly state: ConditionState;
  readonly reason: string;
}

/** The condition as an obligation states it. */
export interface ConditionTerms extends Pick<ObligationTerms, 'condition' | 'area'> {
  readonly adversaries: readonly NamedActor[];
}

/** What a duty is looked at for. */
export interface ConditionContext {
  readonly role: Role;
  /** To whom it is owed, and whether that is the one attacked. */
  readonly towards: NamedActor;
  readonly isAttacked: boolean;
  /** Whether it is owed to the one that attacks. */
  readonly isAttacker: boolean;
  /** The other side of the attack, and whether it is a party to the pact. */
  readonly opponent: NamedActor;
  readonly isOpponentParty: boolean;
  /** Who is bound to defend the other side. */
  readonly allies: ReadonlySet<string>;
}

/** What a duty waits for, and whether that has happened. */
export function conditionOf(obligation: ConditionTerms, occasion: ConditionContext): DutyCondition {
  const [state, reason] = findingOn(obligation, occasion);
  return { text: conditionText(obligation), state, reason };
}

/** Whether the condition is met, and the reason. */
type ConditionFinding = readonly [state: ConditionState, reason: string];

/** Decides whether the condition is met, by the first rule that applies. */
export function findingOn(obligation: ConditionTerms, occasion: ConditionContext): ConditionFinding {
  return (
    ofTheAttacker(occasion) ??
    ofAdversaries(obligation, occasion) ??
    ofParty(occasion) ??
    ofWar(obligation, occasion) ??
    ofAttack(obligation, occasion) ??
    ofArea(obligation) ??
    ofCode(obligation, occasion)
  );
}

/** The condition in the words of the vocabulary, with the area and the adversaries that the text names. */
function conditionText(obligation: ConditionTerms): string {
  const { condition, area, adversaries } = obligation;
  return [
    vocabulary.obligation_condition[condition],
    ...(area === null ? [] : [`Area: ${area}.`]),
    ...(adversaries.length === 0 ? [] : [`Named as adversary: ${adversariesIn(obligation)}.`]),
  ].join(' ');
}

function ofTheAttacker({ role, isAttacker, towards }: ConditionContext): ConditionFinding | undefined {
  if (role !== 'DEFEND' || !isAttacker) return undefined;
  return ['NOT_MET', `In the question ${towards.name} attacks; it is not said to be attacked.`];
}

/**
 * A named adversary that is bound to defend the attacker may draw it in; how far such words reach is not recorded.
 * Nor is who was joined with a named adversary, where the text means those too.
 */
function ofAdversaries(
  obligation: ConditionTerms,
  { opponent, allies }: ConditionContext,
): ConditionFinding | undefined {
  const { adversaries, condition } = obligation;
  if (adversaries.length === 0 || adversaries.some(({ id }) => id === opponent.id)) return undefined;
  const named = `The text names ${adversariesIn(obligation)}`;
  const ally = adversaries.find(({ id }) => allies.has(id));
  if (ally !== undefined) {
    const bond = `${ally.name} was bound to defend ${opponent.name}`;
    return ['UNKNOWN', `${named}. ${bond}; whether the text reaches ${opponent.name} is not recorded.`];
  }
  if (condition === 'attack_by_named_or_joined_state') {
    return ['UNKNOWN', `${named}; whether ${opponent.name} was joined with ${itOrThem(adversaries)} is not recorded.`];
  }
  return ['NOT_MET', `${named}, not ${opponent.name}.`];
}

/** The adversaries in the words of the text: by name, and with those joined with them where it says so. */
function adversariesIn({ adversaries, condition }: ConditionTerms): string {
  const names = adversaries.map(({ name }) => name).join(', ');
  if (condition !== 'attack_by_named_or_joined_state') return names;
  return `${names} or a state joined with ${itOrThem(adversaries)}`;
}

function itOrThem({ length }: readonly NamedActor[]): string {
  return length === 1 ? 'it' : 'one of them';
}

function ofParty({ role, isOpponentParty, opponent }: ConditionContext): ConditionFinding | undefined {
  if (role !== 'DEFEND' || !isOpponentParty) return undefined;
  return ['UNKNOWN', `${opponent.name} is a party too; what holds when a party attacks is not recorded.`];
}

/** A duty to fight where nobody was attacked speaks of some war or other; this one, where it names the other side. */
function ofWar({ condition, adversaries }: ConditionTerms, { role }: ConditionContext): ConditionFinding | undefined {
  if (role !== 'JOIN' || condition !== 'none' || adversaries.length > 0) return undefined;
  return ['UNKNOWN', 'Whether it speaks of a war such as this one is not recorded.'];
}

/** Only the requested attack is known; whether an actor that is bound to act would be attacked in turn is not. */
function ofAttack(
  { condition }: ConditionTerms,
  { role, towards, isAttacked }: ConditionContext,
): ConditionFinding | undefined {
  const waitsForAttack = onAttack.includes(condition) || (role === 'DEFEND' && condition === 'none');
  if (!waitsForAttack || isAttacked) return undefined;
  return ['UNKNOWN', `Whether ${towards.name} would be attacked is not said.`];
}

/** Conditions that any armed attack meets. */
const onAttack: readonly ConditionTerms['condition'][] = ['armed_attack', 'attack_by_named_or_joined_state'];

function ofArea({ condition, area }: ConditionTerms): ConditionFinding | undefined {
  if (area === null || !['none', 'attack_in_area', ...onAttack].includes(condition)) return undefined;
  return ['UNKNOWN', `It applies in an area (${area}), and the question does not say where the attack takes place.`];
}

function ofCode({ condition, adversaries }: ConditionTerms, { role, towards }: ConditionContext): ConditionFinding {
  switch (condition) {
    case 'none':
      return ['MET', role === 'DEFEND' ? attacked(towards) : 'It applies at all times.'];
    case 'armed_attack':
      return ['MET', attacked(towards)];
    case 'attack_by_named_or_joined_state':
      return adversaries.length > 0
        ? ['MET', attacked(towards)]
        : ['UNKNOWN', 'Which states the text names is not recorded.'];
    case 'attack_in_area':
      return ['UNKNOWN', 'It applies in an area, and the question does not say where the attack takes place.'];
    case 'threat':
      return ['UNKNOWN', 'It applies when a threat is seen, and whether it is seen is for those who are bound to say.'];
    case 'consult_first':
      return ['UNKNOWN', 'It applies before an act of the one bound, and the question names no such act.'];
    case 'named_events':
      return [
        'UNKNOWN',
        'It applies on events that the text lists, and the question does not say whether they happened.',
      ];
    case 'unspecified':
      return ['UNKNOWN', 'The part of the text that was read does not show the condition.'];
  }
}

function attacked({ name }: NamedActor): string {
  return `In the question ${name} is attacked.`;
}
