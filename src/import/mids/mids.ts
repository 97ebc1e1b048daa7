import type { Importer } from '../importer.ts';
import { participationColumns } from './participation.ts';
import { openMids } from './read-participations.ts';

/** Militarised disputes between states: who took part on which side, from which day to which. */
export const mids: Importer = {
  id: 'mids',
  title: 'Militarized Interstate Disputes',
  publisher: 'Douglas M. Gibler, Steven V. Miller, Erin K. Little',
  version: '2.2.1',
  licence: 'terms of the data not found; a citation is asked for',
  redistribution: { allowed: false, because: 'The terms of the data were not found.' },
  citation:
    'Gibler, Miller and Little, "An Analysis of the Militarized Interstate Dispute (MID) Dataset, 1816-2001", International Studies Quarterly 60(4), 2016, 719-730',
  url: 'https://svmiller.com/gml-mid-data/',
  size: 'one row for each state in each dispute',
  files: [
    {
      kind: 'participants',
      what: 'gml-midb-<version>.csv, the participants of disputes',
      named: /(?:^|\/)gml-midb-[\d.]+\.csv$/i,
      format: {
        kind: 'delimited',
        delimiter: ',',
        quoted: true,
        header: true,
        columns: participationColumns,
        missing: ['NA', '-9'],
      },
      needed: true,
      id: ['dispnum', 'ccode', 'styear', 'stmon', 'stday'],
    },
  ],
  open: openMids,
};
