import { describe, expect, test } from 'vitest';
import type { Day } from '../../../../src/model/days.ts';
import type { NodeRef } from '../../../../src/model/node-ref.ts';
import type { PlainLink } from '../../../../src/projection/plain-graph.ts';
import { timeline } from '../../../../src/traverse/time/timeline.ts';
import { rankOf, timelineKinds } from '../../../../src/traverse/time/timeline-kinds.ts';
import { timelineSentence } from '../../../../src/traverse/time/timeline-sentence.ts';
import { buildProjection } from '../../projection/build-projection.ts';
import { dated } from '../../projection/draw.ts';

// A day of the calendar.
const day = (text: string) => text as Day;
const japan: NodeRef = { label: 'State', id: 'japan' };
const china: NodeRef = { label: 'State', id: 'china' };
const pact: NodeRef = { label: 'Pact', id: 'pact' };

/** A pact in force from 2002 up to 2010, of Japan from the start, and of China between two days. */
function pactOf(since: string | null, until: string | null) {
  const period: NodeRef = { label: 'Period', id: 'pact--1' };
  const bounds = {
    ...dated('since', since === null ? null : day(since)),
    ...dated('until', until === null ? null : day(until)),
  };
  const links: readonly PlainLink[] = [
    { type: 'PARTY_TO', from: japan, to: pact, values: { id: 'pact--japan' } },
    { type: 'PARTY_TO', from: china, to: pact, values: { id: 'pact--china', ...bounds } },
    { type: 'IN_FORCE', from: pact, to: period, values: {} },
  ];
  return buildProjection({
    nodes: [
      { ...japan, values: { name: 'Japan' } },
      { ...china, values: { name: 'China' } },
      { ...pact, values: { name: 'The pact', ...dated('signed', day('2001-07-16')) } },
      { ...period, values: { ...dated('since', day('2002-02-28')), ...dated('until', day('2010-01-01')) } },
    ],
    links,
  });
}

const wide = { from: null, to: null, kinds: null, first: null, after: null, last: null, before: null };
const ofBoth = { ...wide, ids: [japan, china] };

