import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { boundsOf, type Day, type DayBounds, dayNumber, type WholeDay } from '../../src/model/days.ts';
import type { AskedDay, NodeRef } from '../../src/model/node-ref.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { readProjection } from '../../src/projection/read-projection.ts';
import { thread } from '../../src/traverse/time/thread.ts';
import { type Timeline, timeline } from '../../src/traverse/time/timeline.ts';
import type { TimelineKind } from '../../src/traverse/time/timeline-kinds.ts';
import { type Memory, remember } from '../oracle/memory.ts';
import { seedQuestion } from '../questions/seed-questions.ts';
import { type Ask, asker } from './asker.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
let projection: Projection;
let ask: Ask;
let memory: Memory;
beforeAll(async () => {
  graph = await openTestGraph();
  projection = await readProjection(graph, 'now');
  ask = asker(graph);
  memory = await remember(graph);
});
afterAll(() => graph.close());

const threadOf = (asked: Parameters<typeof thread>[1], day?: AskedDay) => thread(projection, asked, day);
const timelineOf = (asked: Parameters<typeof timeline>[1], day?: AskedDay) => timeline(projection, asked, day);

const remark: NodeRef = { label: 'Statement', id: 'takaichi-diet-20251107' };
const whole: Parameters<typeof thread>[1] = { statement: remark, up: true, down: true, maxDepth: 8, first: 100 };

describe('a thread', () => {
  test('answers the question who answered the remark of 7 November 2025, when, and how', () => {
    const { ids, values } = seedQuestion('q03');
    const found = threadOf(whole);
    const direct = (found?.below ?? []).filter(({ depth }) => depth === 1);
    expect(direct.map(({ statement }) => statement.id)).toEqual(ids);
    expect({
      delays: Object.fromEntries(direct.map(({ statement, delay }) => [statement.id, delay.days])),
      kinds: Object.fromEntries(direct.map(({ statement, kind }) => [statement.id, kind])),
      deepestChain: found?.deepestChain.map(({ id }) => id),
      allAnswers: found?.answerCount,
    }).toEqual(values);
  });

  test('leads up from the last answer to the remark', () => {
    const found = threadOf({ ...whole, statement: { label: 'Statement', id: 'lin-jian-20251204' } });
    expect(found?.above.map(({ statement, depth }) => [statement.id, depth])).toEqual([
      ['takaichi-councillors-20251203', 1],
      ['mfa-china-lin-jian-20251113', 2],
      ['takaichi-refuses-retraction-20251110', 3],
      ['takaichi-diet-20251107', 4],
    ]);
  });

  test('says which bound cut it short', () => {
    const shallow = threadOf({ ...whole, maxDepth: 1 });
    expect([shallow?.limitsReached, shallow?.answerCount, shallow?.complete]).toEqual([['DEPTH'], 14, false]);
    const short = threadOf({ ...whole, first: 3 });
    expect([short?.limitsReached, short?.answerCount]).toEqual([['FIRST'], 3]);
  });

  test('counts the answers to an entry that are not in it', () => {
    const shallow = threadOf({ ...whole, maxDepth: 1 });
    const refusal = shallow?.below.find(({ statement }) => statement.id === 'takaichi-refuses-retraction-20251110');
    expect(refusal?.more).toBeGreaterThan(0);
  });

  test('of a statement that is not there is null', () => {
    expect(threadOf({ ...whole, statement: { label: 'Statement', id: 'nowhere' } })).toBeNull();
  });

  test('is refused where it would be too long', () => {
    expect(() => threadOf({ ...whole, maxDepth: 21 })).toThrow('from 1 to 20');
    expect(() => threadOf({ ...whole, first: 501 })).toThrow('from 0 to 500');
  });
});

const honduras: NodeRef = { label: 'State', id: 'honduras' };
const wide = { from: null, to: null, kinds: null, first: null, after: null, last: null, before: null };

/** Kinds by the names that the rule of the question has for them. */
const names: Readonly<Partial<Record<TimelineKind, string>>> = {
  RECOGNITION_ENDED: 'recognition ends',
  STATEMENT: 'statement',
  STANCE: 'stance',
  PACT_SIGNED: 'pact',
  RECOGNITION_BEGAN: 'recognition begins',
};

