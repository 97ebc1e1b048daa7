import type { VocabularyValue } from '../../model/vocabulary.ts';

/** A state of the past: its number in the Correlates of War list, where no other state shares it, and a note. */
export type FormerStateLine = readonly [
  id: string,
  name: string,
  region: VocabularyValue<'region'>,
  cow: number | null,
  note?: string,
];

const china =
  'Qing Empire, then Republic of China. Two governments of today trace themselves to it; no successor is named here.';
const yugoslavia =
  'One entry from 1918 to June 2006, as in the lists of states: whether the state of 1992 was a new one was in dispute. It was called Serbia and Montenegro from 2003.';

/**
 * The states of the past by id. One that only changed its name or its government keeps one id, as the lists of states keep one number for it.
 */
export const formerStates: readonly FormerStateLine[] = [
  ['austria-hungary', 'Austria-Hungary', 'europe', 300, 'The Austrian Empire before 1867.'],
  ['baden', 'Baden', 'europe', 267],
  ['bavaria', 'Bavaria', 'europe', 245],
  ['china-before-1949', 'China (before October 1949)', 'east_asia', null, china],
  ['czechoslovakia', 'Czechoslovakia', 'europe', 315],
  ['east-germany', 'German Democratic Republic', 'europe', 265],
  ['great-colombia', 'Great Colombia', 'south_america', null],
  ['hanover', 'Hanover', 'europe', 240],
  ['hesse-darmstadt', 'Hesse-Darmstadt', 'europe', 275],
  ['hesse-kassel', 'Hesse-Kassel', 'europe', 273],
  ['korea-before-1910', 'Korea (before August 1910)', 'east_asia', 730],
  ['mecklenburg-schwerin', 'Mecklenburg-Schwerin', 'europe', 280],
  ['modena', 'Modena', 'europe', 332],
  ['north-yemen', 'Yemen Arab Republic', 'west_asia', null, 'The Kingdom of Yemen before September 1962.'],
  ['orange-free-state', 'Orange Free State', 'africa', null],
  ['papal-states', 'Papal States', 'europe', 327],
  ['parma', 'Parma', 'europe', 335],
  ['prussia', 'Prussia', 'europe', null, 'Until the German Empire of January 1871.'],
  ['sardinia', 'Sardinia', 'europe', null, 'Until the Kingdom of Italy of March 1861.'],
  ['saxony', 'Saxony', 'europe', 269],
  ['south-vietnam', 'Republic of Vietnam', 'southeast_asia', 817],
  ['south-yemen', "People's Democratic Republic of Yemen", 'west_asia', 680],
  ['soviet-union', 'Soviet Union', 'europe_and_asia', null],
  ['tibet-before-1951', 'Tibet (before 1951)', 'east_asia', null, 'Listed by Gleditsch and Ward from 1913 to 1950.'],
  ['transvaal', 'Transvaal', 'africa', null],
  ['tuscany', 'Tuscany', 'europe', 337],
  ['two-sicilies', 'Two Sicilies', 'europe', 329],
  ['united-provinces-of-central-america', 'United Provinces of Central America', 'central_america', null],
  ['west-germany', 'Federal Republic of Germany (before October 1990)', 'europe', 260],
  ['wurttemberg', 'Württemberg', 'europe', 271],
  ['yugoslavia', 'Yugoslavia', 'europe', null, yugoslavia],
  ['zanzibar', 'Zanzibar', 'africa', 511, 'Until the union with Tanganyika of April 1964.'],
];
