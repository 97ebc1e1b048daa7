import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roles } from '../../../../src/traverse/duties/roles.ts';
import { attackIn, type DrawnPact, followedIn, obligation, pact, period, suspension } from './pacts.ts';

/** What comes up where x attacks a. */
const asked = (pacts: readonly DrawnPact[], depth: number) => followedIn(pacts, ['a', 'x'], depth);

const told = (pacts: readonly DrawnPact[], depth: number) =>
  asked(pacts, depth).steps.map(({ depth: at, role, bound, towards }) => `${at} ${role} ${bound.id} > ${towards.id}`);

/** A pact with a duty of another kind. */
const pactOf = (id: string, parties: readonly string[], kind: 'consultation' | 'non_aggression') =>
  pact(id, parties, { obligations: [obligation(parties, { kind, condition: 'none' })] });

describe('duties that an attack brings up', () => {
  test('are followed from the attacked to who is bound to defend it, and on to who is bound to those', () => {
    const chain = [pact('ab', ['a', 'b']), pact('bc', ['b', 'c']), pact('cd', ['c', 'd'])];
    expect(told(chain, 1)).toEqual(['1 DEFEND b > a']);
    expect(told(chain, 3)).toEqual(['1 DEFEND b > a', '2 DEFEND c > b', '3 DEFEND d > c']);
  });

  test('name the step that led to the one they are owed to, and because of whom', () => {
    const { steps } = asked([pact('ab', ['a', 'b']), pact('bc', ['b', 'c'])], 2);
    expect(steps.map(({ becauseOf, via }) => [becauseOf.id, via?.obligation.id ?? null])).toEqual([
      ['x', null],
      ['a', 'ab--duty'],
    ]);
  });

  test('end where they come back to an actor', () => {
    const circle = [pact('ab', ['a', 'b']), pact('bc', ['b', 'c']), pact('ca', ['c', 'a'])];
    expect(told(circle, 3)).toEqual(['1 DEFEND b > a', '1 DEFEND c > a']);
  });

  test('are not followed from one that is only bound to consult', () => {
    expect(told([pactOf('ab', ['a', 'b'], 'consultation'), pact('bc', ['b', 'c'])], 3)).toEqual(['1 CONSULT b > a']);
  });

  test('may bind to more than was seen at first: who consults for one may be bound to defend another', () => {
    const pacts = [pactOf('ac', ['a', 'c'], 'consultation'), pact('ab', ['a', 'b']), pact('bc', ['b', 'c'])];
    expect(told(pacts, 2)).toEqual(['1 DEFEND b > a', '1 CONSULT c > a', '2 DEFEND c > b']);
  });

  test('to fight beside another lead on as duties of defence do', () => {
    const duty = obligation(['a', 'b'], { kind: 'offence', condition: 'named_events' });
    const pacts = [pact('ab', ['a', 'b'], { obligations: [duty] }), pact('bc', ['b', 'c'])];
    expect(told(pacts, 2)).toEqual(['1 JOIN b > a', '2 DEFEND c > b']);
  });

  test('bind the attacker too, which never joins', () => {
    expect(told([pactOf('ax', ['a', 'x'], 'non_aggression')], 3)).toEqual(['1 REFRAIN x > a']);
    expect(told([pact('ax', ['a', 'x']), pact('xc', ['x', 'c'])], 3)).toEqual(['1 DEFEND x > a']);
  });

  test('that are suspended are told and lead nowhere', () => {
    const suspended = pact('ab', ['a', 'b'], { suspensions: [suspension(['a', 'b'], '2001')] });
    expect(told([suspended, pact('bc', ['b', 'c'])], 3)).toEqual(['1 DEFEND b > a']);
  });

  test('whose condition is not met are told and lead nowhere', () => {
    const duty = obligation(['a', 'b'], { adversaries: ['y'] });
    expect(told([pact('ab', ['a', 'b'], { obligations: [duty] }), pact('bc', ['b', 'c'])], 3)).toEqual([
      '1 DEFEND b > a',
    ]);
  });

  test('do not hold under a pact that had ended', () => {
    expect(told([pact('ab', ['a', 'b'], { periods: [period('1990', '2000')] })], 3)).toEqual([]);
  });

  test('are told in one sentence each', () => {
    const duty = obligation(['a', 'b'], { condition: 'attack_in_area', area: 'Pacific' });
    const [step] = asked([pact('ab', ['a', 'b'], { obligations: [duty] })], 1).steps;
    expect(step?.sentence).toBe(
      'B is bound by article 5 of "Treaty ab" to help, or act against the common danger, when A is attacked; whether its condition is met is not known.',
    );
  });
});

