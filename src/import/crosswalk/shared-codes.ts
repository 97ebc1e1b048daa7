import type { Codes } from './codes.ts';

/** From a day on, a state holds a code; null: no state does, until the next turn. */
export type Turn = readonly [since: string, state: string | null];

/** Codes and names that several states held in turn. */
export interface SharedCode {
  readonly codes: Codes;
  readonly turns: readonly Turn[];
}

/** A day before the first row of any set. */
export const ever = '0001-01-01';

/**
 * Codes and names that passed from one state to another, with the days of it. Lists of states keep a number while the state under it changes,
 * or change the number while the state remains; here each day has one state at most.
 */
export const sharedCodes: readonly SharedCode[] = [
  {
    codes: { cow: ['710'], gw: ['710'], iso2: ['CN'], iso3: ['CHN'], isoNumeric: ['156'], name: ['China'] },
    turns: [
      [ever, 'china-before-1949'],
      ['1949-10-01', 'china'],
    ],
  },
  {
    codes: { name: ['Republic of China', 'ROC'] },
    turns: [
      [ever, 'china-before-1949'],
      ['1949-10-01', 'taiwan'],
    ],
  },
  {
    codes: { cow: ['255'], gw: ['255'] },
    turns: [
      [ever, 'prussia'],
      ['1871-01-18', 'germany'],
    ],
  },
  {
    codes: { cow: ['260'], gw: ['260'] },
    turns: [
      [ever, 'west-germany'],
      ['1990-10-03', 'germany'],
    ],
  },
  {
    codes: { iso2: ['DE'], iso3: ['DEU'], isoNumeric: ['276'], name: ['Germany', 'Federal Republic of Germany'] },
    turns: [
      [ever, null],
      ['1871-01-18', 'germany'],
      ['1949-05-23', 'west-germany'],
      ['1990-10-03', 'germany'],
    ],
  },
  {
    codes: { cow: ['365'], gw: ['365'], iso2: ['RU'], iso3: ['RUS'], isoNumeric: ['643'], name: ['Russia'] },
    turns: [
      [ever, 'russia'],
      ['1922-12-30', 'soviet-union'],
      ['1991-12-26', 'russia'],
    ],
  },
  {
    codes: {
      cow: ['345'],
      gw: ['345'],
      iso2: ['YU'],
      iso3: ['YUG', 'SCG'],
      isoNumeric: ['890', '891'],
      name: ['Yugoslavia', 'Serbia and Montenegro'],
    },
    turns: [
      [ever, 'serbia'],
      ['1918-12-01', 'yugoslavia'],
      ['2006-06-05', 'serbia'],
    ],
  },
  {
    codes: { iso2: ['CS'] },
    turns: [
      [ever, 'czechoslovakia'],
      ['1993-01-01', null],
      ['2003-02-04', 'yugoslavia'],
      ['2006-06-05', 'serbia'],
    ],
  },
  {
    codes: { cow: ['678'], gw: ['678'], iso2: ['YE'], iso3: ['YEM'], isoNumeric: ['887'], name: ['Yemen'] },
    turns: [
      [ever, 'north-yemen'],
      ['1990-05-22', 'yemen'],
    ],
  },
  {
    codes: { cow: ['325'], gw: ['325'], iso2: ['IT'], iso3: ['ITA'], isoNumeric: ['380'], name: ['Italy'] },
    turns: [
      [ever, 'sardinia'],
      ['1861-03-17', 'italy'],
    ],
  },
  {
    codes: { iso2: ['AT'], iso3: ['AUT'], isoNumeric: ['040'], name: ['Austria'] },
    turns: [
      [ever, 'austria-hungary'],
      ['1918-11-12', 'austria'],
    ],
  },
  {
    codes: { iso2: ['KR'], iso3: ['KOR'], isoNumeric: ['410'], name: ['Korea'] },
    turns: [
      [ever, 'korea-before-1910'],
      ['1910-08-29', 'south-korea'],
    ],
  },
  {
    codes: { gw: ['711'], name: ['Tibet'] },
    turns: [
      [ever, 'tibet-before-1951'],
      ['1951-01-01', null],
    ],
  },
];
