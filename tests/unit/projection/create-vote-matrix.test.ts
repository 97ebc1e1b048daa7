import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../src/model/days.ts';
import { voteCodes } from '../../../src/projection/vote-matrix.ts';
import { graphOf, rollCalls } from '../traverse/votes/drawn-votes.ts';
import { buildProjection } from './build-projection.ts';
import { dated } from './draw.ts';

const bytes = { yes: voteCodes.YES, no: voteCodes.NO, abstain: voteCodes.ABSTAIN };

describe('the matrix of votes', () => {
  test('has a byte for every vote in a roll call that has a day, and what is known of the roll call', () => {
    fc.assert(
      fc.property(rollCalls, (given) => {
        const graph = buildProjection(graphOf(given));
        const { votes } = graph;
        const counted = given.filter(({ date, votes: cast }) => date !== null && Object.keys(cast).length > 0);
        const found = votes.rollCalls.map(({ node, isImportant, ...rest }, column) => {
          const cast = Array.from(votes.actors, (actor) => [graph.id(actor), votes.votesOf(actor)?.[column]] as const);
          return {
            id: graph.id(node),
            important: isImportant,
            ...rest,
            cast: cast.filter(([, ballot]) => ballot !== 0),
          };
        });
        const expected = counted.map(({ id, date, session, important, issues, votes: cast }) => ({
          ...{ id, important: important === true, session, issues: issues ?? [] },
          date: String(date),
          day: date === null ? null : boundsOf(date),
          cast: Object.entries(cast)
            .map(([actor, choice]) => [actor, bytes[choice]])
            .toSorted(),
        }));
        const orderOf = ({ day, id }: (typeof expected)[number]) => `${day?.earliest} ${id}`;
        expect(found).toEqual(expected.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1)));
        expect(votes.bytes).toBe(votes.actors.length * votes.rollCalls.length);
      }),
    );
  });

  test('takes the first day that a roll call can mean where its day is disputed', () => {
    const days = { ...dated('date', null), dateEarliest: '2001-01-01', dateLatest: '2001-12-31' };
    const plain = graphOf([{ id: 'r', date: null, session: null, important: null, issues: null, votes: { a: 'yes' } }]);
    const nodes = [...plain.nodes].map((node) => (node.label === 'RollCall' ? { ...node, values: days } : node));
    const { rollCalls: found } = buildProjection({ ...plain, nodes }).votes;
    expect(found.map(({ date }) => date)).toEqual(['2001-01-01']);
  });
});