describe('the side of the attacker', () => {
  const pacts = [pact('ab', ['a', 'b']), pactOf('bx', ['b', 'x'], 'non_aggression'), pact('cx', ['c', 'x'])];
  const { towardsAttacker, boundToBoth } = attackIn(pacts, ['a', 'x'], 1);

  test('shows what is owed to it, where a duty to defend it is not met', () => {
    expect(towardsAttacker.map(({ role, bound, condition }) => [role, bound.id, condition.state])).toEqual([
      ['DEFEND', 'c', 'NOT_MET'],
      ['REFRAIN', 'b', 'MET'],
    ]);
  });

  test('tells who is bound to defend it, so that an adversary named may be drawn in', () => {
    const duty = obligation(['a', 'b'], { adversaries: ['c'] });
    const [step] = attackIn([...pacts.slice(1), pact('ab', ['a', 'b'], { obligations: [duty] })], ['a', 'x'], 1).steps;
    expect(step?.condition).toMatchObject({
      state: 'UNKNOWN',
      reason: 'The text names C. C was bound to defend X; whether the text reaches X is not recorded.',
    });
  });

  test('and the other side show who is bound to both', () => {
    const [both, ...others] = boundToBoth;
    expect([both?.actor.id, both?.towardsAttacked.length, both?.towardsAttacker.length]).toEqual(['b', 1, 1]);
    expect(others).toEqual([]);
  });
});

const anyActor = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'x');

const anyPact = fc.record({
  parties: fc.uniqueArray(anyActor, { minLength: 2, maxLength: 4 }),
  kind: fc.constantFrom('defence', 'defence', 'consultation', 'non_aggression', 'partnership'),
  condition: fc.constantFrom('none', 'armed_attack', 'attack_in_area', 'threat'),
  isSuspended: fc.boolean(),
});

const anyPacts: fc.Arbitrary<readonly DrawnPact[]> = fc.array(anyPact, { maxLength: 8 }).map((drawn) =>
  drawn.map(({ parties, kind, condition, isSuspended }, index) =>
    pact(`p${index}`, parties, {
      obligations: [obligation(parties, { kind, condition })],
      suspensions: isSuspended ? [suspension(parties.slice(0, 2), '2001')] : [],
    }),
  ),
);

describe('duties followed in any web of pacts', () => {
  test('grow with the depth, and keep what was there', () => {
    fc.assert(
      fc.property(anyPacts, fc.integer({ min: 1, max: 4 }), (pacts, depth) => {
        const shallow = asked(pacts, depth).steps;
        const deep = asked(pacts, depth + 1).steps;
        expect(deep.filter((step) => step.depth <= depth)).toEqual(shallow);
      }),
    );
  });

  test('tell of nobody twice in one role at two depths, nor after it has joined', () => {
    fc.assert(
      fc.property(anyPacts, (pacts) => {
        const { steps, joined } = asked(pacts, 5);
        for (const role of roles) {
          const standing = steps.filter((step) => step.role === role && step.stands);
          for (const { bound, depth } of standing) {
            expect(standing.filter((step) => step.bound.id === bound.id).every((step) => step.depth === depth)).toBe(
              true,
            );
          }
        }
        for (const { bound, depth } of steps) {
          expect(depth).toBeLessThanOrEqual(joined.get(bound.id) ?? depth);
        }
      }),
    );
  });

  test('bind the attacked to nobody, and never let the attacker join', () => {
    fc.assert(
      fc.property(anyPacts, (pacts) => {
        const { steps, joined } = asked(pacts, 5);
        expect(steps.some(({ bound }) => bound.id === 'a')).toBe(false);
        expect(joined.has('x')).toBe(false);
      }),
    );
  });

  test('do not depend on the order in which pacts are read', () => {
    fc.assert(
      fc.property(anyPacts, (pacts) => {
        expect(asked(pacts.toReversed(), 4)).toEqual(asked(pacts, 4));
      }),
    );
  });

  test('are the same as those found by trying every chain of defenders', () => {
    fc.assert(
      fc.property(anyPacts, (pacts) => {
        expect(asked(pacts, 6).joined).toEqual(depthsByChains(pacts));
      }),
    );
  });
});

/** The fewest steps to each defender, by widening a set until nothing is added; suspended legs and the attacker lead nowhere. */
function depthsByChains(pacts: readonly DrawnPact[]): ReadonlyMap<string, number> {
  const depths = new Map([['a', 0]]);
  const defence = pacts.filter(({ obligations }) => obligations[0]?.values.kind === 'defence');
  for (let depth = 1; depth <= 6; depth += 1) {
    const reachedBefore = [...depths].filter(([, at]) => at === depth - 1).map(([id]) => id);
    for (const { parties, suspensions } of defence) {
      const ids = parties.map(({ id }) => id);
      for (const towards of reachedBefore.filter((id) => ids.includes(id))) {
        const off = suspensions[0]?.between.includes(towards) ? suspensions[0].between : [];
        for (const bound of ids) {
          if (bound !== 'x' && !off.includes(bound) && !depths.has(bound)) depths.set(bound, depth);
        }
      }
    }
  }
  return depths;
}