describe('a timeline', () => {
  test('holds what befell two actors once, with both of them', () => {
    const { nodes } = timeline(pactOf(null, null), ofBoth);
    expect(nodes.map(({ kind, actors }) => [kind, ...actors.map(({ id }) => id)])).toEqual([
      ['PACT_SIGNED', 'china', 'japan'],
      ['PACT_IN_FORCE', 'china', 'japan'],
      ['PACT_ENDED', 'china', 'japan'],
    ]);
  });

  test('tells of a page whether there is more, and goes on behind its last entry', () => {
    const graph = pactOf(null, null);
    const page = timeline(graph, { ...ofBoth, first: 2 });
    expect(page.nodes.map(({ sentence }) => sentence)).toEqual([
      'Signed, adopted or issued: The pact.',
      'In force from then on: The pact.',
    ]);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const rest = timeline(graph, { ...ofBoth, first: 2, after: page.pageInfo.endCursor });
    expect(rest.nodes.map(({ kind }) => kind)).toEqual(['PACT_ENDED']);
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('is read from its end as well, and goes on before its first entry', () => {
    const graph = pactOf(null, null);
    const page = timeline(graph, { ...ofBoth, last: 2 });
    expect(page.nodes.map(({ kind }) => kind)).toEqual(['PACT_IN_FORCE', 'PACT_ENDED']);
    expect(page.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const rest = timeline(graph, { ...ofBoth, last: 2, before: page.pageInfo.startCursor });
    expect(rest.nodes.map(({ kind }) => kind)).toEqual(['PACT_SIGNED']);
    expect(rest.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(() => timeline(graph, { ...ofBoth, first: 2, last: 2 })).toThrow('both given');
  });

  test('counts all entries, whatever page is asked for, and may have a page of none', () => {
    const page = timeline(pactOf(null, null), { ...ofBoth, first: 0 });
    expect(page).toMatchObject({ nodes: [], totalCount: 3, pageInfo: { hasNextPage: true, endCursor: null } });
  });

  test('tells of memberships, around the member and around the organisation', () => {
    const [un, link] = [{ label: 'Organisation', id: 'un' } as const, { id: 'china--un' }];
    const graph = buildProjection({
      nodes: [
        { ...china, values: { name: 'China' } },
        { ...un, values: { name: 'UN' } },
      ],
      links: [
        {
          type: 'MEMBER_OF',
          from: china,
          to: un,
          values: { ...link, ...dated('since', day('1945-10-24')), ...dated('until', day('1950')) },
        },
      ],
    });
    for (const ids of [[china], [un]]) {
      const { nodes } = timeline(graph, { ...wide, ids });
      expect(nodes.map(({ kind, sentence, node }) => [kind, sentence, node.id])).toEqual([
        ['MEMBERSHIP_BEGAN', 'China joined: UN.', 'un'],
        ['MEMBERSHIP_ENDED', 'China left: UN.', 'un'],
      ]);
    }
  });

  test('refuses a cursor of another list', () => {
    expect(() => timeline(pactOf(null, null), { ...ofBoth, after: 'WyIyMDAxIiwieCJd' })).toThrow(
      'is not a cursor of this list',
    );
  });

  test('puts entries of one day in the order: recognition ends, statement, stance, pact, recognition begins', () => {
    const told = ['RECOGNITION_ENDED', 'STATEMENT', 'STANCE', 'PACT_SIGNED', 'RECOGNITION_BEGAN'] as const;
    const ranks = told.map(rankOf);
    expect(ranks).toEqual(ranks.toSorted());
    expect(Object.keys(timelineKinds).slice(0, 5)).toEqual(told);
  });
});

describe('a party to a pact', () => {
  test.each([
    ['that joined later is not told of before', '2005', null, ['PACT_JOINED', 'PACT_ENDED']],
    ['that left is not told of after', null, '2005', ['PACT_SIGNED', 'PACT_IN_FORCE', 'PACT_LEFT']],
    ['that left as the pact came into force was not in it then', null, '2002-02-28', ['PACT_SIGNED', 'PACT_LEFT']],
    ['that left as it ended was in it up to the end', '2005', '2010-01-01', ['PACT_JOINED', 'PACT_ENDED', 'PACT_LEFT']],
    ['that joined as it ended was not in it', '2010-01-01', null, ['PACT_JOINED']],
    ['that may have joined by then may have been in it', '2002', null, ['PACT_JOINED', 'PACT_IN_FORCE', 'PACT_ENDED']],
  ])('%s', (_, since, until, kinds) => {
    const { nodes } = timeline(pactOf(since, until), { ...wide, ids: [china] });
    expect(nodes.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('a sentence of a timeline', () => {
  test.each([
    [
      'RECOGNITION_ENDED',
      { subject: 'Honduras', object: 'Taiwan', detail: null },
      'The recognition of Taiwan by Honduras ended.',
    ],
    [
      'STANCE',
      { subject: 'Japan', object: 'Taiwan is part of China.', detail: 'takes_note' },
      'Japan on "Taiwan is part of China.": takes note.',
    ],
    ['PACT_RENEWED', { subject: null, object: 'Treaty', detail: '1' }, 'Prolonged by 1 year: Treaty.'],
    [
      'PACT_RENEWED',
      { subject: null, object: 'Treaty', detail: null },
      'Prolonged by a number of years that was not found: Treaty.',
    ],
    [
      'OFFICE_BEGAN',
      { subject: 'Sergey Lavrov', object: 'Russia', detail: 'Minister' },
      'Sergey Lavrov took office: Minister (Russia).',
    ],
  ] as const)('of the kind %s is written from the facts', (kind, words, sentence) => {
    expect(timelineSentence(kind, words)).toBe(sentence);
  });
});
