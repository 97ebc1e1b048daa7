import { csvFile } from '../csv-file.ts';
import type { Importer } from '../importer.ts';
import { openArchigos } from './read-leaders.ts';

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
    csvFile(
      'leaders',
      'archigos.csv',
      ['obsid', 'gwcode', 'leadid', 'leader', 'startdate', 'enddate', 'entry', 'exit', 'exitcode'],
      { holds: 'the spells of leaders', needed: true, id: 'obsid', missing: ['NA'] },
    ),
  ],
  open: openArchigos,
};
