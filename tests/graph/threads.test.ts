import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import type { Day } from '../../src/model/days.ts';
import type { NodeRef } from '../../src/model/node-ref.ts';
import { threadAbove, threadBelow, threadStart, timelineActors } from '../../src/traverse/time/texts.ts';
import { type ThreadAsked, thread } from '../../src/traverse/time/thread.ts';
import { timeline } from '../../src/traverse/time/timeline.ts';
import { allKinds, rankOf, type TimelineKind, timelineKinds } from '../../src/traverse/time/timeline-kinds.ts';
import { seedQuestion } from '../questions/seed-questions.ts';
import { openTestGraph } from './place.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const remark: NodeRef = { label: 'Statement', id: 'takaichi-diet-20251107' };
const whole: ThreadAsked = { statement: remark, up: true, down: true, maxDepth: 8, first: 100 };

describe('a thread', () => {
  test('answers the question who answered the remark of 7 November 2025, when, and how', async () => {
    const { ids, values } = seedQuestion('q03');
    const found = await thread(graph, whole);
    const direct = (found?.below ?? []).filter(({ depth }) => depth === 1);
    expect(direct.map(({ statement }) => statement.id)).toEqual(ids);
    expect({
      delays: Object.fromEntries(direct.map(({ statement, delay }) => [statement.id, delay.days])),
      kinds: Object.fromEntries(direct.map(({ statement, kind }) => [statement.id, kind])),
      deepestChain: found?.deepestChain.map(({ id }) => id),
      allAnswers: found?.answerCount,
    }).toEqual(values);
  });

  test('leads up from the last answer to the remark', async () => {
    const found = await thread(graph, { ...whole, statement: { label: 'Statement', id: 'lin-jian-20251204' } });
    expect(found?.above.map(({ statement, depth }) => [statement.id, depth])).toEqual([
      ['takaichi-councillors-20251203', 1],
      ['mfa-china-lin-jian-20251113', 2],
      ['takaichi-refuses-retraction-20251110', 3],
      ['takaichi-diet-20251107', 4],
    ]);
  });

  test('says which bound cut it short', async () => {
    const shallow = await thread(graph, { ...whole, maxDepth: 1 });
    expect([shallow?.cuts, shallow?.answerCount, shallow?.complete]).toEqual([['DEPTH'], 14, false]);
    const short = await thread(graph, { ...whole, first: 3 });
    expect([short?.cuts, short?.answerCount]).toEqual([['FIRST'], 3]);
  });

  test('counts the answers to an entry that are not in it', async () => {
    const shallow = await thread(graph, { ...whole, maxDepth: 1 });
    const refusal = shallow?.below.find(({ statement }) => statement.id === 'takaichi-refuses-retraction-20251110');
    expect(refusal?.more).toBeGreaterThan(0);
  });

  test('of a statement that is not there is null', async () => {
    expect(await thread(graph, { ...whole, statement: { label: 'Statement', id: 'nowhere' } })).toBeNull();
  });

  test('is refused where it would be too long', async () => {
    await expect(thread(graph, { ...whole, maxDepth: 21 })).rejects.toThrow('from 1 to 20');
    await expect(thread(graph, { ...whole, first: 0 })).rejects.toThrow('from 1 to 500');
  });
});

const honduras: NodeRef = { label: 'State', id: 'honduras' };
const all = { from: null, to: null, kinds: null, first: 25, after: null };

/** Kinds by the names that the rule of the question has for them. */
const names: Readonly<Partial<Record<TimelineKind, string>>> = {
  RECOGNITION_ENDED: 'recognition ends',
  STATEMENT: 'statement',
  STANCE: 'stance',
  PACT_SIGNED: 'pact',
  RECOGNITION_BEGAN: 'recognition begins',
};

