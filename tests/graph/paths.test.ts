import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { declare } from '../../src/graph/declaration.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { day } from '../../src/model/days.ts';
import type { NodeRef } from '../../src/model/node-ref.ts';
import { runCooperatively } from '../../src/projection/cooperative-task.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { readProjection } from '../../src/projection/read-projection.ts';
import { connections } from '../../src/traverse/paths/connections.ts';
import type { Connections, Path } from '../../src/traverse/paths/connections-result.ts';
import type { LinkKind } from '../../src/traverse/paths/link-kinds.ts';
import type { ConnectionsArguments } from '../../src/traverse/paths/path-query.ts';
import { remember, type StoredNode } from '../oracle/memory.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
let projection: Projection;
beforeAll(async () => {
  graph = await openTestGraph();
  projection = await readProjection(graph, 'now');
});
afterAll(() => graph.close());

const tokyo: NodeRef = { label: 'Statement', id: 'takaichi-diet-20251107' };
const moscow: NodeRef = { label: 'Statement', id: 'lavrov-tass-20251228' };
const china: NodeRef = { label: 'State', id: 'china' };
const japan: NodeRef = { label: 'State', id: 'japan' };
const russia: NodeRef = { label: 'State', id: 'russia' };
const sovietUnion: NodeRef = { label: 'State', id: 'soviet-union' };

/** Looks for paths in the seeds. */
const find = (asked: ConnectionsArguments) => runCooperatively(connections(projection, asked));

/** Both ways over some kinds of link. */
const over = (...kinds: readonly LinkKind[]) => kinds.map((kind) => ({ kind, direction: 'BOTH' as const }));

/** From the remark in Tokyo to the interview in Moscow, over texts. */
const fromTokyo = (asked: Partial<ConnectionsArguments>) => find({ from: [tokyo], to: [moscow], maxHops: 8, ...asked });

/** How many paths tie, by their row of actors. */
const shapes = ({ groups }: Connections) =>
  Object.fromEntries(groups.map(({ actors, tieCount }) => [actors.map(({ id }) => id).join(' - '), tieCount]));

const idsOn = ({ segments }: Path) => [segments[0]?.from.id, ...segments.map(({ to }) => to.id)];

describe('the chain from Tokyo on 7 November 2025 to Moscow on 28 December 2025', () => {
  test('is one reply where replies count', async () => {
    const answer = await fromTokyo({ k: 1, through: over('REPLY', 'INVOCATION', 'PARTY', 'PACT_RELATION') });
    expect(answer.groups.map(({ shortest, tieCount }) => [shortest, tieCount])).toEqual([[1, 1]]);
    expect(answer.groups[0]?.paths[0]?.segments[0]?.sentence).toMatch(
      /^The statement of Russia on 2025-12-28 answers \(\w+\) the statement of Japan on 2025-11-07\.$/,
    );
  });

  test('is six links over texts alone, eleven paths of two rows of actors', async () => {
    const answer = await fromTokyo({ k: 2, through: over('INVOCATION', 'PARTY', 'PACT_RELATION') });
    expect(answer.groups.map(({ shortest }) => shortest)).toEqual([6, 6]);
    expect(shapes(answer)).toEqual({ 'japan - china': 8, 'united-states - china': 3 });
    expect(answer.complete).toBe(true);
  });

  test('is seven links without China, over Pakistan or over the Soviet Union', async () => {
    const through = over('INVOCATION', 'PARTY', 'PACT_RELATION');
    const answer = await fromTokyo({ k: 2, through, avoid: [china] });
    expect(shapes(answer)).toEqual({ 'pakistan - russia': 1, 'united-states - soviet-union': 1 });
    expect(answer.groups.flatMap(({ paths }) => paths.map(idsOn))).toEqual([
      [
        'takaichi-diet-20251107',
        'us-japan-security-1960',
        'united-states',
        'potsdam-proclamation-1945',
        'soviet-union',
        'soviet-china-treaty-1950',
        'russia-china-treaty-2001',
        'lavrov-tass-20251228',
      ],
      [
        'takaichi-diet-20251107',
        'us-japan-security-1960',
        'san-francisco-treaty-1951',
        'pakistan',
        'sco-charter-2002',
        'russia',
        'russia-china-treaty-2001',
        'lavrov-tass-20251228',
      ],
    ]);
  });
});

