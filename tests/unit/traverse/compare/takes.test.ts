import { describe, expect, test } from 'vitest';
import type { WholeDay } from '../../../../src/model/days.ts';
import { takesOfEvents, takesOfVotes } from '../../../../src/traverse/compare/takes.ts';

// A day of the calendar.
const date = '2001-07-16' as WholeDay;
const day = { earliest: date, latest: date };

describe('a vote', () => {
  test.each([
    ['yes', 1],
    ['abstain', 0],
    ['no', -1],
  ] as const)('that is %s counts %i on its roll call', (choice, value) => {
    const { takes } = takesOfVotes([{ actor: 'japan', votes: [['r', choice, date, date]] }], 1);
    expect(takes).toMatchObject([{ actor: 'japan', item: 'r', value, day, ref: { label: 'RollCall', id: 'r' } }]);
    expect(takes[0]?.life).toMatchObject({ since: day, until: null, noEnd: true });
  });

  test('beyond the share of its actor is left out, and told', () => {
    const found = takesOfVotes(
      [
        {
          actor: 'japan',
          votes: [
            ['r', 'yes', date, date],
            ['s', 'no', date, date],
          ],
        },
      ],
      1,
    );
    expect([found.takes.map(({ item }) => item), found.complete]).toEqual([['r'], false]);
  });
});

describe('an event', () => {
  test('counts on its target by a tenth of its intensity', () => {
    const { takes, complete } = takesOfEvents([{ actor: 'japan', events: [['e', 'china', -4.4, date, date]] }], 1);
    expect(takes).toMatchObject([{ actor: 'japan', item: 'china', ref: { label: 'Event', id: 'e' } }]);
    expect(takes[0]?.value).toBeCloseTo(-0.44);
    expect(complete).toBe(true);
  });

  test('without a target is left out', () => {
    expect(takesOfEvents([{ actor: 'japan', events: [['e', null, 1, date, date]] }], 1)).toEqual({
      takes: [],
      complete: true,
    });
  });
});
