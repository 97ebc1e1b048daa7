import type { Importer } from '../importer.ts';
import { openUndl } from './read-votes.ts';

/** Recorded votes on adopted resolutions of the General Assembly and of the Security Council, with the sums of each. */
export const undl: Importer = {
  id: 'undl',
  title: 'United Nations General Assembly and Security Council Voting Data',
  publisher: 'United Nations Dag Hammarskjöld Library',
  version: null,
  licence: 'copyright of the United Nations; non-commercial use with attribution',
  redistribution: { allowed: false, because: 'The library allows non-commercial use alone.' },
  citation:
    'United Nations Dag Hammarskjöld Library, General Assembly (or Security Council) Voting Data, United Nations, with the year',
  url: 'https://digitallibrary.un.org',
  size: '914,624 rows for the General Assembly and 40,929 for the Security Council in July 2025, as the library says',
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
