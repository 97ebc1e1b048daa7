import type { FileKind, Importer } from '../importer.ts';
import { columnsOf1, columnsOf2, columnsOfHistory } from './columns.ts';
import { openGdelt } from './read-events.ts';

/** Events that a machine coded from the news of the world, in the CAMEO scheme. */
export const gdelt: Importer = {
  id: 'gdelt',
  title: 'GDELT Event Database',
  publisher: 'The GDELT Project',
  version: null,
  licence: 'free for any use; redistribution cites the GDELT Project and links to it',
  redistribution: { allowed: true, spdx: null },
  citation: 'The GDELT Project, https://www.gdeltproject.org',
  url: 'https://www.gdeltproject.org',
  size: '0.14 MB for a quarter of an hour, gzipped',
  files: [
    file(
      '2.0',
      '<14 digits>.export.CSV or <14 digits>.translation.export.CSV, a quarter of an hour',
      /(?:^|\/)\d{14}(?:\.translation)?\.export\.csv$/i,
      columnsOf2,
    ),
    file('1.0', '<8 digits>.export.CSV, a day', /(?:^|\/)\d{8}\.export\.csv$/i, columnsOf1),
    file(
      'history',
      '<year>.csv or <year and month>.csv, before April 2013',
      /(?:^|\/)\d{4}(?:\d\d)?\.csv$/i,
      columnsOfHistory,
    ),
  ],
  open: openGdelt,
};

function file(kind: string, what: string, named: RegExp, columns: readonly string[]): FileKind {
  const format = { kind: 'delimited', delimiter: '\t', quoted: false, header: false, columns } as const;
  return { kind, what, named, format, needed: false, id: 'GlobalEventID' };
}
