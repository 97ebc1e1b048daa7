import type { FileKind, Importer } from '../importer.ts';
import { openMinisters } from './read-ministers.ts';

/** Foreign ministers, and heads of state and government, in late 2022. */
export const ministers: Importer = {
  id: 'ministers',
  title: 'Foreign ministers and world leaders, late 2022',
  publisher: 'EveryPolitician',
  version: null,
  licence: 'none stated for the lists; made from Wikidata (CC0) and from a list of Wikipedia',
  citation: 'Wikidata; Wikipedia, "List of current foreign ministers"',
  url: 'https://github.com/every-politician-scrapers/world',
  files: [
    file('wikidata', 'foreign-ministers.wikidata.csv', [
      'person',
      'name',
      'country',
      'countryLabel',
      'position',
      'positionLabel',
      'start',
    ]),
    file('scraped', 'foreign-ministers.scraped.csv', [
      'person',
      'name',
      'country',
      'countryLabel',
      'position',
      'positionLabel',
      'start',
    ]),
    file('leaders', 'world-leaders-2021.wikidata.csv', [
      'countryid',
      'country',
      'position',
      'positionLabel',
      'officeholder',
      'officeholderLabel',
      'start_year',
      'end_year',
    ]),
  ],
  open: openMinisters,
};

function file(kind: string, name: string, columns: readonly string[]): FileKind {
  const format = { kind: 'delimited', delimiter: ',', quoted: true, header: true, columns } as const;
  return { kind, what: name, named: new RegExp(`(?:^|/)${name.replaceAll('.', '\\.')}$`), format, needed: false };
}
