import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { type Day, day } from '../../src/model/days.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { readProjection } from '../../src/projection/read-projection.ts';
import { changeKinds } from '../../src/traverse/time/change-facts.ts';
import { type Change, changes } from '../../src/traverse/time/changes.ts';
import { shifts } from '../../src/traverse/time/shifts.ts';

import { remember } from '../oracle/memory.ts';
import { seedQuestion } from '../questions/seed-questions.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
let projection: Projection;
beforeAll(async () => {
  graph = await openTestGraph();
  projection = await readProjection(graph, 'now');
});
afterAll(() => graph.close());

const of = (text: string): Day => day().parse(text);

const asked = (from: string, to: string) => ({
  from: of(from),
  to: of(to),
  kinds: changeKinds,
  actors: null,
  first: 500,
  after: null,
});

describe('shifts', () => {
  test('finds who changed the verb on whether Taiwan is part of China', () => {
    const found = shifts(projection, { actors: null, propositions: ['taiwan-part-of-china'] }, null, null);
    const verbs = found.shifts.map(({ actor, before, after }) => [actor.id, [before.position, after.position]]);
    expect(Object.fromEntries(verbs)).toEqual(seedQuestion('q01').values.changedVerbAll);
    expect(found).toMatchObject({ unknown: [], complete: true });
  });

  test('says how many days lie between the two', () => {
    const { shifts: found } = shifts(projection, { actors: ['honduras'], propositions: null }, null, null);
    expect(found).toMatchObject([{ minDelay: 1050, maxDelay: 1050, certainty: 'CERTAIN' }]);
  });

  test('gives those alone whose later day lies between the days asked for', () => {
    const { shifts: found } = shifts(projection, { actors: null, propositions: null }, of('2025-12-01'), of('2025-12'));
    expect(found.map(({ after }) => after.stance.id)).toEqual([
      'france--taiwan-part-of-china--2025-12-03',
      'china--support-for-reunification--2025-12-30',
    ]);
  });
});

/** The verbs that changed, as the seeds expect of their first question. */
describe('changes', () => {
  test('tells what the recognition of 1972 brought, in order', async () => {
    const { nodes } = await changes(projection, { ...asked('1972-09-29', '1972-09-29'), actors: ['japan'] });
    expect(nodes.map(({ kind, type }) => `${kind} ${type}`)).toContain('RECOGNITION BEGAN');
    expect(nodes.find(({ kind, type }) => kind === 'RECOGNITION' && type === 'BEGAN')).toMatchObject({
      day: '1972-09-29',
      actor: { label: 'Actor', id: 'japan' },
      target: { label: 'Actor', id: 'china' },
      sentence: 'Japan recognised China.',
      certainty: 'CERTAIN',
    });
  });

  test('tells a stance that took another verb as a change, with the stance before it', async () => {
    const { nodes } = await changes(projection, { ...asked('2026-02-07', '2026-02-07'), kinds: ['STANCE'] });
    expect(nodes.filter(({ before }) => before !== null)).toMatchObject([
      {
        type: 'CHANGED',
        node: { label: 'Stance', id: 'honduras--taiwan-part-of-china--2026-02-07' },
        before: { label: 'Stance', id: 'honduras--taiwan-part-of-china--2023-03-25' },
        sentence: expect.stringMatching(/^Honduras went from the position "endorses" to "ambiguous" on the sentence "/),
      },
    ]);
  });

  test('names a day that may lie between the days as possible', async () => {
    const { nodes } = await changes(projection, { ...asked('1986-06-01', '1986-06-30'), kinds: ['SUSPENSION'] });
    expect(nodes).toMatchObject([
      { day: '1986', earliest: '1986-01-01', latest: '1986-12-31', type: 'BEGAN', certainty: 'POSSIBLE' },
    ]);
  });

  test('are those that reading every node and edge finds', async () => {
    const partKinds = ['PERIOD', 'RENEWAL', 'SUSPENSION'];
    const found = await allChanges('1800', '2100', 500);
    const told = found.filter(({ kind }) => !partKinds.includes(kind)).map(nameOf);
    expect(told.toSorted()).toEqual((await everyChange()).toSorted());
  });

  test('come in pages that together are the whole list', async () => {
    const all = await allChanges('2010', '2024', 500);
    expect(all.length).toBeGreaterThan(50);
    expect(await allChanges('2010', '2024', 9)).toEqual(all);
  });

  test('say which actors the graph has not', async () => {
    const { nodes, unknown } = await changes(projection, { ...asked('1900', '2026'), actors: ['atlantis'] });
    expect({ nodes, unknown }).toEqual({ nodes: [], unknown: ['atlantis'] });
  });

  test.each([['not a cursor'], ['WzFd']])('refuse %s where a cursor is wanted', async (after) => {
    await expect(changes(projection, { ...asked('1900', '2026'), after })).rejects.toMatchObject({
      code: 'BAD_CURSOR',
    });
  });
});

/** Every page of a list, one after the other. */
async function allChanges(from: string, to: string, first: number): Promise<readonly Change[]> {
  const pages: Change[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo } = await changes(projection, { ...asked(from, to), first, after });
    pages.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return pages;
}

function nameOf({ kind, type, node, target, day }: Change): string {
  const began = type === 'CHANGED' ? 'HAPPENED' : type;
  return [kind, began, node.id, kind === 'RECOGNITION' || kind === 'STANCE' ? '' : (target?.id ?? ''), day].join(' ');
}

/** The same, looked for in all that the graph holds, for those kinds whose facts stand on a node or an edge of their own. */
async function everyChange(): Promise<readonly string[]> {
  const { nodes, edges } = await remember(graph);
  const ofNodes = nodes.flatMap(({ labels, values }) =>
    labels.flatMap((label) => boundsOf[label] ?? []).flatMap((bound) => changeAt(bound, values, [values.id, ''])),
  );
  const ofEdges = edges.flatMap(({ type, from, to, values }) =>
    (boundsOf[type] ?? []).flatMap((bound) => changeAt(bound, values, [from.values.id, to.values.id])),
  );
  return [...ofNodes, ...ofEdges];
}

type Bound = readonly [kind: string, type: string, stem: string];

const boundsOf: Readonly<Record<string, readonly Bound[]>> = {
  Recognition: interval('RECOGNITION'),
  Pact: [['PACT', 'HAPPENED', 'signed']],
  Stance: [['STANCE', 'HAPPENED', 'date']],
  Statement: [['STATEMENT', 'HAPPENED', 'date']],
  HELD_OFFICE: interval('OFFICE'),
  MEMBER_OF: interval('MEMBERSHIP'),
  PARTY_TO: interval('PARTY'),
};

function interval(kind: string): readonly Bound[] {
  return [
    [kind, 'BEGAN', 'since'],
    [kind, 'ENDED', 'until'],
  ];
}

function changeAt([kind, type, stem]: Bound, values: Readonly<Record<string, unknown>>, ids: readonly unknown[]) {
  const { [stem]: written, [`${stem}Earliest`]: earliest } = values;
  return typeof earliest === 'string' ? [[kind, type, ...ids, written ?? ''].join(' ')] : [];
}
