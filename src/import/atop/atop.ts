import { csvFile } from '../csv-file.ts';
import type { Importer } from '../importer.ts';
import { duties } from './duties.ts';
import { openAtop } from './read-alliances.ts';

/** Alliances with their members, the time of each, and what was promised. */
export const atop: Importer = {
  id: 'atop',
  title: 'Alliance Treaty Obligations and Provisions',
  publisher: 'Brett Ashley Leeds, Jeffrey M. Ritter, Sara McLaughlin Mitchell, Andrew G. Long',
  version: '4.01 or 5.1',
  licence: 'terms of the data not found',
  redistribution: { allowed: false, because: 'The terms of the data were not found.' },
  citation:
    'Leeds, Ritter, Mitchell and Long, "Alliance Treaty Obligations and Provisions, 1815-1944", International Interactions 28, 2002, 237-260',
  url: 'http://www.atopdata.org',
  size: '1.3 MB',
  files: [
    csvFile(
      'members',
      'atop-member-level.csv',
      [
        'atopid',
        'member',
        'phase',
        'yrent',
        'moent',
        'dayent',
        'yrexit',
        'moexit',
        'dayexit',
        'defcoloc',
        ...duties.map(({ column }) => column),
      ],
      { needed: true, missing: ['NA'], holds: 'or atop5_1m.csv, the members' },
    ),
    csvFile('alliances', 'atop-alliance-level.csv', ['atopid', 'cowid', 'length'], {
      id: 'atopid',
      missing: ['NA'],
      holds: 'or atop5_1a.csv, the alliances',
    }),
    csvFile('dyads', 'atop_alliance.csv', ['ccode1', 'ccode2', 'year']),
  ],
  open: openAtop,
};
