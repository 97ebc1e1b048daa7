import type { Importer } from '../importer.ts';
import { openChina } from './read-pages.ts';

/** Press conferences and remarks of the spokespeople of the Ministry of Foreign Affairs in Beijing. */
export const mfaChina: Importer = {
  id: 'mfa-china',
  title: 'Press conferences of the Ministry of Foreign Affairs of the PRC, September 2020 to September 2023',
  publisher: 'Ministry of Foreign Affairs of the PRC; gatherer not found',
  version: null,
  licence: 'not found; the texts are those of the ministry',
  redistribution: { allowed: false, because: 'The terms were not found; the texts are those of the ministry.' },
  citation: 'title and date of the page of the ministry',
  url: 'https://www.mfa.gov.cn',
  size: '3.5 MB, gzipped',
  files: [
    {
      kind: 'answers',
      what: 'prc-mfa-press-conferences.jsonl, questions and answers',
      named: /(?:^|\/)prc-mfa-press-conferences\.jsonl$/,
      format: { kind: 'json-lines', columns: ['file', 'index', 'title', 'time', 'question', 'answer'] },
      needed: true,
    },
  ],
  open: openChina,
};
