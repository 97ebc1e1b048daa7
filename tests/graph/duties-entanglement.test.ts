import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import type { Day } from '../../src/model/days.ts';
import type { Certainty } from '../../src/model/validity.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { readProjection } from '../../src/projection/read-projection.ts';
import { entanglement } from '../../src/traverse/duties/entanglement.ts';
import type { EntanglementStep } from '../../src/traverse/duties/step.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
let projection: Projection;
beforeAll(async () => {
  graph = await openTestGraph();
  projection = await readProjection(graph, '');
});
afterAll(() => graph.close());

const ask = (attacker: string, attacked: string, asOf: string, depth = 2, certainty: Certainty = 'PRESUMED') => {
  const asked = { attacked, attacker, asOf: asOf as Day, certainty, depth };
  const { steps, towardsAttacker, boundToBoth, ...rest } = entanglement(projection, asked);
  return {
    ...rest,
    steps: steps.slice(),
    towardsAttacker: towardsAttacker.slice(),
    boundToBoth: boundToBoth.slice(),
  };
};

const told = (steps: readonly EntanglementStep[]) =>
  steps.map(
    ({ depth, role, bound, towards, condition, force }) =>
      `${depth} ${role} ${bound.id} > ${towards.id}: ${condition.state}, ${force.state}`,
  );

const defenders = (steps: readonly EntanglementStep[]) => told(steps.filter(({ role }) => role === 'DEFEND'));

describe('if China attacked Japan in 2026', () => {
  test('the United States would be bound to act, and four more to act for the United States', () => {
    const { steps } = ask('china', 'japan', '2026-01-01', 3);
    expect(defenders(steps)).toEqual([
      '1 DEFEND united-states > japan: UNKNOWN, CERTAIN',
      '2 DEFEND australia > united-states: UNKNOWN, CERTAIN',
      '2 DEFEND new-zealand > united-states: UNKNOWN, CERTAIN',
      '2 DEFEND philippines > united-states: UNKNOWN, CERTAIN',
      '2 DEFEND south-korea > united-states: UNKNOWN, PRESUMED',
      '3 DEFEND new-zealand > australia: UNKNOWN, CERTAIN',
    ]);
  });

  test('the leg of ANZUS that is suspended would lead nowhere', () => {
    const { steps } = ask('china', 'japan', '2026-01-01', 2);
    const leg = steps.find(({ role, bound }) => role === 'DEFEND' && bound.id === 'new-zealand');
    expect([leg?.stands, leg?.suspension?.since, leg?.suspension?.state]).toEqual([false, '1986', 'PRESUMED']);
  });

  test('that leg may stand again, since no end of the suspension was found', () => {
    const { steps } = ask('china', 'japan', '2026-01-01', 2, 'POSSIBLE');
    const leg = steps.find(({ role, bound }) => role === 'DEFEND' && bound.id === 'new-zealand');
    expect([leg?.stands, leg?.suspension?.since]).toEqual([true, '1986']);
  });

  test('China itself would be bound not to', () => {
    const { steps } = ask('china', 'japan', '2026-01-01', 1);
    expect(told(steps)).toContain('1 REFRAIN china > japan: MET, CERTAIN');
  });

  test('only pacts that were certainly in force would count where that is asked', () => {
    const { steps } = ask('china', 'japan', '2026-01-01', 2, 'CERTAIN');
    expect(defenders(steps).filter((line) => line.includes('south-korea'))).toEqual([]);
  });

  test('the step says by which article, and on what condition', () => {
    const { steps } = ask('china', 'japan', '2026-01-01', 1);
    expect(steps[0]).toMatchObject({
      article: '5',
      becauseOf: { id: 'china' },
      obligation: { id: 'us-japan-security-1960--defence' },
      condition: {
        text: 'Applies when an armed attack happens in the area named. Area: territories under the administration of Japan.',
      },
      sentence:
        'United States is bound by article 5 of "Treaty of Mutual Cooperation and Security between Japan and the USA" to help, or act against the common danger, when Japan is attacked; whether its condition is met is not known.',
      via: null,
    });
    expect(steps[0]?.sources.length).toBeGreaterThan(0);
  });
});