describe('a timeline', () => {
  test('puts Honduras on one line, in the order of the question', async () => {
    const { ids, values } = seedQuestion('q13');
    // The keys of the object above are kinds.
    const kinds = Object.keys(names) as readonly TimelineKind[];
    const { nodes } = await timeline(graph, { ...all, ids: [honduras], kinds });
    expect(nodes.map(({ node }) => node.id)).toEqual(ids);
    expect({ days: nodes.map(({ day, node, kind }) => ({ day, id: node.id, what: names[kind] })) }).toEqual(values);
  });

  test.each([1, 2, 7])('read %i by page is the same as read at once', async (first) => {
    const ids: readonly NodeRef[] = [
      { label: 'State', id: 'russia' },
      { label: 'Official', id: 'sergey-lavrov' },
      honduras,
    ];
    const once = await timeline(graph, { ...all, ids, first: 200 });
    const paged: unknown[] = [];
    let after: string | null = null;
    do {
      const page = await timeline(graph, { ...all, ids, first, after });
      paged.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(once.pageInfo.hasNextPage).toBe(false);
    expect(paged).toEqual(once.nodes);
  });

  test('is in the order of days', async () => {
    const { nodes } = await timeline(graph, { ...all, ids: [{ label: 'State', id: 'united-states' }], first: 200 });
    const days = nodes.map(({ earliest }) => earliest);
    expect(days).toEqual(days.toSorted());
  });

  test('leaves out what surely lies outside the days asked for, and keeps what may lie within', async () => {
    const ids: readonly NodeRef[] = [{ label: 'State', id: 'russia' }];
    const { nodes } = await timeline(graph, { ...all, ids, from: '1992-12-24' as Day, to: '1994' as Day, first: 200 });
    expect(nodes.map(({ node }) => node.id)).toContain('china-russia-joint-statement-1992');
    expect(nodes.filter(({ earliest, latest }) => latest < '1992-12-24' || earliest > '1994-12-31')).toEqual([]);
  });

  test('does not date a pact back for an actor that joined it later', async () => {
    const ids: readonly NodeRef[] = [{ label: 'State', id: 'india' }];
    const { nodes } = await timeline(graph, { ...all, ids, first: 200 });
    const charter = nodes.filter(({ node }) => node.id === 'sco-charter-2002');
    expect(charter.map(({ kind, day }) => [kind, day])).toEqual([['PACT_JOINED', '2017-06-09']]);
  });

  test('names the ids that no actor has', async () => {
    expect((await timeline(graph, { ...all, ids: [{ label: 'State', id: 'atlantis' }] })).unknown).toEqual([
      'atlantis',
    ]);
  });

  test('is refused for a page that is too large, or a cursor of another list', async () => {
    await expect(timeline(graph, { ...all, ids: [honduras], first: 201 })).rejects.toThrow('from 1 to 200');
    await expect(timeline(graph, { ...all, ids: [honduras], after: 'WyIyMDAxIiwieCJd' })).rejects.toThrow('no cursor');
  });
});

describe('real rows', () => {
  test.each(allKinds)('of the kind %s fit the type of their text', async (kind) => {
    const { text, day } = timelineKinds[kind];
    const marks = [{ kind, rank: rankOf(kind), day, earliest: `${day}Earliest`, latest: `${day}Latest` }];
    const actors = ['china', 'india', 'japan', 'russia', 'sergey-lavrov', 'honduras', 'taiwan'];
    const asked = { actors, marks, from: '0000', to: '9999', after: '', afterDay: '', limit: 20n };
    const rows = await graph.ask(text, asked);
    expect(rows.map((row) => text.row.parse(row))).toEqual(rows);
    expect(rows.length > 0 || kind === 'PACT_LEFT').toBe(true);
  });

  test('of threads fit the types of their texts', async () => {
    const asked = [
      [threadStart, await graph.ask(threadStart, { id: remark.id })],
      [threadBelow, await graph.ask(threadBelow, { ids: [remark.id], limit: 5n })],
      [threadAbove, await graph.ask(threadAbove, { ids: ['lin-jian-20251204'], limit: 5n })],
      [timelineActors, await graph.ask(timelineActors, { ids: ['japan'] })],
    ] as const;
    for (const [text, rows] of asked) {
      expect([text.name, rows.length > 0]).toEqual([text.name, true]);
      expect(rows.map((row) => text.row.parse(row))).toEqual(rows);
    }
  });
});
