import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkSeeds } from '../../../src/load/load.ts';
import type { Plan } from '../../../src/load/plan.ts';
import { planBatch } from '../../../src/load/plan-batch.ts';
import { planWrites } from '../../../src/load/plan-writes.ts';
import type { Records } from '../../../src/model/nouns.ts';
import { curated, withGoodSeeds } from './folders.ts';

let records: Records;
let plan: Plan;
beforeAll(async () => {
  records = await withGoodSeeds(
    async () => undefined,
    async (folder) => (await checkSeeds(folder)).records,
  );
  plan = planWrites(records, 'curated');
});

const node = (label: string, id: string) => plan.nodes.find((one) => one.label === label && one.id === id);
const edges = (type: string) =>
  plan.edges.filter((edge) => edge.type === type).map(({ from, to, properties }) => [from.id, to.id, properties]);

describe('planWrites', () => {
  test('the same seeds in another order make the same plan', async () => {
    const { records: all } = await checkSeeds(curated);
    const expected = planWrites(all, 'curated');
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const next = () => Number(numbers.next().value);
        const shuffled = Object.fromEntries(
          Object.entries(all).map(([noun, entries]: [string, readonly object[]]) => [noun, mixed(entries, next)]),
        );
        /** True by the entries above, whose keys are kept. */
        expect(planWrites(shuffled as unknown as Records, 'curated').version).toBe(expected.version);
      }),
      { numRuns: 5 },
    );
  });

  test('other seeds make another version', () => {
    const sources = records.sources.map((source) => ({ ...source, title: 'Another' }));
    expect(planWrites({ ...records, sources }, 'curated').version).not.toBe(plan.version);
    expect(planWrites(records, 'another').version).not.toBe(plan.version);
  });

  test('an actor carries the label of its kind beside its main label', () => {
    expect(node('Actor', 'japan')?.labels).toEqual(['Actor', 'State']);
    expect(node('Actor', 'forum')?.labels).toEqual(['Actor', 'Organisation']);
    expect(node('Actor', 'envoy')?.labels).toEqual(['Actor', 'Official']);
  });

  test('a day is kept as written beside its bounds, null not at all, and an empty list as a list', () => {
    expect(node('Actor', 'forum')?.properties).toEqual({
      id: 'forum',
      dataset: 'curated',
      name: 'Forum',
      officialName: 'Forum of the Pacific',
      kind: 'grouping',
      founded: '1990',
      foundedEarliest: '1990-01-01',
      foundedLatest: '1990-12-31',
      aliases: [],
      unverifiedFields: [],
      verified: true,
    });
  });

  test('text is kept with each accent in its letter, whoever composed it otherwise', () => {
    const decomposed = { name: 'Vie\u0302\u0323t Nam', aliases: ['Bra\u0301zil', '中国'] };
    const actors = records.actors.map((actor) => ({ ...actor, ...decomposed }));
    const [stored] = planWrites({ ...records, actors }, 'curated').nodes.filter(({ label }) => label === 'Actor');
    expect(stored?.properties).toMatchObject({ name: 'Vi\u1ec7t Nam', aliases: ['Br\u00e1zil', '中国'] });
  });

  test('a membership is an edge with its days and the ids of its sources', () => {
    expect(edges('MEMBER_OF')).toEqual([
      [
        'japan',
        'forum',
        {
          id: 'japan--forum',
          since: '1995-03',
          sinceEarliest: '1995-03-01',
          sinceLatest: '1995-03-31',
          unverifiedFields: [],
          sources: ['gazette'],
          verified: true,
        },
      ],
    ]);
  });

  test('parts are nodes with ids made from that of their owner', () => {
    expect(edges('ALLOWS')).toEqual([
      ['part-of-china', 'part-of-china--endorses', {}],
      ['part-of-china', 'part-of-china--understands_and_respects', {}],
    ]);
    expect(edges('IN_FORCE')).toEqual([['treaty-1978', 'treaty-1978--in-force-1', {}]]);
    expect(edges('IDENTIFIED_BY')).toEqual([['communique-1972', 'communique-1972--identifier-1', {}]]);
    expect(node('AllowedPosition', 'part-of-china--endorses')?.properties).toMatchObject({
      position: 'endorses',
      polarity: 1,
    });
  });

  test('a record of a data set may leave out a day that has a default', () => {
    const membership = {
      id: 'japan--forum',
      actor: 'japan',
      organisation: 'forum',
      since: null,
      until: '2001',
      note: null,
      unverifiedFields: [],
      sources: ['set--source'],
      verified: true,
    };
    const { edges: planned } = planBatch([{ dataset: 'set', made: { noun: 'memberships', record: membership } }]);
    const days = Object.keys(planned.find(({ type }) => type === 'MEMBER_OF')?.properties ?? {});
    expect(days).toEqual([
      'id',
      'dataset',
      'until',
      'untilEarliest',
      'untilLatest',
      'unverifiedFields',
      'sources',
      'verified',
    ]);
  });

  test('a relation has the type of its kind, from the later pact to the earlier', () => {
    const facts = { id: 'treaty-1978--communique-1972', kind: 'cites', sources: ['gazette'] };
    expect(edges('CITES_PACT')).toEqual([['treaty-1978', 'communique-1972', facts]]);
  });

  test('a signature starts from the official where there is one, and tells the actor', () => {
    const facts = {
      id: 'communique-1972--signature-1',
      name: 'The Envoy',
      capacity: 'Ambassador',
      actor: 'japan',
      official: 'envoy',
    };
    expect(edges('SIGNED')).toEqual([['envoy', 'communique-1972', facts]]);
  });

  test('a reply and a speaker have ids made of both ends', () => {
    expect(edges('RESPONDS_TO')).toEqual([
      ['answer-2024', 'question-2024', { id: 'answer-2024--question-2024', kind: 'clarifies' }],
    ]);
    expect(edges('SPOKE')).toEqual([['envoy', 'answer-2024', { id: 'answer-2024--envoy', role: 'speaker' }]]);
  });

  test('votes are edges to the roll call of their pact, and the claims of an office are named by its edge', async () => {
    const { records: all } = await checkSeeds(curated);
    const whole = planWrites(all, 'curated');
    const votes = whole.edges.filter(({ type }) => type === 'VOTED');
    expect(votes.filter(({ properties }) => properties.choice === 'yes')).toHaveLength(6);
    expect(votes.filter(({ properties }) => properties.choice === 'no')).toHaveLength(4);
    expect(new Set(votes.map(({ to }) => to.id))).toEqual(new Set(['unga-resolution-2758--vote']));
    const named = whole.edges.flatMap(({ type, properties }) => (type === 'HELD_OFFICE' ? properties.claims : []));
    expect(named).toHaveLength(2);
    expect(whole.nodes.filter(({ label, id }) => label === 'Claim' && named.includes(id))).toHaveLength(2);
  });

  test('every edge joins nodes of the plan, and no two nodes or edges share a name', () => {
    const names = plan.nodes.map(({ label, id }) => `${label} ${id}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { from, to } of plan.edges) {
      expect(names).toContain(`${from.label} ${from.id}`);
      expect(names).toContain(`${to.label} ${to.id}`);
    }
  });

  test('an actor that joined a pact again has an edge for each time, with ids of their own', () => {
    const { pacts = [] } = records;
    const twice = pacts.slice(0, 1).map((pact) => {
      const [party] = pact.parties;
      return {
        ...pact,
        parties: [
          { ...party, until: '1979' },
          { ...party, since: '1989' },
        ],
      };
    });
    const again = planWrites({ ...records, pacts: twice } as unknown as Records, 'curated');
    const ids = again.edges.filter(({ type }) => type === 'PARTY_TO').map(({ properties }) => properties.id);
    const [id, actor] = [twice[0]?.id, twice[0]?.parties[0]?.actor];
    expect(ids).toEqual([`${id}--2--${actor}`, `${id}--${actor}`]);
  });
});

/** The items in an order that the numbers decide. */
function mixed<T>(items: readonly T[], next: () => number): readonly T[] {
  return items
    .map((item) => ({ item, key: next() }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ item }) => item);
}
