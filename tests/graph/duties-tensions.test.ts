import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import type { Day } from '../../src/model/days.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { readProjection } from '../../src/projection/read-projection.ts';
import type { Contrast } from '../../src/traverse/duties/contrast.ts';
import { tensions } from '../../src/traverse/duties/tensions.ts';
import { asker } from './asker.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
let projection: Projection;
beforeAll(async () => {
  graph = await openTestGraph();
  projection = await readProjection(graph, '');
});
afterAll(() => graph.close());

const ask = (actor: string, asOf: string, contrasts: readonly Contrast[]) => {
  const found = tensions(projection, { actor, asOf: asOf as Day, certainty: 'PRESUMED', contrasts });
  return { ...found, tensions: found.tensions.slice() };
};

const pairs = ({ tensions: found }: ReturnType<typeof ask>) =>
  found.map(({ stance, clause, force }) => [stance.id, clause.slug, force.state]);

/** Everybody for whom a clause of the seeds speaks. */
const committed = [
  'australia',
  'belarus',
  'canada',
  'china',
  'france',
  'honduras',
  'japan',
  'russia',
  'taiwan',
  'un',
  'united-kingdom',
  'united-states',
  'vietnam',
];

describe('tensions in the curated graph', () => {
  test('are nowhere between opposite sides: nobody has taken a stance against a clause of its own', () => {
    const answers = committed.map((actor) => ask(actor, '2026-03-01', ['OPPOSED']));
    expect(answers.flatMap(pairs)).toEqual([]);
    expect(answers.every(({ complete, reason }) => complete && reason !== null)).toBe(true);
  });

  test('show that Honduras no longer says what its communique of 2023 says', () => {
    const before = ask('honduras', '2023-06-01', ['OPPOSED', 'APART']);
    const after = ask('honduras', '2026-03-01', ['APART']);
    expect(pairs(before)).toEqual([]);
    expect(pairs(after)).toEqual([
      ['honduras--taiwan-part-of-china--2026-02-07', 'honduras-china-communique-2023--taiwan-part-of-china', 'CERTAIN'],
    ]);
    expect(after.tensions[0]?.sentence).toBe(
      'On "Taiwan is part of China." the latest stance recorded of Honduras (2026-02-07) is "ambiguous"; for Honduras a clause of "Honduras-China Joint Communique on diplomatic relations", in force that day, is "endorses".',
    );
  });

  test('show the two texts whose word on the means of reunification is not the latest one of China', () => {
    expect(pairs(ask('china', '2026-03-01', ['APART']))).toEqual([
      ['china--support-for-reunification--2025-12-31', 'anti-secession-law-2005--support-for-reunification', 'CERTAIN'],
      [
        'china--support-for-reunification--2025-12-31',
        'us-china-communique-1982--support-for-reunification',
        'NO_PERIOD',
      ],
    ]);
  });

  test('count a clause only for whom it names', () => {
    const { tensions: found } = ask('united-states', '2026-03-01', ['APART']);
    expect(found.map(({ clause }) => [clause.slug, clause.actors.map(({ id }) => id)])).toEqual([
      ['us-china-communique-1982--peaceful-resolution-status-quo--united-states', ['united-states']],
    ]);
  });

  test('of all actors on a day are those of each of them', () => {
    const day = { asOf: '2026-03-01' as Day, certainty: 'PRESUMED', contrasts: ['OPPOSED', 'APART'] } as const;
    const of = (actor: string | null) =>
      tensions(projection, { ...day, actor })
        .tensions.slice()
        .map(({ actor: { id }, stance, clause }) => [id, stance.id, clause.slug]);
    const ids = Array.from(projection.nodesOf('Actor'), (actor) => projection.id(actor)).toSorted();
    expect(of(null).length).toBeGreaterThan(3);
    expect(of(null)).toEqual(ids.flatMap(of));
  });

  test('over all of history are each given once, on the first day on which stance and clause are so', () => {
    const all = { actor: null, certainty: 'PRESUMED', contrasts: ['OPPOSED', 'APART'] } as const;
    const found = tensions(projection, { ...all, asOf: null }).tensions.slice();
    const keys = found.map(({ actor, stance, clause }) => `${actor.id} ${stance.id} ${clause.slug}`);
    expect(keys.length).toBeGreaterThan(3);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { actor, stance, clause, day } of found) {
      const isThere = (asOf: Day) =>
        tensions(projection, { ...all, actor: actor.id, asOf })
          .tensions.slice()
          .some((one) => one.stance.id === stance.id && one.clause.slug === clause.slug);
      const dayBefore = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10) as Day;
      expect([isThere(dayBefore), isThere(day)]).toEqual([false, true]);
    }
  });

  test('are found by a question without arguments', async () => {
    const { data, errors } = await asker(graph)('{ tensions { actor { slug } asOf reason tensions { totalCount } } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      tensions: { actor: null, asOf: null, reason: null, tensions: { totalCount: expect.any(Number) } },
    });
    expect(data).not.toMatchObject({ tensions: { tensions: { totalCount: 0 } } });
  });

  test.each([
    ['norway', 'NO_CLAUSE'],
    ['belarus', 'NO_DIFFERENCE'],
  ])('of %s are none, and the answer says why: %s', (actor, reason) => {
    expect(ask(actor, '2026-03-01', ['OPPOSED'])).toMatchObject({ tensions: [], reason });
  });

  test('of an actor that the graph does not know are none, and the answer says so', () => {
    expect(ask('atlantis', '2026', ['OPPOSED'])).toMatchObject({ tensions: [], reason: 'UNKNOWN_ACTOR' });
  });
});
