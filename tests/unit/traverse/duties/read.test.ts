import { describe, expect, test } from 'vitest';
import { mostTies, pactsOn } from '../../../../src/traverse/duties/read.ts';
import type { Candidate } from '../../../../src/traverse/duties/texts.ts';
import { bounds, on, period, signed } from './pacts.ts';

const tie = (pact: string, parts: Partial<Candidate> = {}): Candidate => ({
  actor: 'a',
  pact,
  tie: 'PARTY_TO',
  ...bounds(null, null),
  ...signed('1999'),
  periods: [period('2000', null, false)],
  ...parts,
});

const day = { on: on('2005-01-01'), certainty: 'PRESUMED' } as const;

describe('the pacts that are read for a day', () => {
  test('are those in force, with the actor in them, as surely as asked', () => {
    const ties = [
      tie('ended', { periods: [period('2000', '2004')] }),
      tie('left', bounds(null, '2004')),
      tie('not-yet-joined', bounds('2006', null)),
      tie('open'),
      tie('unknown', { periods: [period(null, null, false)] }),
      tie('unsigned', signed('2006')),
    ];
    expect(pactsOn(ties, day)).toEqual({ ids: ['open'], isCut: false });
    expect(pactsOn(ties, { ...day, certainty: 'POSSIBLE' }).ids).toEqual(['open', 'unknown']);
    expect(pactsOn(ties, { ...day, certainty: 'CERTAIN' }).ids).toEqual([]);
  });

  test('are those made for an actor too, which has no days in them', () => {
    expect(pactsOn([tie('act', { tie: 'BENEFITS' })], day).ids).toEqual(['act']);
  });

  test('are named once, whoever is tied to them', () => {
    expect(pactsOn([tie('p'), tie('p', { actor: 'b' })], day).ids).toEqual(['p']);
  });

  test('are cut after the day is judged, so that those of other days crowd none out', () => {
    const others = Array.from({ length: 200 }, (_, index) => tie(`a${index}`, { periods: [period('1990', '1991')] }));
    expect(pactsOn([...others, tie('z')], day)).toEqual({ ids: ['z'], isCut: false });
  });

  test('tell of a cap that was met', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => tie(`p${index}`));
    expect([many(100), many(101)].map((ties) => pactsOn(ties, day).isCut)).toEqual([false, true]);
    const ended = Array.from({ length: mostTies + 1 }, (_, index) =>
      tie(`p${index}`, { periods: [period('1990', '1991')] }),
    );
    expect(pactsOn(ended, day)).toEqual({ ids: [], isCut: true });
  });
});
