import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dated, dutiesIn, member, obligation, pact, period, suspension } from './pacts.ts';

const three = pact('anzus', ['australia', 'zealand', 'states'], {
  suspensions: [suspension(['states', 'zealand'], '1986')],
  periods: [period('1952-04-29', null)],
  signed: dated('signed', '1951-09-01'),
});

const idsOf = (refs: readonly { readonly id: string }[] | undefined) => refs?.map(({ id }) => id);

describe('a duty', () => {
  test('is owed to the other parties, in the order of ids', () => {
    const [duty] = dutiesIn([three], 'states', '1970', 'CERTAIN');
    expect(idsOf(duty?.towards)).toEqual(['australia', 'zealand']);
  });

  test('is owed to whom the pact was made for', () => {
    const act = pact('act', ['states'], { beneficiaries: ['taiwan'] });
    expect(idsOf(dutiesIn([act], 'states', '2005', 'CERTAIN')[0]?.towards)).toEqual(['taiwan']);
  });

  test('under a law with one party is owed to nobody', () => {
    expect(idsOf(dutiesIn([pact('law', ['china'])], 'china', '2005', 'CERTAIN')[0]?.towards)).toEqual([]);
  });

  test('does not bind a party that the text does not name', () => {
    const oneSided = pact('a', ['japan', 'states'], { obligations: [obligation(['states'], { mutual: false })] });
    expect(dutiesIn([oneSided], 'japan', '2005', 'POSSIBLE')).toEqual([]);
  });

  test('does not bind an actor before it joined', () => {
    const parties = [member('china'), member('india', '2017-06-09')];
    const charter = pact('a', ['china', 'india'], { parties });
    expect(dutiesIn([charter], 'india', '2010', 'POSSIBLE')).toEqual([]);
    expect(dutiesIn([charter], 'india', '2017', 'POSSIBLE')[0]?.force.state).toBe('PRESUMED');
    expect(dutiesIn([charter], 'india', '2017', 'CERTAIN')).toEqual([]);
    expect(dutiesIn([charter], 'india', '2018', 'CERTAIN')[0]?.force.state).toBe('CERTAIN');
  });

  test('of a pact that is in force less surely than asked is left out', () => {
    const open = pact('a', ['korea', 'states'], { periods: [period('2000', null, false)] });
    const unknown = pact('a', ['korea', 'states'], { periods: [period(null, null, false)] });
    const counts = [open, unknown].map((one) =>
      (['CERTAIN', 'PRESUMED', 'POSSIBLE'] as const).map((level) => dutiesIn([one], 'korea', '2005', level).length),
    );
    expect(counts).toEqual([
      [0, 1, 1],
      [0, 0, 1],
    ]);
  });
});

describe('a suspended leg', () => {
  test('is told apart from those that stand', () => {
    const [duty] = dutiesIn([three], 'states', '2026-01-01', 'PRESUMED');
    expect(idsOf(duty?.towards)).toEqual(['australia']);
    expect(duty?.suspensions).toEqual([
      {
        suspension: { label: 'Suspension', id: 'anzus--suspension' },
        between: [
          { label: 'Actor', id: 'states' },
          { label: 'Actor', id: 'zealand' },
        ],
        since: '1986',
        until: null,
        state: 'PRESUMED',
      },
    ]);
  });

  test('leaves the duties of others as they are', () => {
    const [duty] = dutiesIn([three], 'australia', '2026-01-01', 'CERTAIN');
    expect([idsOf(duty?.towards), duty?.suspensions]).toEqual([['states', 'zealand'], []]);
  });

  test('that may have begun by the day stands where it is presumed to, and not where it must', () => {
    const [presumed] = dutiesIn([three], 'states', '1986-06-01', 'PRESUMED');
    const [certain] = dutiesIn([three], 'states', '1986-06-01', 'CERTAIN');
    expect([idsOf(presumed?.towards), presumed?.suspensions[0]?.state]).toEqual([['australia', 'zealand'], 'POSSIBLE']);
    expect(idsOf(certain?.towards)).toEqual(['australia']);
  });

  test('of which no end was found may stand again, and is told to be suspended', () => {
    const [possible] = dutiesIn([three], 'states', '2026-01-01', 'POSSIBLE');
    expect([idsOf(possible?.towards), possible?.suspensions[0]?.state]).toEqual([['australia', 'zealand'], 'PRESUMED']);
  });

  test('does not stand at all between two known days', () => {
    const pause = { ...three, suspensions: [suspension(['states', 'zealand'], '1986', '1990')] };
    expect(idsOf(dutiesIn([pause], 'states', '1988', 'POSSIBLE')[0]?.towards)).toEqual(['australia']);
    expect(idsOf(dutiesIn([pause], 'states', '1991', 'CERTAIN')[0]?.towards)).toEqual(['australia', 'zealand']);
  });
});

const anyDay = fc.constantFrom('1998', '2000', '2000-06', '2001-03-01', '2002', '2005-01-01');
const anyMaybeDay = fc.option(anyDay);

describe('duties on any day', () => {
  test('that are certain are presumed, those that are presumed are possible, and so are those they are owed to', () => {
    const anyPact = fc.record({
      since: anyMaybeDay,
      until: anyMaybeDay,
      certain: fc.boolean(),
      signing: anyMaybeDay,
      joined: anyMaybeDay,
      suspendedSince: anyMaybeDay,
      suspendedUntil: anyMaybeDay,
    });
    fc.assert(
      fc.property(
        anyPact,
        anyDay,
        ({ since, until, certain, signing, joined, suspendedSince, suspendedUntil }, day) => {
          const one = pact('p', ['a', 'b', 'c'], {
            parties: [member('a'), member('b', joined), member('c')],
            periods: [period(since, until, certain)],
            suspensions: [suspension(['a', 'b'], suspendedSince, suspendedUntil)],
            signed: dated('signed', signing),
          });
          const told = (['CERTAIN', 'PRESUMED', 'POSSIBLE'] as const).map((level) =>
            ['a', 'b', 'c'].flatMap((actor) =>
              dutiesIn([one], actor, day, level).flatMap(({ towards }) => [
                actor,
                ...towards.map(({ id }) => `${actor} > ${id}`),
              ]),
            ),
          );
          const [certainOnes = [], presumedOnes = [], possibleOnes = []] = told;
          expect(presumedOnes).toEqual(expect.arrayContaining(certainOnes));
          expect(possibleOnes).toEqual(expect.arrayContaining(presumedOnes));
        },
      ),
      { numRuns: 300 },
    );
  });
});
