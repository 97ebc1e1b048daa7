import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { allKinds, defaultKinds, tracedKinds } from '../../../src/explorer/state/link-kinds.ts';
import { noPathWords } from '../../../src/explorer/state/no-path.ts';
import { linksOnPath, pathIds } from '../../../src/explorer/state/path-ids.ts';
import {
  emptyTrace,
  mostNodes,
  reversed,
  type TraceRequest,
  traceVariables,
  withNode,
} from '../../../src/explorer/state/trace.ts';

const japan = { id: 'State:japan', caption: 'Japan' };
const china = { id: 'State:china', caption: 'China' };
const request: TraceRequest = { ...emptyTrace, from: [japan], to: [china] };
const day = { date: '1990-01-01', certainty: 'PRESUMED' } as const;
const reason = { excludedBy: [], hops: null, nearest: null, unknown: [] } as const;

describe('kinds of link', () => {
  const schema = buildSchema(readFileSync(new URL('../../../schema/entente.graphql', import.meta.url), 'utf8'));
  const kinds = schema.getType('LinkKind');
  const values = isEnumType(kinds) ? kinds.getValues() : [];

  test('are those of the API', () => {
    expect([...allKinds].toSorted()).toEqual(values.map(({ name }) => name).toSorted());
  });

  test('are followed by default where the API says so', () => {
    const followed = values.filter(({ description }) => description?.includes('Followed by default'));
    expect([...defaultKinds].toSorted()).toEqual(followed.map(({ name }) => name).toSorted());
  });

  test('have words of their own', () => {
    expect(new Set(tracedKinds.map(({ words }) => words)).size).toBe(tracedKinds.length);
  });
});

describe('a trace', () => {
  test('asks for nothing without a start, an end or a kind of link', () => {
    expect(traceVariables({ ...request, to: [] }, null)).toBeNull();
    expect(traceVariables({ ...request, from: [] }, null)).toBeNull();
    expect(traceVariables({ ...request, kinds: new Set() }, null)).toBeNull();
  });

  test('leaves kinds to the API where they are as at first, and names them otherwise', () => {
    expect(traceVariables(request, null)).toMatchObject({ through: null, via: null, avoid: null, asOf: null });
    expect(traceVariables({ ...request, kinds: new Set(['PARTY']) }, day)).toMatchObject({
      through: [{ kind: 'PARTY', direction: 'BOTH' }],
      asOf: '1990-01-01',
    });
  });

  test('holds a node in one set only, and no more than a set may hold', () => {
    expect(withNode(request, 'avoid', china)).toMatchObject({ to: [], avoid: [china] });
    const via = Array.from({ length: mostNodes.via }, (_, at) => ({ id: `State:${at}`, caption: '' }));
    expect(withNode({ ...request, via }, 'via', { id: 'State:more', caption: '' }).via).toEqual(via);
  });

  test('is reversed by exchanging its ends', () => {
    expect(reversed(request)).toMatchObject({ from: [china], to: [japan] });
  });
});

describe('noPathWords', () => {
  test('allows as many links as the shortest path has', () => {
    const { change } = noPathWords({ ...reason, reason: 'BEYOND_MAX_HOPS', hops: 7 }, request, null);
    expect(change).toEqual({ words: 'Allow 7 links', request: { ...request, maxHops: 7 }, day: 'SAME' });
  });

  test('looks on the nearest day, or on all days where none is known', () => {
    const near = noPathWords({ ...reason, reason: 'NOT_ON_DATE', nearest: '1992-12-31' }, request, day);
    expect(near.sentence).toBe('There is no path on 1 January 1990. The nearest day with one is 31 December 1992.');
    expect(near.change).toEqual({ words: 'Look on 31 December 1992', request, day: '1992-12-31' });
    expect(noPathWords({ ...reason, reason: 'NOT_ON_DATE' }, request, day).change?.day).toBeNull();
  });

  test('lifts every rule that excludes all paths, at once', () => {
    const strict: TraceRequest = { ...request, order: 'CHRONOLOGICAL', maxHops: 2, kinds: new Set(['PARTY']) };
    const excludedBy = ['ONE_PARTY', 'ORDER', 'AS_OF', 'MAX_HOPS', 'THROUGH'] as const;
    const { sentence, change } = noPathWords({ ...reason, reason: 'EXCLUDED_BY', excludedBy }, strict, day);
    expect(sentence).toBe(
      'There is a path, but not with pacts of two or more parties alone, links in order of time, the day of the view, so few links and the chosen kinds of link.',
    );
    expect(change).toMatchObject({
      words:
        'Let pacts with one party join, let links come in any order, look on all days, allow 8 links and follow all kinds of link',
      request: { oneParty: true, order: 'SHORTEST', maxHops: 8, kinds: allKinds },
      day: null,
    });
  });

  test('proposes nothing where nothing would help', () => {
    for (const kind of ['NOT_CONNECTED', 'SAME', 'UNKNOWN_ENDPOINT'] as const) {
      expect(noPathWords({ ...reason, reason: kind }, request, null).change).toBeNull();
    }
  });
});

describe('a path', () => {
  test('is its nodes in order', () => {
    const segments = [
      { from: { id: 'a' }, to: { id: 'b' } },
      { from: { id: 'b' }, to: { id: 'c' } },
    ];
    expect(pathIds({ segments })).toEqual(['a', 'b', 'c']);
    expect(pathIds({ segments: [] })).toEqual([]);
  });

  test('follows the links between neighbours on it in either direction, and a node that is drawn as a link', () => {
    const links = [
      { id: 'one', from: 'b', to: 'a' },
      { id: 'across', from: 'a', to: 'c' },
      { id: 'r', from: 'x', to: 'y' },
    ];
    expect([...linksOnPath(['a', 'b', 'c', 'r'], links)]).toEqual(['one', 'r']);
  });
});
