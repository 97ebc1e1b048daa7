import type { Importer } from '../importer.ts';
import { openSingapore } from './read-statements.ts';

/** Statements, letters and notices of the Ministry of Foreign Affairs of Singapore. */
export const mfaSingapore: Importer = {
  id: 'mfa-singapore',
  title: 'Statements of the Ministry of Foreign Affairs of Singapore, 2021 to 2023',
  publisher: 'Ministry of Foreign Affairs of Singapore; gathered in pclk/MFA-PressData',
  version: null,
  licence: 'none stated; the texts are those of the ministry',
  redistribution: { allowed: false, because: 'No terms are stated; the texts are those of the ministry.' },
  citation: 'the address of the page of the ministry',
  url: 'https://www.mfa.gov.sg',
  size: '0.7 MB, gzipped',
  files: [
    {
      kind: 'statements',
      what: 'mfa_statements.json, the statements',
      named: /(?:^|\/)mfa_statements\.json$/,
      format: { kind: 'json-array', columns: ['url', 'title', 'date', 'country', 'content'] },
      needed: true,
      id: 'url',
    },
  ],
  open: openSingapore,
};
