import { describe, expect, test } from 'vitest';
import type { RecordedStance } from '../../../../src/traverse/compare/stances.ts';
import { allDays } from '../../../../src/traverse/day-window.ts';
import { shiftsIn } from '../../../../src/traverse/time/shifts.ts';
import { stance as madeStance, whole } from '../duties/pacts.ts';

function stance(date: string, position: RecordedStance['position']): RecordedStance {
  return madeStance(date, date, { position });
}

describe('shifts', () => {
  test('are found between one stance and the next, there and back', () => {
    const rows = [stance('2003-01-01', 'endorses'), stance('2001-01-01', 'endorses'), stance('2002-01-01', 'silent')];
    const verbs = shiftsIn(rows, allDays).map(({ before, after }) => [before.position, after.position]);
    expect(verbs).toEqual([
      ['endorses', 'silent'],
      ['silent', 'endorses'],
    ]);
  });

  test('are none where the verb is said again', () => {
    expect(shiftsIn([stance('2001', 'endorses'), stance('2002', 'endorses')], allDays)).toEqual([]);
  });

  test('of partial days tell the fewest and the most days that lie between', () => {
    const [shift] = shiftsIn([stance('2001', 'silent'), stance('2002-02-01', 'endorses')], allDays);
    expect(shift).toMatchObject({ minDelay: 32, maxDelay: 396, certainty: 'CERTAIN' });
  });

  test('are possible where the two days cannot be put in order', () => {
    const [shift] = shiftsIn([stance('2001', 'silent'), stance('2001-07', 'endorses')], allDays);
    expect(shift).toMatchObject({ minDelay: 0, maxDelay: 211, certainty: 'POSSIBLE' });
  });

  test('are possible where the later day may lie outside the days asked for', () => {
    const rows = [stance('2001', 'silent'), stance('2003-07', 'endorses')];
    const during = (from: string, to: string) =>
      shiftsIn(rows, { from: whole(from), to: whole(to) }).map(({ certainty }) => certainty);
    expect(during('2003-07-10', '2003-12-31')).toEqual(['POSSIBLE']);
    expect(during('2003-07-01', '2003-07-31')).toEqual(['CERTAIN']);
    expect(during('2001-01-01', '2002-12-31')).toEqual([]);
  });
});
