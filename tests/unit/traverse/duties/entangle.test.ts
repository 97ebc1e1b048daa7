import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundToBoth, defendersOf, towardsAttacker } from '../../../../src/traverse/duties/entangle.ts';
import { legsTowards } from '../../../../src/traverse/duties/leg.ts';
import { roles } from '../../../../src/traverse/duties/roles.ts';
import type { PactTerms } from '../../../../src/traverse/duties/texts.ts';
import { attack, followed, named, obligation, on, pact, period, suspension } from './pacts.ts';

const asOf = on('2005-01-01');
const asked = attack('a', 'x');

const told = (pacts: readonly PactTerms[], depth: number, other = asked) =>
  followed(pacts, asOf, other, depth).steps.map(
    ({ depth: at, role, bound, towards }) => `${at} ${role} ${bound.id} > ${towards.id}`,
  );

/** A pact with a duty of another kind. */
const pactOf = (id: string, parties: readonly string[], kind: 'consultation' | 'non_aggression') =>
  pact(id, parties, { obligations: [obligation(parties, { id: `${id}--duty`, kind, condition: 'none' })] });

describe('duties that an attack brings up', () => {
  test('are followed from the attacked to who is bound to defend it, and on to who is bound to those', () => {
    const chain = [pact('ab', ['a', 'b']), pact('bc', ['b', 'c']), pact('cd', ['c', 'd'])];
    expect(told(chain, 1)).toEqual(['1 DEFEND b > a']);
    expect(told(chain, 3)).toEqual(['1 DEFEND b > a', '2 DEFEND c > b', '3 DEFEND d > c']);
  });

  test('name the step that led to the one they are owed to, and because of whom', () => {
    const { steps } = followed([pact('ab', ['a', 'b']), pact('bc', ['b', 'c'])], asOf, asked, 2);
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
    const duty = obligation(['a', 'b'], { id: 'ab--duty', kind: 'offence', condition: 'named_events' });
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
    const duty = obligation(['a', 'b'], { id: 'ab--duty', adversaries: [named('y')] });
    expect(told([pact('ab', ['a', 'b'], { obligations: [duty] }), pact('bc', ['b', 'c'])], 3)).toEqual([
      '1 DEFEND b > a',
    ]);
  });

  test('do not hold under a pact that had ended', () => {
    expect(told([pact('ab', ['a', 'b'], { periods: [period('1990', '2000')] })], 3)).toEqual([]);
  });

  test('are told in one sentence each', () => {
    const duty = obligation(['a', 'b'], { id: 'ab--duty', condition: 'attack_in_area', area: 'Pacific' });
    const [step] = followed([pact('ab', ['a', 'b'], { obligations: [duty] })], asOf, asked, 1).steps;
    expect(step?.sentence).toBe(
      'B is bound by article 5 of "Treaty ab" to help, or act against the common danger, when A is attacked; whether its condition is met is not known.',
    );
  });
});

describe('the side of the attacker', () => {
  const pacts = [pact('ab', ['a', 'b']), pactOf('bx', ['b', 'x'], 'non_aggression'), pact('cx', ['c', 'x'])];
  const legs = legsTowards(new Set(['x']), pacts, asOf, 'PRESUMED');

  test('shows what is owed to it, where a duty to defend it is not met', () => {
    const steps = towardsAttacker(legs, asked);
    expect(steps.map(({ role, bound, condition }) => [role, bound.id, condition.state])).toEqual([
      ['DEFEND', 'c', 'NOT_MET'],
      ['REFRAIN', 'b', 'MET'],
    ]);
  });

  test('tells who is bound to defend it', () => {
    expect([...defendersOf(legs)]).toEqual(['c']);
  });

  test('and the other side show who is bound to both', () => {
    const { steps } = followed(pacts, asOf, asked, 1);
    const [both, ...others] = boundToBoth(steps, towardsAttacker(legs, asked), asked);
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

const anyPacts: fc.Arbitrary<readonly PactTerms[]> = fc.array(anyPact, { maxLength: 8 }).map((drawn) =>
  drawn.map(({ parties, kind, condition, isSuspended }, index) =>
    pact(`p${index}`, parties, {
      obligations: [obligation(parties, { id: `p${index}--duty`, kind, condition })],
      suspensions: isSuspended ? [suspension(parties.slice(0, 2), '2001')] : [],
    }),
  ),
);

describe('duties followed in any web of pacts', () => {
  test('grow with the depth, and keep what was there', () => {
    fc.assert(
      fc.property(anyPacts, fc.integer({ min: 1, max: 4 }), (pacts, depth) => {
        const shallow = followed(pacts, asOf, asked, depth).steps;
        const deep = followed(pacts, asOf, asked, depth + 1).steps;
        expect(deep.filter((step) => step.depth <= depth)).toEqual(shallow);
      }),
    );
  });

  test('tell of nobody twice in one role at two depths, nor after it has joined', () => {
    fc.assert(
      fc.property(anyPacts, (pacts) => {
        const { steps, joined } = followed(pacts, asOf, asked, 5);
        for (const role of roles) {
          const standing = steps.filter((step) => step.role === role && step.stands);
          for (const { bound, depth } of standing) {
            expect(standing.filter((step) => step.bound.id === bound.id).every((step) => step.depth === depth)).toBe(
              true,
            );
          }
        }
        for (const { bound, depth } of steps) {
          expect(depth).toBeLessThanOrEqual(joined.get(bound.id)?.depth ?? depth);
        }
      }),
    );
  });

  test('bind the attacked to nobody, and never let the attacker join', () => {
    fc.assert(
      fc.property(anyPacts, (pacts) => {
        const { steps, joined } = followed(pacts, asOf, asked, 5);
        expect(steps.some(({ bound }) => bound.id === 'a')).toBe(false);
        expect(joined.has('x')).toBe(false);
      }),
    );
  });

  test('do not depend on the order in which pacts are read', () => {
    fc.assert(
      fc.property(anyPacts, (pacts) => {
        expect(followed(pacts.toReversed(), asOf, asked, 4)).toEqual(followed(pacts, asOf, asked, 4));
      }),
    );
  });

  test('are the same as those found by trying every chain of defenders', () => {
    fc.assert(
      fc.property(anyPacts, (pacts) => {
        expect(
          new Map([...followed(pacts, asOf, asked, 6).joined].map(([id, step]) => [id, step?.depth ?? 0])),
        ).toEqual(depthsByChains(pacts));
      }),
    );
  });
});

/** The fewest steps to each defender, by widening a set until nothing is added; suspended legs and the attacker lead nowhere. */
function depthsByChains(pacts: readonly PactTerms[]): ReadonlyMap<string, number> {
  const depths = new Map([['a', 0]]);
  const defence = pacts.filter(({ obligations }) => obligations[0]?.kind === 'defence');
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
