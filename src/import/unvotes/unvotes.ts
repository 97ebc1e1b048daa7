import { csvFile } from '../csv-file.ts';
import type { Importer } from '../importer.ts';
import { openUnvotes } from './read-votes.ts';

/** Roll calls of the United Nations General Assembly and the vote of every member in each. */
export const unvotes: Importer = {
  id: 'unvotes',
  title: 'United Nations General Assembly Voting Data',
  publisher: 'Erik Voeten, Anton Strezhnev, Michael Bailey; packaged by David Robinson',
  version: null,
  licence: 'CC0',
  redistribution: { allowed: true, spdx: 'CC0-1.0' },
  citation:
    'Erik Voeten, "Data and Analyses of Voting in the UN General Assembly", Routledge Handbook of International Organization, 2013',
  url: 'https://github.com/dgrtwo/unvotes',
  size: '2.9 MB, gzipped',
  files: [
    csvFile('issues', 'un_roll_call_issues.csv', ['rcid', 'short_name'], { missing: ['NA'] }),
    csvFile(
      'roll-calls',
      'un_roll_calls.csv',
      ['rcid', 'session', 'importantvote', 'date', 'unres', 'amend', 'para', 'short', 'descr'],
      { needed: true, id: 'rcid', missing: ['NA'] },
    ),
    csvFile('votes', 'un_votes.csv', ['rcid', 'country', 'country_code', 'vote'], {
      needed: true,
      isChecked: true,
      missing: ['NA'],
      neverMissing: ['country_code'],
    }),
  ],
  open: openUnvotes,
};
