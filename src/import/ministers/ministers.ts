import { csvFile } from '../csv-file.ts';
import type { Importer } from '../importer.ts';
import { openMinisters } from './read-ministers.ts';

const ministerColumns = ['person', 'name', 'country', 'countryLabel', 'position', 'positionLabel', 'start'];

/** Foreign ministers, and heads of state and government, in late 2022. */
export const ministers: Importer = {
  id: 'ministers',
  title: 'Foreign ministers and world leaders, late 2022',
  publisher: 'EveryPolitician',
  version: null,
  licence: 'none stated for the lists; made from Wikidata (CC0) and from a list of Wikipedia',
  redistribution: { allowed: false, because: 'No terms are stated for the lists.' },
  citation: 'Wikidata; Wikipedia, "List of current foreign ministers"',
  url: 'https://github.com/every-politician-scrapers/world',
  size: '0.1 MB',
  files: [
    csvFile('wikidata', 'foreign-ministers.wikidata.csv', ministerColumns),
    csvFile('scraped', 'foreign-ministers.scraped.csv', ministerColumns),
    csvFile('leaders', 'world-leaders-2021.wikidata.csv', [
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
