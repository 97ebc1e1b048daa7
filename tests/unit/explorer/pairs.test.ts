import { describe, expect, test } from 'vitest';
import type { StanceAnswer } from '../../../src/explorer/api/stances.ts';
import { groupsOf } from '../../../src/explorer/state/pair-groups.ts';
import { levelOf, pairsIn } from '../../../src/explorer/state/pairs.ts';
import { propositionOf, stanceOf } from './any-stance.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() })) as [Holder, Holder, Holder];
type Holder = { readonly id: string; readonly name: string };

const empty: StanceAnswer = {
  stances: [],
  propositions: { pageInfo: { hasNextPage: false }, nodes: [] },
  withoutVotes: null,
};

describe('a pair of actors', () => {
  test('has the agreement of its stances and votes in both orders, and none where nothing is shared', () => {
    const pairOf = pairsIn({
      ...empty,
      alignment: {
        actors: [],
        windows: [{ pairs: { nodes: [{ a, b, agreement: 1, disagreement: 3, shared: 5 }] } }],
      },
      votingMatrix: {
        rollCallCount: 9,
        since: '2000-01-01',
        until: '2001-01-01',
        actors: [a, b, c],
        rows: [
          { values: [1, 0.25, null], rollCalls: [9, 8, 0] },
          { values: [0.25, 1, null], rollCalls: [8, 9, 0] },
          { values: [null, null, null], rollCalls: [0, 0, 0] },
        ],
      },
    } as StanceAnswer);
    const pair = { stances: { shared: 5, same: 1, opposite: 3 }, votes: { rollCalls: 8, agreement: 0.25 } };
    expect([pairOf(a, b), pairOf(b, a)]).toEqual([pair, pair]);
    expect(pairOf(a, c)).toEqual({ stances: null, votes: null });
  });

  test.each([
    [4, 0, 4, 2],
    [3, 1, 4, 1],
    [2, 2, 4, 0],
    [0, 0, 3, 0],
    [1, 3, 5, -1],
    [0, 4, 4, -2],
  ])('with %i same and %i opposite of %i is at level %i', (same, opposite, shared, level) => {
    expect(levelOf({ stances: { same, opposite, shared }, votes: null })).toBe(level);
  });

  test('that shares nothing has no level', () => {
    expect(levelOf({ stances: null, votes: null })).toBeNull();
  });
});

describe('the groups of two actors', () => {
  const ids = ['opposed', 'other', 'same', 'neither', 'first', 'second', 'unknown'];
  const stances = [a, b].flatMap(({ id }) => ids.map((proposition) => stanceOf(id, proposition, '2001')));
  const idOf = (actor: Holder, proposition: string) => ({ id: `Stance:${actor.id}--${proposition}--2001` });
  const shared = (proposition: string, sides: string, samePosition: boolean) => ({
    proposition: { id: proposition },
    sides,
    samePosition,
    ofA: idOf(a, proposition),
    ofB: idOf(b, proposition),
  });
  const lone = (actor: Holder, proposition: string) => ({
    proposition: { id: proposition },
    stance: idOf(actor, proposition),
  });
  const answer = {
    ...empty,
    stances,
    propositions: { pageInfo: { hasNextPage: false }, nodes: ids.map(propositionOf) },
    compare: {
      shared: {
        nodes: [
          shared('opposed', 'OPPOSED', false),
          shared('other', 'SAME_SIDE', false),
          shared('same', 'SAME_SIDE', true),
          shared('neither', 'NEITHER', true),
        ],
      },
      onlyA: { nodes: [lone(a, 'first')] },
      onlyB: { nodes: [lone(b, 'second')] },
    },
  } as StanceAnswer;

  test('hold every proposition once, by how the two relate on it', () => {
    const groups = groupsOf(answer, a, b).map(({ key, propositions }) => [
      key,
      propositions.map(({ proposition }) => proposition.id),
    ]);
    expect(groups).toEqual([
      ['OPPOSED', ['opposed']],
      ['OTHER_VERB', ['other']],
      ['NEITHER', ['neither']],
      ['SAME_VERB', ['same']],
      ['ONLY_FIRST', ['first']],
      ['ONLY_SECOND', ['second']],
      ['UNKNOWN', ['unknown']],
    ]);
  });

  test('show the stance of each, and none where nothing is recorded', () => {
    const found = groupsOf(answer, a, b).flatMap(({ propositions }) =>
      propositions.map(({ stances: pair }) => pair.map((stance) => stance?.actor.id ?? null)),
    );
    expect(found).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
      ['a', null],
      [null, 'b'],
      [null, null],
    ]);
  });
});
