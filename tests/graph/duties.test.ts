import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import type { Day } from '../../src/model/days.ts';
import type { Certainty } from '../../src/model/validity.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { readProjection } from '../../src/projection/read-projection.ts';
import { duties } from '../../src/traverse/duties/duties.ts';
import type { DutyOnDay } from '../../src/traverse/duties/duty.ts';
import { seedQuestion } from '../questions/seed-questions.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
let projection: Projection;
beforeAll(async () => {
  graph = await openTestGraph();
  projection = await readProjection(graph, '');
});
afterAll(() => graph.close());

const ask = (actor: string, asOf: string, certainty: Certainty = 'POSSIBLE', kinds: 'defence'[] | null = null) => {
  const found = duties(projection, { actor, kinds, asOf: asOf as Day, certainty });
  return { ...found, duties: found.duties.slice() };
};

const idsOf = (refs: readonly { readonly id: string }[]) => refs.map(({ id }) => id);
const obligations = (found: readonly DutyOnDay[]) => found.map(({ obligation }) => obligation.id);

/** The duties of defence of everybody on a day, each with how surely it was in force. */
function defence(asOf: string): ReadonlyMap<string, string> {
  const bound = ['australia', 'china', 'japan', 'russia', 'south-korea', 'soviet-union', 'taiwan', 'united-states'];
  const answers = bound.map((actor) => ask(actor, asOf, 'POSSIBLE', ['defence']));
  return new Map(
    answers.flatMap((answer) => answer.duties).map(({ obligation, force }) => [obligation.id, force.state]),
  );
}

describe('the duties of an actor', () => {
  test('answer which duties of defence were there in 1979 and which are in 2026', () => {
    const [then, now] = [defence('1979-06-01'), defence('2026-01-01')];
    const { ids, values } = seedQuestion('q06');
    const gone = [...then].filter(([id]) => !now.has(id));
    const come = [...now].filter(([id]) => !then.has(id));
    expect([...gone, ...come].map(([id]) => id).toSorted()).toEqual(ids);
    expect(Object.fromEntries(gone)).toEqual(values.gone);
    expect(Object.fromEntries(come)).toEqual(values.new);
    expect([...now.keys()].filter((id) => then.has(id)).toSorted()).toEqual(values.both);
  });

  test('answer what the treaty that Lavrov points to obliges Russia to, and that none of it is defence', () => {
    const { duties: found } = ask('russia', '2025-12-28', 'CERTAIN');
    const ofTreaty = found.filter(({ pact }) => pact.id === 'russia-china-treaty-2001');
    const { ids, values } = seedQuestion('q07');
    expect([...new Set(ofTreaty.map(({ kind }) => kind))].toSorted()).toEqual(
      [values.obligationKinds].flat().toSorted(),
    );
    expect(obligations(ofTreaty).every((id) => ids.includes(id))).toBe(true);
    expect(ofTreaty.filter(({ kind }) => kind === 'defence').length).toBe(values.defenceDuties);
  });

  test('answer what bound Moscow to Beijing in November 2025, apart from what has no period in force', () => {
    const found = ask('russia', '2025-11-07', 'CERTAIN');
    const toChina = found.duties.filter(({ towards }) => idsOf(towards).includes('china'));
    const { ids, values } = seedQuestion('q05');
    expect([...new Set(toChina.map(({ pact }) => pact.id))]).toEqual(ids);
    expect(idsOf(found.withoutPeriod)).toEqual(values.withoutPeriod);
    expect(found).toMatchObject({ complete: true, limitsReached: [], reason: null });
  });

  test('tell a suspended leg apart, on the days it is suspended', () => {
    const before = ask('united-states', '1979-06-01', 'PRESUMED');
    const after = ask('united-states', '2026-01-01', 'PRESUMED');
    const anzus = (answer: ReturnType<typeof ask>) =>
      answer.duties.find(({ obligation }) => obligation.id === 'anzus-1951--defence');
    expect([idsOf(anzus(before)?.towards ?? []), anzus(before)?.suspensions]).toEqual([
      ['australia', 'new-zealand'],
      [],
    ]);
    expect(idsOf(anzus(after)?.towards ?? [])).toEqual(['australia']);
    expect(anzus(after)?.suspensions).toMatchObject([
      { between: [{ id: 'new-zealand' }, { id: 'united-states' }], since: '1986', until: null, state: 'PRESUMED' },
    ]);
  });

  test('are presumed where no end was found, with the last day attested', () => {
    const { duties: found } = ask('south-korea', '2026-01-01', 'PRESUMED');
    expect(obligations(found)).toEqual([
      'us-rok-mutual-defense-1953--consultation',
      'us-rok-mutual-defense-1953--defence',
    ]);
    expect(found[0]?.force).toMatchObject({ state: 'PRESUMED', until: null, lastAttested: '1954-11-17' });
    expect(ask('south-korea', '2026-01-01', 'CERTAIN').duties).toEqual([]);
  });

  test('name the printed end of the last renewal', () => {
    const { duties: found } = ask('north-korea', '2026-01-01', 'CERTAIN', ['defence']);
    expect(found.map(({ pact, force }) => [pact.id, force.lastAttested, force.renewedUntil])).toEqual([
      ['china-dprk-treaty-1961', '2001', '2021'],
      ['russia-dprk-treaty-2024', '2024-12-04', null],
    ]);
  });

  test('name the adversary, the article and to whom they are owed', () => {
    const { duties: found } = ask('soviet-union', '1960', 'POSSIBLE', ['defence']);
    expect(found).toMatchObject([
      {
        article: '1',
        mutual: true,
        adversaries: [{ id: 'japan' }],
        towards: [{ id: 'china' }],
        condition: 'attack_by_named_or_joined_state',
      },
    ]);
  });

  test('of a law made for another are owed to it', () => {
    const { duties: found } = ask('united-states', '2026-01-01');
    const supply = found.find(({ obligation }) => obligation.id === 'taiwan-relations-act--arms-supply');
    expect([supply?.article, idsOf(supply?.towards ?? []), supply?.force.state]).toEqual([
      '3(a)',
      ['taiwan'],
      'CERTAIN',
    ]);
  });

  test('of a party that joined later begin when it joined', () => {
    const ofIndia = (asOf: string) => ask('india', asOf).duties.map(({ pact }) => pact.id);
    expect([ofIndia('2016'), ofIndia('2018')]).toEqual([[], ['sco-charter-2002']]);
  });

  test('of an actor that the graph does not know are none, and the answer says so', () => {
    expect(ask('atlantis', '2026')).toMatchObject({ actor: null, duties: [], reason: 'UNKNOWN_ACTOR' });
  });
});
