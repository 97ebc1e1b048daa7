import type { Importer } from '../importer.ts';
import { openUndl } from './read-votes.ts';

/** Recorded votes on adopted resolutions of the General Assembly and of the Security Council, with the sums of each. */
export const undl: Importer = {
  id: 'undl',
  title: 'United Nations General Assembly and Security Council Voting Data',
  publisher: 'United Nations Dag Hammarskjöld Library',
  version: null,
  licence: 'terms of use of the United Nations Digital Library; not for commercial use without permission',
  redistribution: {
    allowed: false,
    because: 'The terms of use of the library do not say that copies may be passed on.',
  },
  citation:
    'UN Dag Hammarskjöld Library, United Nations General Assembly (or Security Council) Voting Data, UN Digital Library',
  url: 'https://digitallibrary.un.org',
  size: 'about 0.4 GB for the General Assembly, 15 MB for the Security Council',
  files: [
    {
      kind: 'votes',
      what: 'the voting data of the General Assembly or the Security Council as CSV',
      named: /(?:^|\/)[^/]*(?:ga|sc)_voting[^/]*\.csv$/i,
      format: {
        kind: 'delimited',
        delimiter: ',',
        quoted: true,
        header: true,
        columns: [
          'undl_id',
          'ms_code',
          'ms_name',
          'ms_vote',
          'date',
          'resolution',
          'total_yes',
          'total_no',
          'total_abstentions',
          'total_non_voting',
          'total_ms',
        ],
        optional: ['session', 'draft', 'meeting', 'title', 'description', 'agenda_title', 'agenda', 'subjects'],
      },
      needed: true,
    },
  ],
  open: openUndl,
};
