import type { Delimited, FileKind, Importer } from '../importer.ts';
import { openIcews } from './read-events.ts';

const tab: Delimited = { kind: 'delimited', delimiter: '\t', quoted: false, header: false, columns: [] };

const files: readonly FileKind[] = [
  {
    kind: 'codes',
    what: 'cameo-codes.csv, the codes of acts with their weights; needed with rows that name acts by a number or in words',
    named: /(?:^|\/)cameo-codes\.csv$/,
    format: {
      kind: 'delimited',
      delimiter: ',',
      quoted: true,
      header: true,
      isLatin1: true,
      columns: ['name', 'code', 'goldstein', 'root_code'],
      missing: ['NA'],
    },
    needed: false,
  },
  {
    kind: 'dictionaries',
    what: 'Phoenix.Countries.actors.txt and others of its form, the CAMEO codes of names with their days',
    named: /(?:^|\/)Phoenix\.[^/]*\.actors\.txt$/,
    format: { kind: 'lines', columns: ['line'] },
    needed: false,
  },
  {
    kind: 'raw',
    what: 'events.<year>.<...>.tab, <year and month>-icews-events.tab and others of their header, the events as they are published',
    named: /(?:^|\/)(?:events\.\d{4}\.[^/]*|\d{6,8}-icews-events[^/]*\.)tab$/,
    format: {
      ...tab,
      header: true,
      columns: [
        'Event ID',
        'Event Date',
        'Source Name',
        'Source Country',
        'CAMEO Code',
        'Intensity',
        'Target Name',
        'Target Country',
      ],
      missing: ['NA', 'NULL'],
    },
    needed: false,
    id: 'Event ID',
  },
  {
    kind: 'named',
    what: 'icews_2014_<...>.txt and icews_2005-2015_<...>.txt, events by the names of their actors and acts',
    named: /(?:^|\/)icews_[\d-]+_(?:train|valid|test)\.txt$/,
    format: {
      ...tab,
      columns: ['subject', 'relation', 'object', 'date'],
      firstLine: /^[^\t]+\t[^\t]+\t[^\t]+\t\d{4}-\d\d-\d\d$/,
    },
    needed: false,
    isChecked: true,
    id: ['subject', 'relation', 'object', 'date'],
  },
  {
    kind: 'entities',
    what: 'entity2id.txt of ICEWS14 or ICEWS18, the names of actors by their numbers',
    named: /ICEWS1[48]\/entity2id\.txt$/,
    format: { ...tab, columns: ['name', 'id'] },
    needed: false,
  },
  {
    kind: 'relations',
    what: 'relation2id.txt of ICEWS14 or ICEWS18, the names of acts by their numbers',
    named: /ICEWS1[48]\/relation2id\.txt$/,
    format: { ...tab, columns: ['name', 'id'] },
    needed: false,
  },
  {
    kind: 'quadruples',
    what: 'train.txt, valid.txt or test.txt of ICEWS14 or ICEWS18, in a folder of that name',
    named: /ICEWS1[48]\/(?:train|valid|test)\.txt$/,
    format: { ...tab, columns: ['subject', 'relation', 'object', 'time'] },
    needed: false,
    isChecked: true,
  },
];

/** Events that a machine coded from the news: who did what to whom on which day. */
export const icews: Importer = {
  id: 'icews',
  title: 'ICEWS Coded Event Data',
  publisher: 'Lockheed Martin; later Leidos',
  version: null,
  licence: 'Copyright; use and copies for research and education only, none for commercial purposes',
  redistribution: { allowed: false, because: 'Its terms allow copies for research and education only.' },
  citation:
    'Boschee, Lautenschlager, O\'Brien, Shellman, Starz, Ward, "ICEWS Coded Event Data", 2015, doi:10.7910/DVN/28075',
  url: 'https://doi.org/10.7910/DVN/28075',
  size: '3.4 MB for ICEWS14 and ICEWS18, gzipped; the published years are larger',
  files,
  open: openIcews,
};
