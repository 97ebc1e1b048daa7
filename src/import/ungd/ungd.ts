import { csvFile } from '../csv-file.ts';
import type { Importer } from '../importer.ts';
import { openUngd } from './read-speeches.ts';

/** Speeches in the yearly general debate of the United Nations General Assembly: who spoke, for whom, and how long the text is. */
export const ungd: Importer = {
  id: 'ungd',
  title: 'United Nations General Debate Corpus',
  publisher: 'Slava Jankin, Alexander Baturo, Niheer Dasandi',
  version: '13',
  licence: 'CC0, as stated for version 5 by one who redistributes it',
  redistribution: { allowed: false, because: 'Its terms are known only from one who redistributes it.' },
  citation:
    'Jankin, Baturo and Dasandi, "Words to unite nations", Journal of Peace Research 62(4), 2025, 1339-1351, doi:10.7910/DVN/0TJX8Y',
  url: 'https://doi.org/10.7910/DVN/0TJX8Y',
  size: '17 MB for the years 1970 to 1972 and 2005 to 2022, gzipped',
  files: [
    {
      kind: 'texts',
      what: 'ungd-<session>-<year>.jsonl, the speeches of a session',
      named: /(?:^|\/)ungd-\d+-\d{4}\.jsonl$/,
      format: { kind: 'json-lines', columns: ['file', 'iso3', 'session', 'year', 'text'] },
      needed: false,
    },
    {
      kind: 'plain-texts',
      what: '<code>_<session>_<year>.txt, a speech',
      named: /(?:^|\/)[A-Z]{2,4}_\d{1,2}_\d{4}\.txt$/,
      format: { kind: 'text', columns: ['text'] },
      needed: false,
    },
    csvFile(
      'speakers',
      'speakers_by_session.csv',
      ['Year', 'Session', 'ISO Code', 'Country', 'Name of Person Speaking', 'Post'],
      { holds: 'or Speakers_by_session.xlsx, the list of speakers', missing: ['NA'] },
    ),
  ],
  open: openUngd,
};
