import { describe, expect, test } from 'vitest';
import { type ConditionContext, type ConditionTerms, conditionOf } from '../../../../src/traverse/duties/condition.ts';
import { named } from './pacts.ts';

/** Japan is attacked by China, and a duty is owed to Japan. */
const occasion: ConditionContext = {
  role: 'DEFEND',
  towards: named('japan'),
  isAttacked: true,
  isAttacker: false,
  opponent: named('china'),
  isOpponentParty: false,
  allies: new Set(),
};

const waitingFor = (parts: Partial<ConditionTerms>): ConditionTerms => ({
  condition: 'armed_attack',
  area: null,
  adversaries: [],
  ...parts,
});

const stateOf = (parts: Partial<ConditionTerms>, other: Partial<ConditionContext> = {}) =>
  conditionOf(waitingFor(parts), { ...occasion, ...other }).state;

describe('the condition of a duty', () => {
  test.each([
    ['armed_attack', 'MET'],
    ['none', 'MET'],
    ['attack_in_area', 'UNKNOWN'],
    ['threat', 'UNKNOWN'],
    ['consult_first', 'UNKNOWN'],
    ['named_events', 'UNKNOWN'],
    ['unspecified', 'UNKNOWN'],
  ] as const)('%s, where who is owed it is attacked, is %s', (condition, state) => {
    expect(stateOf({ condition })).toBe(state);
  });

  test('that waits for an attack is not known to be met where only the one before is attacked', () => {
    const later = { isAttacked: false, towards: named('states') };
    expect([stateOf({}, later), stateOf({ condition: 'none' }, later)]).toEqual(['UNKNOWN', 'UNKNOWN']);
  });

  test('of a duty that holds at all times is met, wherever it stands', () => {
    expect(stateOf({ condition: 'none' }, { role: 'REFRAIN', isAttacked: false })).toBe('MET');
  });

  test('that names an area is not known to be met, for the place of the attack is not asked', () => {
    expect(stateOf({ area: 'Pacific' })).toBe('UNKNOWN');
  });

  test('is met where the attacker is the adversary named, and not where another is', () => {
    const adversaries = [named('china')];
    expect(stateOf({ adversaries })).toBe('MET');
    expect(stateOf({ adversaries }, { opponent: named('russia') })).toBe('NOT_MET');
  });

  test('is not known where the adversary named is bound to defend the attacker', () => {
    const other = { opponent: named('states'), allies: new Set(['japan']) };
    expect(stateOf({ adversaries: [named('japan')] }, other)).toBe('UNKNOWN');
  });

  describe('that names an adversary and those joined with it', () => {
    const terms = waitingFor({ condition: 'attack_by_named_or_joined_state', adversaries: [named('japan')] });

    test('is met where the adversary itself attacks', () => {
      expect(conditionOf(terms, { ...occasion, opponent: named('japan') }).state).toBe('MET');
    });

    test('is not known where another attacks, and says with which words', () => {
      expect(conditionOf(terms, { ...occasion, opponent: named('states') })).toEqual({
        text: 'Applies on an armed attack by the adversary that the text names, or by a state joined with it. Named as adversary: Japan or a state joined with it.',
        state: 'UNKNOWN',
        reason: 'The text names Japan or a state joined with it; whether States was joined with it is not recorded.',
      });
    });

    test('is not known where another attacks that the adversary is bound to defend', () => {
      const { reason } = conditionOf(terms, { ...occasion, opponent: named('states'), allies: new Set(['japan']) });
      expect(reason).toBe(
        'The text names Japan or a state joined with it. Japan was bound to defend States; whether the text reaches States is not recorded.',
      );
    });

    test('waits for an attack on the one it is owed to', () => {
      const later = { isAttacked: false, towards: named('states'), opponent: named('japan') };
      expect(conditionOf(terms, { ...occasion, ...later }).state).toBe('UNKNOWN');
    });

    test('is not known where the graph has no name', () => {
      expect(stateOf({ condition: 'attack_by_named_or_joined_state' })).toBe('UNKNOWN');
    });
  });

  test('is not known where the attacker is a party too', () => {
    expect(stateOf({}, { isOpponentParty: true })).toBe('UNKNOWN');
  });

  test('of a duty to defend the attacker is not met', () => {
    expect(stateOf({}, { isAttacker: true, isAttacked: false })).toBe('NOT_MET');
  });

  test('of a duty to fight where none was attacked is met only where it names the other side', () => {
    const joining = { role: 'JOIN' } as const;
    expect(stateOf({ condition: 'none' }, joining)).toBe('UNKNOWN');
    expect(stateOf({ condition: 'none', adversaries: [named('china')] }, joining)).toBe('MET');
  });

  test('is told in the words of the vocabulary, with area and adversary', () => {
    const terms = waitingFor({ condition: 'attack_in_area', area: 'Pacific', adversaries: [named('china')] });
    expect(conditionOf(terms, occasion)).toEqual({
      text: 'Applies when an armed attack happens in the area named. Area: Pacific. Named as adversary: China.',
      state: 'UNKNOWN',
      reason: 'It applies in an area (Pacific), and the question does not say where the attack takes place.',
    });
  });
});
