import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import type { Day } from '../../src/model/days.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { readProjection } from '../../src/projection/read-projection.ts';
import type { Contrast } from '../../src/traverse/duties/tension.ts';
import { tensions } from '../../src/traverse/duties/tensions.ts';
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
    expect(answers.every(({ complete, reason }) => complete && reason === null)).toBe(true);
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

  test('of an actor that the graph does not know are none, and the answer says so', () => {
    expect(ask('atlantis', '2026', ['OPPOSED'])).toMatchObject({ tensions: [], reason: 'UNKNOWN_ACTOR' });
  });
});
