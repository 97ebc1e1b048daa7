import { csvFile } from '../csv-file.ts';
import type { Importer } from '../importer.ts';
import { openGgo } from './read-agreements.ts';

/** International agreements, most of them on the environment, and which states took part in each. */
export const ggo: Importer = {
  id: 'ggo',
  title: 'Global Governance Observatory: agreements and parties',
  publisher: 'James Hollway, Henrique Sposito and others; packaged in manytreaties',
  version: null,
  licence: 'CC BY 4.0 by the description of the package, AGPL-3 by its licence file',
  redistribution: { allowed: false, because: 'Its description says CC BY 4.0 and its licence file AGPL-3.' },
  citation:
    'Hollway and Sposito, manytreaties, 2025; Hollway and Koskinen, "Multilevel embeddedness", Social Networks 44, 2016',
  url: 'https://github.com/globalgov/manytreaties',
  size: '1.3 MB, gzipped',
  files: [
    csvFile(
      'parties',
      'ggo_parties.csv',
      [
        'stateID',
        'treatyID',
        'Title',
        'Signature',
        'Force',
        'End',
        'StateSignature',
        'StateRatification',
        'StateForce',
        'StateEnd',
      ],
      { missing: ['NA'] },
    ),
    csvFile(
      'agreements',
      'ggo_agreements.csv',
      ['treatyID', 'Title', 'Signature', 'Force', 'End', 'TypeAgree', 'Location'],
      { missing: ['NA'] },
    ),
  ],
  open: openGgo,
};
