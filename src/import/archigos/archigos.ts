import { csvFile } from '../csv-file.ts';
import type { Importer } from '../importer.ts';
import { openArchigos } from './read-leaders.ts';

const columns = ['obsid', 'leadid', 'leader', 'startdate', 'enddate', 'entry', 'exit', 'exitcode'];

const traits = { id: 'obsid', missing: ['NA'] };

/** Leaders of states and the time of each in power. */
export const archigos: Importer = {
  id: 'archigos',
  title: 'Archigos: A Data Base on Leaders',
  publisher: 'Hein Goemans, Kristian Skrede Gleditsch, Giacomo Chiozza',
  version: '4.1',
  licence: 'terms of the data not found',
  redistribution: { allowed: false, because: 'The terms of the data were not found.' },
  citation:
    'Goemans, Gleditsch and Chiozza, "Introducing Archigos: A Dataset of Political Leaders", Journal of Peace Research 46(2), 2009, 269-283',
  url: 'https://www.rochester.edu/college/faculty/hgoemans/data.htm',
  size: '0.4 MB',
  files: [
    csvFile('leaders', 'archigos.csv', ['gwcode', ...columns], { ...traits, holds: 'the spells of leaders' }),
    {
      kind: 'published',
      what: '1March_Archigos_4.1.txt, the same as its authors publish it',
      named: /(?:^|\/)[^/]*Archigos_[\d.]+\.txt$/i,
      format: {
        kind: 'delimited',
        delimiter: '\t',
        quoted: true,
        header: true,
        isLatin1: true,
        columns: ['ccode', ...columns],
        missing: traits.missing,
      },
      needed: false,
      id: traits.id,
    },
  ],
  open: openArchigos,
};