describe('a timeline', () => {
  test('puts Honduras on one line, in the order of the question', () => {
    const { ids, values } = seedQuestion('q13');
    // The keys of the object above are kinds.
    const kinds = Object.keys(names) as readonly TimelineKind[];
    const { nodes } = timelineOf({ ...wide, ids: [honduras], kinds });
    expect(nodes.map(({ node }) => node.id)).toEqual(ids);
    expect({ days: nodes.map(({ day, node, kind }) => ({ day, id: node.id, what: names[kind] })) }).toEqual(values);
  });

  test.each([1, 2, 7])('read %i by page is the same as read at once', (first) => {
    const ids: readonly NodeRef[] = [
      { label: 'State', id: 'russia' },
      { label: 'Official', id: 'sergey-lavrov' },
      honduras,
    ];
    const once = timelineOf({ ...wide, ids, first: 200 });
    const paged: unknown[] = [];
    let after: string | null = null;
    do {
      const page = timelineOf({ ...wide, ids, first, after });
      paged.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(once.pageInfo.hasNextPage).toBe(false);
    expect(paged).toEqual(once.nodes);
  });

  test('is in the order of days', () => {
    const { nodes } = timelineOf({ ...wide, ids: [{ label: 'State', id: 'united-states' }], first: 200 });
    const days = nodes.map(({ earliest }) => earliest);
    expect(days).toEqual(days.toSorted());
  });

  test('leaves out what surely lies outside the days asked for, and keeps what may lie within', () => {
    const ids: readonly NodeRef[] = [{ label: 'State', id: 'russia' }];
    const { nodes } = timelineOf({ ...wide, ids, from: '1992-12-24' as Day, to: '1994' as Day, first: 200 });
    expect(nodes.map(({ node }) => node.id)).toContain('china-russia-joint-statement-1992');
    expect(nodes.filter(({ earliest, latest }) => latest < '1992-12-24' || earliest > '1994-12-31')).toEqual([]);
  });

  test('does not date a pact back for an actor that joined it later', () => {
    const ids: readonly NodeRef[] = [{ label: 'State', id: 'india' }];
    const { nodes } = timelineOf({ ...wide, ids, first: 200 });
    const charter = nodes.filter(({ node }) => node.id === 'sco-charter-2002');
    expect(charter.map(({ kind, day }) => [kind, day])).toEqual([['PACT_JOINED', '2017-06-09']]);
  });

  test('names the ids that no actor has', () => {
    expect(timelineOf({ ...wide, ids: [{ label: 'State', id: 'atlantis' }] }).unknown).toEqual(['atlantis']);
  });

  test('is refused for a page that is too large, or a cursor of another list', () => {
    expect(() => timelineOf({ ...wide, ids: [honduras], first: 201 })).toThrow('from 0 to 200');
    expect(() => timelineOf({ ...wide, ids: [honduras], after: 'WyIyMDAxIiwieCJd' })).toThrow('not a cursor');
  });
});

/** Days whole and partial, before, within and after what the seeds tell, with each certainty. */
const days: readonly AskedDay[] = [
  '1951',
  '1992-12',
  '2001-07-16',
  '2023-03',
  '2025-11',
  '2025-11-20',
  '2025',
  '2026-02-28',
].flatMap((date) =>
  (['CERTAIN', 'PRESUMED', 'POSSIBLE'] as const).map((certainty) => ({ date: date as Day, certainty })),
);

/** Whether a day has come by the one asked for, by looking at every day that both can mean. */
function hasCome(own: DayBounds, { date, certainty }: AskedDay): boolean {
  const by = readings(boundsOf(date));
  const come = (one: number) => by.some((day) => one <= day);
  if (certainty === 'POSSIBLE') return readings(own).some(come);
  if (certainty === 'PRESUMED') return readings(own).every(come);
  return readings(own).every((one) => by.every((day) => one <= day));
}

function readings({ earliest, latest }: DayBounds): readonly number[] {
  const [first, last] = [dayNumber(earliest), dayNumber(latest)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

describe('as of a day', () => {
  test.each(days)('a thread holds the answers dated by then and no other: $date $certainty', (day) => {
    const { edges } = memory;
    const bounds = (values: Readonly<Record<string, unknown>>) => ({
      earliest: values.dateEarliest as WholeDay,
      latest: values.dateLatest as WholeDay,
    });
    const isThere = (values: Readonly<Record<string, unknown>>) => hasCome(bounds(values), day);
    const replies = edges.filter(
      ({ type, from, to }) => type === 'RESPONDS_TO' && isThere(from.values) && isThere(to.values),
    );
    const below = new Set([remark.id]);
    for (const id of below) {
      for (const { from, to } of replies) if (to.values.id === id) below.add(String(from.values.id));
    }
    const found = threadOf({ ...whole, maxDepth: 20, first: 500 }, day);
    const start = edges.find(({ to }) => to.values.id === remark.id)?.to.values ?? {};
    const expected = isThere(start) ? [...below].filter((id) => id !== remark.id).toSorted() : undefined;
    expect(found?.below.map(({ statement }) => statement.id).toSorted()).toEqual(expected);
    expect(found?.complete).toBe(isThere(start) ? true : undefined);
  });

  test.each(days)('a timeline tells what had happened by then and no other: $date $certainty', (day) => {
    const ids: readonly NodeRef[] = ['honduras', 'russia', 'china'].map((id) => ({ label: 'State', id }));
    const all = (on?: AskedDay) => {
      const entries: Timeline['nodes'][number][] = [];
      let after: string | null = null;
      do {
        const page = timelineOf({ ...wide, ids, first: 200, after }, on);
        entries.push(...page.nodes);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      return entries;
    };
    const bounds = ({ earliest, latest }: Timeline['nodes'][number]) => ({
      earliest: earliest as WholeDay,
      latest: latest as WholeDay,
    });
    expect(all(day)).toEqual(all().filter((entry) => hasCome(bounds(entry), day)));
  });

  test('connections, thread and timeline stand in a snapshot and look at its day', async () => {
    const { data, errors } = await ask(`{
      asOf(date: "2025-11-20") {
        thread(statement: "takaichi-diet-20251107") { statement { id } answerCount below { statement { id date } } }
        timeline(ids: ["State:honduras"], kinds: [RECOGNITION_BEGAN, RECOGNITION_ENDED]) { nodes { kind day node { id } } }
        later: connections(from: ["Statement:takaichi-diet-20251107"], to: ["Statement:lavrov-tass-20251228"], through: [{ kind: REPLY }]) {
          groups { shortest } reason { reason nearest } arguments { asOf certainty }
        }
        connections(from: ["State:japan"], to: ["State:china"], k: 1) {
          arguments { asOf certainty }
          groups { actors { id } paths(first: 1) { nodes { segments { from { id } to { id } sources { id } } } } }
        }
      }
    }`);
    expect(errors).toBeUndefined();
    // The document above asks for just these.
    const snapshot = data?.asOf as SnapshotAnswer;
    expect(snapshot.thread.statement.id).toBe('Statement:takaichi-diet-20251107@2025-11-20');
    expect(snapshot.thread.answerCount).toBe(snapshot.thread.below.length);
    expect(snapshot.thread.below.filter(({ statement }) => statement.date > '2025-11-20')).toEqual([]);
    expect(snapshot.timeline.nodes.map(({ kind, day, node }) => [kind, day, node.id])).toEqual([
      ['RECOGNITION_ENDED', '2023-03-25', 'Recognition:honduras--taiwan@2025-11-20'],
      ['RECOGNITION_BEGAN', '2023-03-26', 'Recognition:honduras--china@2025-11-20'],
    ]);
    expect(snapshot.later).toMatchObject({
      groups: [],
      reason: { reason: 'NOT_ON_DATE', nearest: '2025-12-28' },
      arguments: { asOf: '2025-11-20', certainty: 'PRESUMED' },
    });
    expect(snapshot.connections.groups[0]?.actors.map(({ id }) => id)).toEqual([
      'State:japan@2025-11-20',
      'State:china@2025-11-20',
    ]);
  });
});

interface SnapshotAnswer {
  readonly thread: {
    readonly statement: { readonly id: string };
    readonly answerCount: number;
    readonly below: readonly { readonly statement: { readonly date: string } }[];
  };
  readonly timeline: {
    readonly nodes: readonly { readonly kind: string; readonly day: string; readonly node: { readonly id: string } }[];
  };
  readonly later: unknown;
  readonly connections: { readonly groups: readonly { readonly actors: readonly { readonly id: string }[] }[] };
}
