import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { internal, outcomes } from '../../../src/api/server/outcome.ts';

/** Codes that GraphQL over HTTP brings along, with the statuses that tests/http holds. */
const ofTransport: Readonly<Record<string, number>> = {
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  REQUEST_ENTITY_TOO_LARGE: 413,
};

describe('schema/errors.md', () => {
  test('lists just the codes that a request can be answered with, each with its status', () => {
    const sent = [...Object.values(outcomes), internal].map(({ code, status }) => [code, status] as const);
    const all = Object.fromEntries([...sent, ...Object.entries(ofTransport)]);
    expect(told('## Codes of a request')).toEqual(all);
  });

  test('lists the codes of /ready', () => {
    expect(Object.keys(told('## Codes of `/ready`'))).toEqual(['STARTING', 'NOT_SEEDED', 'SERVICE_UNAVAILABLE']);
  });
});

/** The codes and statuses of the table below a heading. */
function told(heading: string): Readonly<Record<string, number>> {
  const text = readFileSync(new URL('../../../schema/errors.md', import.meta.url), 'utf8');
  const [, below = ''] = text.split(`${heading}\n`);
  const [table = ''] = below.split('\n## ');
  const rows = [...table.matchAll(/^\| `([A-Z_]+)` \| (\d{3}) \|/gm)];
  return Object.fromEntries(rows.map(([, code = '', status]) => [code, Number(status)]));
}
