import { describe, expect, test } from 'vitest';
import { type Rules, type Vote, voting } from '../../../../src/traverse/votes/voting.ts';

const rules: Rules = { measure: 'SHARE', abstention: 'HALF', absence: 'LEFT_OUT', window: 'ALL' };

/** Votes written short: `r1 2001-11-05 56 yes`. */
function votes(...lines: readonly string[]): readonly Vote[] {
  return lines.map((line) => {
    const [rollCall = '', date = '', session = '', choice = ''] = line.split(' ');
    // Each line below ends in a choice.
    return { rollCall, date, session: Number(session), choice: choice as Vote['choice'] };
  });
}

const russia = votes('r1 2000-12-01 55 yes', 'r2 2001-02-01 55 no', 'r3 2001-11-05 56 yes');
const china = votes('r1 2000-12-01 55 yes', 'r3 2001-11-05 56 no', 'r4 2001-11-06 56 abstain');
const both = new Map([
  ['russia', russia],
  ['china', china],
]);

describe('voting', () => {
  test('counts the roll calls in which both took part', () => {
    const [window] = voting(both, rules);
    expect(window).toMatchObject({ label: null, since: '2000-12-01', until: '2001-11-06' });
    expect(window?.cells).toEqual([
      { a: 'russia', b: 'china', rollCalls: 2, equal: 1, opposed: 1, apart: 0, value: 0.5 },
    ]);
  });

  test('tells years apart, and sessions', () => {
    const years = voting(both, { ...rules, window: 'YEAR' }).map(({ label, cells }) => [label, cells[0]?.value]);
    expect(years).toEqual([
      ['2000', 1],
      ['2001', 0],
    ]);
    const sessions = voting(both, { ...rules, window: 'SESSION' }).map(({ label, cells }) => [label, cells[0]?.value]);
    expect(sessions).toEqual([
      ['55', 1],
      ['56', 0],
    ]);
  });

  test('takes an absence for an abstention only within a session that the actor voted in', () => {
    const late = new Map([...both, ['palau', votes('r3 2001-11-05 56 yes')]]);
    const [window] = voting(late, { ...rules, absence: 'AS_ABSTENTION' });
    const counts = window?.cells.map(({ a, b, rollCalls, value }) => [a, b, rollCalls, value]);
    expect(counts).toEqual([
      ['russia', 'china', 4, 0.625],
      ['russia', 'palau', 1, 1],
      ['china', 'palau', 2, 0.5],
    ]);
  });

  test('gives no cell for one actor alone', () => {
    expect(voting(new Map([['russia', russia]]), rules)).toMatchObject([{ cells: [] }]);
  });
});
