import { csvFile } from '../csv-file.ts';
import type { Importer } from '../importer.ts';
import { members } from './members.ts';
import { openVetoes } from './read-vetoes.ts';

/** Vetoes in the United Nations Security Council: which permanent members stopped which draft on which day. */
export const vetoes: Importer = {
  id: 'vetoes',
  title: 'List of UN Security Council Vetoes',
  publisher: 'The World Politics Data Lab',
  version: '1946 to September 2022',
  licence: 'MIT',
  redistribution: { allowed: true, spdx: 'MIT' },
  citation:
    'Carlos L. Yordan, The World Politics Data Lab, "List of UN Security Council Vetoes", 2022, from the list of vetoes of the United Nations Dag Hammarskjöld Library',
  url: 'https://github.com/world-politics-datalab/vetoes-un-security-council',
  size: '0.03 MB, 214 rows',
  files: [
    csvFile(
      'vetoes',
      'unsc_vetoes_1946_sept2022.csv',
      [
        'year',
        'date',
        'draft',
        'agenda_item',
        'crisis_topic',
        'member_veto1',
        'member_veto2',
        'member_veto3',
        ...Object.keys(members),
      ],
      { needed: true, missing: ['NA'] },
    ),
  ],
  open: openVetoes,
};
