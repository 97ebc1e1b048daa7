import type { Codes } from './codes.ts';

/**
 * Further codes of an actor, by id: numbers that the list of Gleditsch and Ward has in place of those of the Correlates of War list, codes that
 * ISO 3166 withdrew, old CAMEO codes, and what public sets write in place of a code.
 */
export const otherCodes: Readonly<Record<string, Codes>> = {
  'austria-hungary': { iso3: ['AUH'] },
  belarus: { iso3: ['BYS'] },
  benin: { iso2: ['DY'], iso3: ['DHY'] },
  'burkina-faso': { iso2: ['HV'], iso3: ['HVO'] },
  czechoslovakia: { iso3: ['CSK', 'CZK'], isoNumeric: ['200'] },
  'democratic-republic-of-the-congo': { iso2: ['ZR'], iso3: ['ZAR'] },
  denmark: { wikidata: ['Q756617'] },
  'east-germany': { iso2: ['DD'], iso3: ['DDR'], isoNumeric: ['278'] },
  ethiopia: { isoNumeric: ['230'] },
  'european-union': { wikidata: ['Q458'], iso2: ['EU'], iso3: ['EU', 'EUE', 'EUU', 'EC'] },
  germany: { isoNumeric: ['280'] },
  'great-colombia': { gw: ['99'] },
  'holy-see': { wikidata: ['Q159583'] },
  kiribati: { gw: ['970'] },
  kosovo: { iso2: ['XK'], iso3: ['XKX'], isoNumeric: ['900'] },
  myanmar: { iso2: ['BU'], iso3: ['BUR'] },
  montenegro: { cameo: ['MTN'] },
  nauru: { gw: ['971'] },
  netherlands: { wikidata: ['Q55'] },
  'orange-free-state': { gw: ['564'] },
  prussia: { iso3: ['PRU'] },
  romania: { iso3: ['ROM'], cameo: ['ROM'] },
  serbia: { gw: ['340'] },
  'south-yemen': { iso2: ['YD'], iso3: ['YMD', 'YDYE'], isoNumeric: ['720'] },
  'soviet-union': { iso2: ['SU'], iso3: ['SUN'], isoNumeric: ['810'] },
  sudan: { isoNumeric: ['736'] },
  'timor-leste': { iso2: ['TP'], iso3: ['TMP'], cameo: ['TMP'] },
  tanzania: { iso3: ['EAT'] },
  tonga: { gw: ['972'] },
  transvaal: { gw: ['563'] },
  tuvalu: { gw: ['973'] },
  'united-provinces-of-central-america': { gw: ['89'] },
  vietnam: { gw: ['815', '816'] },
  zanzibar: { iso3: ['EAZ'] },
  zimbabwe: { iso2: ['RH'], iso3: ['RHO'] },
};
