import { describe, expect, test } from 'vitest';
import { officeOn } from '../../../../src/traverse/evidence/office-on.ts';
import type { OfficeRow } from '../../../../src/traverse/evidence/texts.ts';

/** The first and last whole day of a day that is known whole or to the year. */
function bounds(day: string | null): readonly [string | null, string | null] {
  if (day === null) return [null, null];
  return day.length === 4 ? [`${day}-01-01`, `${day}-12-31`] : [day, day];
}

function office(since: string | null, until: string | null, attestedOn: string | null): OfficeRow {
  const [sinceEarliest, sinceLatest] = bounds(since);
  const [untilEarliest, untilLatest] = bounds(until);
  const [attestedOnEarliest, attestedOnLatest] = bounds(attestedOn);
  const days = { since, sinceEarliest, sinceLatest, until, untilEarliest, untilLatest };
  const attested = { attestedOn, attestedOnEarliest, attestedOnLatest };
  return { id: 'x--minister', title: 'Minister', ...days, ...attested, sources: [], belongsTo: 'japan' };
}

const on = (day: string) => ({ earliest: day, latest: day });

describe('an office on a day', () => {
  test('is certain between two known days, the last of them left out', () => {
    const held = office('2020-01-01', '2021-01-01', null);
    expect(officeOn(held, on('2020-06-01'))).toEqual({ certainty: 'CERTAIN', attested: false });
    expect(officeOn(held, on('2021-01-01'))).toBeUndefined();
  });

  test('is possible where no end is known, and certain up to the day it is attested on', () => {
    const held = office('2020-01-01', null, '2022-03-01');
    expect(officeOn(held, on('2021-01-01'))?.certainty).toBe('CERTAIN');
    expect(officeOn(held, on('2022-03-01'))).toEqual({ certainty: 'CERTAIN', attested: true });
    expect(officeOn(held, on('2023-01-01'))?.certainty).toBe('POSSIBLE');
  });

  test('with no beginning is known for the attested day alone', () => {
    const held = office(null, null, '2022-03-01');
    expect(officeOn(held, on('2022-03-01'))).toEqual({ certainty: 'CERTAIN', attested: true });
    expect(officeOn(held, on('2022-03-02'))).toBeUndefined();
  });

  test('is possible within a year in which it began on an unknown day', () => {
    expect(officeOn(office('2020', '2025-01-01', null), on('2020-06-01'))?.certainty).toBe('POSSIBLE');
  });

  test('is possible, not certain, where the day itself is not exact', () => {
    const day = { earliest: '2022-01-01', latest: '2022-12-31' };
    expect(officeOn(office(null, null, '2022-03-01'), day)).toEqual({ certainty: 'POSSIBLE', attested: true });
  });
});
