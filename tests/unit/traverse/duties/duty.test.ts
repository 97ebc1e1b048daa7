import { describe, expect, test } from 'vitest';
import { dutiesOf } from '../../../../src/traverse/duties/duty.ts';
import { member, named, obligation, on, pact, period, suspension } from './pacts.ts';

const three = pact('anzus', ['australia', 'zealand', 'states'], {
  suspensions: [suspension(['states', 'zealand'], '1986')],
  periods: [period('1952-04-29', null)],
  signedEarliest: null,
});

const idsOf = (refs: readonly { readonly id: string }[] | undefined) => refs?.map(({ id }) => id);

describe('a duty', () => {
  test('is owed to the other parties, in the order of ids', () => {
    const [duty] = dutiesOf('states', [three], on('1970'), 'CERTAIN');
    expect(idsOf(duty?.towards)).toEqual(['australia', 'zealand']);
  });

  test('is owed to whom the pact was made for', () => {
    const act = pact('act', ['states'], { beneficiaries: [named('taiwan')] });
    expect(idsOf(dutiesOf('states', [act], on('2005'), 'CERTAIN')[0]?.towards)).toEqual(['taiwan']);
  });

  test('under a law with one party is owed to nobody', () => {
    expect(idsOf(dutiesOf('china', [pact('law', ['china'])], on('2005'), 'CERTAIN')[0]?.towards)).toEqual([]);
  });

  test('does not bind a party that the text does not name', () => {
    const oneSided = pact('a', ['japan', 'states'], { obligations: [obligation(['states'], { mutual: false })] });
    expect(dutiesOf('japan', [oneSided], on('2005'), 'POSSIBLE')).toEqual([]);
  });

  test('does not bind an actor before it joined', () => {
    const binds = [member('china'), member('india', '2017-06-09')];
    const charter = pact('a', [], { parties: binds, obligations: [obligation([], { binds })] });
    expect(dutiesOf('india', [charter], on('2010'), 'POSSIBLE')).toEqual([]);
    expect(dutiesOf('india', [charter], on('2017'), 'POSSIBLE')[0]?.force.state).toBe('POSSIBLE');
    expect(dutiesOf('india', [charter], on('2018'), 'CERTAIN')[0]?.force.state).toBe('CERTAIN');
  });

  test('of a pact that only may be in force is left out where it must be', () => {
    const open = pact('a', ['korea', 'states'], { periods: [period('2000', null, false)] });
    expect(dutiesOf('korea', [open], on('2005'), 'POSSIBLE')).toHaveLength(1);
    expect(dutiesOf('korea', [open], on('2005'), 'CERTAIN')).toEqual([]);
  });
});

describe('a suspended leg', () => {
  test('is told apart from those that stand', () => {
    const [duty] = dutiesOf('states', [three], on('2026-01-01'), 'CERTAIN');
    expect(idsOf(duty?.towards)).toEqual(['australia']);
    expect(duty?.suspended).toEqual([
      {
        suspension: { label: 'Suspension', id: 'suspension' },
        between: [
          { label: 'Actor', id: 'states' },
          { label: 'Actor', id: 'zealand' },
        ],
        since: '1986',
        until: null,
        state: 'CERTAIN',
      },
    ]);
  });

  test('leaves the duties of others as they are', () => {
    const [duty] = dutiesOf('australia', [three], on('2026-01-01'), 'CERTAIN');
    expect([idsOf(duty?.towards), duty?.suspended]).toEqual([['states', 'zealand'], []]);
  });

  test('that may have begun by the day stands where it can, and not where it must', () => {
    const [possible] = dutiesOf('states', [three], on('1986-06-01'), 'POSSIBLE');
    const [certain] = dutiesOf('states', [three], on('1986-06-01'), 'CERTAIN');
    expect([idsOf(possible?.towards), possible?.suspended[0]?.state]).toEqual([['australia', 'zealand'], 'POSSIBLE']);
    expect(idsOf(certain?.towards)).toEqual(['australia']);
  });
});