describe('if China were attacked', () => {
  test('by the United States in 2026, Russia would be bound to consult and, through North Korea, to defend', () => {
    const { steps } = ask('united-states', 'china', '2026-01-01', 2);
    const ofRussia = steps.filter(({ bound, role }) => bound.id === 'russia' && role !== 'REFRAIN');
    expect(told(ofRussia)).toEqual([
      '1 CONSULT russia > china: UNKNOWN, CERTAIN',
      '1 SUPPORT russia > china: MET, CERTAIN',
      '2 DEFEND russia > north-korea: UNKNOWN, CERTAIN',
    ]);
    expect(ofRussia[2]?.via?.obligation.id).toBe('china-dprk-treaty-1961--defence');
    expect(ofRussia[2]?.becauseOf.id).toBe('china');
  });

  test('by Russia in 2026, North Korea would be bound to both', () => {
    const { boundToBoth, towardsAttacker } = ask('russia', 'china', '2026-01-01', 1);
    expect(boundToBoth.map(({ actor }) => actor.id)).toEqual(['north-korea']);
    expect(told(boundToBoth[0]?.towardsAttacked ?? [])).toEqual(['1 DEFEND north-korea > china: UNKNOWN, CERTAIN']);
    expect(defenders(towardsAttacker)).toEqual(['1 DEFEND north-korea > russia: NOT_MET, CERTAIN']);
  });

  const ofSovietUnion = (attacker: string, asOf: string) => {
    const { steps } = ask(attacker, 'china', asOf, 1);
    return steps.find(({ obligation }) => obligation.id === 'soviet-china-treaty-1950--defence');
  };

  test.each([
    ['japan', '1965', 'MET'],
    ['united-states', '1965', 'UNKNOWN'],
    ['united-states', '1955', 'UNKNOWN'],
  ])('by %s in %s, the condition of the Soviet Union would be %s', (attacker, asOf, state) => {
    const duty = ofSovietUnion(attacker, asOf);
    expect([duty?.condition.state, duty?.force.state, duty?.stands]).toEqual([state, 'CERTAIN', true]);
  });

  test('by the United States in 1955, the condition says with which words the text goes beyond Japan', () => {
    expect(ofSovietUnion('united-states', '1955')?.condition).toEqual({
      state: 'UNKNOWN',
      text: 'Applies on an armed attack by the adversary that the text names, or by a state joined with it. Named as adversary: Japan or a state joined with it.',
      reason:
        'The text names Japan or a state joined with it; whether United States was joined with it is not recorded.',
    });
  });
});

describe('if China attacked Taiwan', () => {
  test('in June 1979, the United States would be bound to act', () => {
    const { steps } = ask('china', 'taiwan', '1979-06-01', 1);
    expect(defenders(steps)).toEqual(['1 DEFEND united-states > taiwan: UNKNOWN, CERTAIN']);
  });

  test('in 2026, its law on relations with Taiwan would bind it to answers of other kinds', () => {
    const { steps } = ask('china', 'taiwan', '2026-01-01', 3);
    expect(told(steps)).toEqual([
      '1 SUPPORT united-states > taiwan: MET, CERTAIN',
      '1 RESPOND united-states > taiwan: UNKNOWN, CERTAIN',
      '1 RESPOND united-states > taiwan: UNKNOWN, CERTAIN',
    ]);
  });
});

describe('an entanglement', () => {
  test('keeps its first steps when it is followed further', () => {
    const one = ask('china', 'japan', '2026-01-01', 1);
    const three = ask('china', 'japan', '2026-01-01', 3);
    expect(three.steps.filter(({ depth }) => depth === 1)).toEqual(one.steps);
    expect(three).toMatchObject({ complete: true, limitsReached: [], reason: null });
  });

  test('of one actor with itself, or with one that is not known, has no answer and says why', () => {
    expect(ask('china', 'china', '2026')).toMatchObject({ steps: [], reason: 'SAME_ACTOR' });
    expect(ask('atlantis', 'china', '2026')).toMatchObject({ attacker: null, reason: 'UNKNOWN_ACTOR' });
  });

  test.each([0, 4])('is not followed %i steps', (depth) => {
    expect(() => ask('china', 'japan', '2026', depth)).toThrow(
      `The argument "depth" is ${depth}; it must be an integer from 1 to 3.`,
    );
  });
});
