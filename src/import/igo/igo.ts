import type { Importer } from '../importer.ts';
import { openIgo } from './read-memberships.ts';

/** Which states belonged to which of 534 intergovernmental organisations, year by year. */
export const igo: Importer = {
  id: 'igo',
  title: 'Intergovernmental Organizations',
  publisher:
    'Jon C. W. Pevehouse, Timothy Nordstrom, Roseanne W. McManus, Anne Spencer Jamison; Correlates of War Project',
  version: '3.0',
  licence: 'terms of the data not found; a citation is asked for',
  redistribution: { allowed: false, because: 'The terms of the data were not found.' },
  citation:
    'Pevehouse, Nordstrom, McManus and Jamison, "Tracking Organizations in the World: The Correlates of War IGO Version 3.0 Datasets", Journal of Peace Research 57(3), 2020, 492-503',
  url: 'https://correlatesofwar.org/data-sets/IGOs',
  size: '15,557 rows of states and 19,335 of organisations',
  files: [
    {
      kind: 'organisations',
      what: 'igo_year_formatv3.csv, organisations by year, for their names',
      named: /(?:^|\/)igo_year_format_?v?3\.csv$/i,
      format: {
        kind: 'delimited',
        delimiter: ',',
        quoted: true,
        header: true,
        columns: ['ioname', 'orgname', 'year'],
      },
      needed: false,
      isChecked: true,
    },
    {
      kind: 'states',
      what: 'state_year_formatv3.csv, states by year, with a column for each organisation',
      named: /(?:^|\/)state_year_format_?v?3\.csv$/i,
      format: {
        kind: 'delimited',
        delimiter: ',',
        quoted: true,
        header: true,
        columns: ['ccode', 'year', 'state'],
        isOpen: true,
      },
      needed: true,
    },
  ],
  open: openIgo,
};
