import type { Importer } from '../importer.ts';
import { mostMembers } from './agreement.ts';
import { openDesta } from './read-agreements.ts';

/** Trade agreements with their parties, from the first signature to accessions and withdrawals. */
export const desta: Importer = {
  id: 'desta',
  title: 'Design of Trade Agreements',
  publisher: 'Andreas Dür, Leonardo Baccini, Manfred Elsig',
  version: '2.0',
  licence: 'terms of the data not found; a citation is asked for',
  redistribution: { allowed: false, because: 'The terms of the data were not found.' },
  citation:
    'Dür, Baccini and Elsig, "The Design of International Trade Agreements: Introducing a New Dataset", Review of International Organizations 9(3), 2014, 353-375',
  url: 'https://www.designoftradeagreements.org',
  size: '0.04 MB, gzipped',
  files: [
    {
      kind: 'agreements',
      what: 'DESTA.csv, the list of treaties',
      named: /(?:^|\/)DESTA\.csv$/i,
      format: {
        kind: 'delimited',
        delimiter: ';',
        quoted: true,
        header: true,
        missing: ['NA'],
        columns: [
          'number',
          'base_treaty',
          'name',
          'entry_type',
          'year',
          'entryforceyear',
          'typememb',
          ...Array.from({ length: mostMembers }, (_, index) => [`c${index + 1}`, `mc${index + 1}`]).flat(),
        ],
      },
      needed: false,
    },
    {
      kind: 'pairs',
      what: 'desta_list_of_treaties_<version>_dyads.csv, the same agreements by pairs of parties',
      named: /(?:^|\/)[^/]*list_of_treaties[^/]*dyad[^/]*\.csv$/i,
      format: {
        kind: 'delimited',
        delimiter: ',',
        quoted: true,
        header: true,
        isLatin1: true,
        missing: ['NA'],
        columns: ['iso1', 'iso2', 'number', 'base_treaty', 'name', 'entry_type', 'year', 'entryforceyear'],
      },
      needed: false,
    },
  ],
  open: openDesta,
};
