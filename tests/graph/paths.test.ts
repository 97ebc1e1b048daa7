import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { declare } from '../../src/graph/declaration.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { whole } from '../../src/graph/whole.ts';
import { day } from '../../src/model/days.ts';
import type { NodeRef } from '../../src/model/node-ref.ts';
import type { Connections, Path } from '../../src/traverse/paths/answer.ts';
import { connections } from '../../src/traverse/paths/connections.ts';
import type { LinkKind } from '../../src/traverse/paths/link-kinds.ts';
import type { Asked } from '../../src/traverse/paths/question.ts';
import {
  expandGreatNodes,
  expandLinks,
  expandMoreLinks,
  pathFacts,
  pathNodes,
} from '../../src/traverse/paths/texts.ts';
import { openTestGraph } from './place.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const tokyo: NodeRef = { label: 'Statement', id: 'takaichi-diet-20251107' };
const moscow: NodeRef = { label: 'Statement', id: 'lavrov-tass-20251228' };
const china: NodeRef = { label: 'State', id: 'china' };

/** Both ways over some kinds of link. */
const over = (...kinds: readonly LinkKind[]) => kinds.map((kind) => ({ kind, direction: 'BOTH' as const }));

/** From the remark in Tokyo to the interview in Moscow, over texts. */
const fromTokyo = (asked: Partial<Asked>) => connections(graph, { from: [tokyo], to: [moscow], maxHops: 8, ...asked });

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

describe('the texts that paths ask', () => {
  const lists = { partyFromActor: ['japan'], pactRelationFromPact: ['us-japan-security-1960'] };
  const more = { affiliationToActor: ['japan'], membershipFromActor: ['japan'], recognitionToActor: ['china'] };
  const named = { Actor: ['japan', 'sergey-lavrov'], Stance: [], Pact: ['sco-charter-2002'], Statement: [moscow.id] };

  test('give rows of the types that are declared', async () => {
    const great = { label: 'Actor' as const, id: 'china', typesFrom: ['PARTY_TO'], typesTo: ['OF'] };
    const answers = [
      [expandLinks, await graph.ask(expandLinks, { frontiers: [lists] })],
      [expandMoreLinks, await graph.ask(expandMoreLinks, { frontiers: [more] })],
      [expandGreatNodes, await graph.ask(expandGreatNodes, { greats: [great], most: whole(5) })],
      [pathNodes, await graph.ask(pathNodes, { frontiers: [{ ...named, kinds: ['PARTY'] }] })],
      [pathFacts, await graph.ask(pathFacts, { frontiers: [named] })],
    ] as const;
    for (const [text, rows] of answers) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(text.row.safeParse(row).error).toBeUndefined();
    }
  });

  test('read no more links of a great node than were asked for, in the order of names', async () => {
    const great = { label: 'Actor' as const, id: 'china', typesFrom: ['PARTY_TO'], typesTo: [] };
    const [row] = await graph.ask(expandGreatNodes, { greats: [great], most: whole(3) });
    const [all] = await graph.ask(expandGreatNodes, { greats: [great], most: whole(500) });
    expect(row?.links).toEqual(all?.links.slice(0, 3));
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
    const answer = await connections(graph, { from: [tokyo], to: [{ label: 'Statement', id: 'tass-interview' }] });
    await graph.write(({ ask }) => ask(gone, {}));
    expect(answer.groups[0]?.paths[0]?.segments.at(-1)?.to).toEqual(moscow);
  });

  test('is not looked for where a name is that of no node', async () => {
    const answer = await connections(graph, { from: [tokyo], to: [{ label: 'Pact', id: 'nowhere' }] });
    expect(answer.reason).toMatchObject({ reason: 'UNKNOWN_ENDPOINT', unknown: ['Pact:nowhere'] });
  });

  test('holds on the day asked for, and where none does the nearest day with one is told', async () => {
    const [japan, russia] = [
      { label: 'State' as const, id: 'japan' },
      { label: 'State' as const, id: 'russia' },
    ];
    const { reason } = await connections(graph, { from: [japan], to: [russia], asOf: aDay('1990') });
    expect(reason).toMatchObject({ reason: 'NOT_ON_DATE', nearest: '1992-12-01' });
    const later = await connections(graph, { from: [japan], to: [russia], asOf: aDay('1992-12-01') });
    expect(later.groups.map(({ actors }) => actors.map(({ id }) => id))).toEqual([['japan', 'china', 'russia']]);
  });
});

/** A day that is written rightly. */
function aDay(text: string) {
  return day().parse(text);
}