describe('a path', () => {
  test('may be asked for by a name that was given up', async () => {
    const former = declare(
      'former',
      "CREATE (:FormerId {id: 'tass-interview', noun: 'Statement', now: $now, dataset: 'paths'})",
      z.object({ now: z.string() }),
      z.object({}),
    );
    const gone = declare('gone', "MATCH (n {dataset: 'paths'}) DELETE n", z.object({}), z.object({}));
    await graph.write(({ ask }) => ask(former, { now: moscow.id }));
    const later = await readProjection(graph, 'later');
    const asked: ConnectionsArguments = { from: [tokyo], to: [{ label: 'Statement', id: 'tass-interview' }] };
    const answer = await runCooperatively(connections(later, asked));
    await graph.write(({ ask }) => ask(gone, {}));
    expect(answer.groups[0]?.paths[0]?.segments.at(-1)?.to).toEqual(moscow);
  });

  test('is not looked for where a name is that of no node', async () => {
    const answer = await find({ from: [tokyo], to: [{ label: 'Pact', id: 'nowhere' }] });
    expect(answer.reason).toMatchObject({ reason: 'UNKNOWN_ENDPOINT', unknown: ['Pact:nowhere'] });
  });

  test.each([
    ['PRESUMED', '1992-12-31'],
    ['POSSIBLE', '1992-12-01'],
  ] as const)(
    'holds on the day asked for, and where none does the nearest day with one is told: %s',
    async (certainty, nearest) => {
      const asked: ConnectionsArguments = { from: [japan], to: [russia], certainty };
      const { reason } = await find({ ...asked, asOf: aDay('1990') });
      expect(reason).toMatchObject({ reason: 'NOT_ON_DATE', nearest });
      const later = await find({ ...asked, asOf: aDay(nearest) });
      expect(later.groups.map(({ actors }) => actors.map(({ id }) => id))).toEqual([['japan', 'china', 'russia']]);
    },
  );
});

describe('a path on a day', () => {
  const treatyOf1950: ConnectionsArguments = { from: [china], to: [sovietUnion], through: over('PARTY') };
  const idsOfAll = ({ groups }: Connections) => new Set(groups.flatMap(({ paths }) => paths.flatMap(idsOn)));

  test('is presumed unless another certainty is asked for, and says so', async () => {
    expect((await find({ from: [japan], to: [russia] })).arguments.certainty).toBe('PRESUMED');
  });

  test.each(['CERTAIN', 'PRESUMED', 'POSSIBLE'] as const)(
    'does not lead over a treaty that is not signed yet, nor over one whose end is disputed and past: %s',
    async (certainty) => {
      for (const on of ['1940', '2025-12-28']) {
        const { groups, reason } = await find({ ...treatyOf1950, maxHops: 2, asOf: aDay(on), certainty });
        expect([on, groups, reason?.reason]).toEqual([on, [], 'NOT_ON_DATE']);
      }
    },
  );

  test('may lead over the treaty of 1950 up to the last day on which a source lets it end', async () => {
    const asked: ConnectionsArguments = { ...treatyOf1950, maxHops: 2, certainty: 'POSSIBLE' };
    const { reason } = await find({ ...asked, asOf: aDay('2025-12-28') });
    expect(reason?.nearest).toBe('1980-04-10');
    expect(idsOfAll(await find({ ...asked, asOf: aDay('1980-04-10') }))).toContain('soviet-china-treaty-1950');
  });

  test('leads over the latest stance of an actor on a proposition, not over one that it replaced', async () => {
    const asked: ConnectionsArguments = {
      from: [{ label: 'State', id: 'honduras' }],
      to: [china],
      through: over('HOLDING', 'PROPOSITION'),
      maxHops: 4,
      k: 50,
      ties: 500,
    };
    const stances = ({ groups }: Connections) =>
      new Set(groups.flatMap(({ paths }) => paths.flatMap(({ segments }) => segments[0]?.to.id ?? [])));
    const all = stances(await find(asked));
    const shown = await heldOn('2026-02-28', 'honduras');
    const held = stances(await find({ ...asked, asOf: aDay('2026-02-28') }));
    expect([...held].filter((id) => !shown.includes(id))).toEqual([]);
    expect([...all].filter((id) => !held.has(id))).not.toEqual([]);
  });
});

/** The stances of an actor that no later one of its own on the same proposition replaced by a day, read from the stored days. */
async function heldOn(on: string, actor: string): Promise<readonly string[]> {
  const { edges } = await remember(graph);
  const held = edges.filter(({ type, from }) => type === 'HOLDS' && from.values.id === actor).map(({ to }) => to);
  const about = (key: string) => edges.find(({ type, from }) => type === 'ABOUT' && from.key === key)?.to.key;
  const day = (values: StoredNode['values']) => String(values.dateLatest);
  const isReplaced = (key: string, values: StoredNode['values']) =>
    held.some((other) => about(other.key) === about(key) && day(other.values) > day(values) && day(other.values) <= on);
  return held
    .filter(({ key, values }) => day(values) <= on && !isReplaced(key, values))
    .map(({ values }) => String(values.id));
}

/** A day that is written rightly. */
function aDay(text: string) {
  return day().parse(text);
}
