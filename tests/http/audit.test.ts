import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTiny, type TinyServer } from './tiny-server.ts';

let server: TinyServer;
beforeAll(async () => {
  server = await startTiny();
});
afterAll(() => server.serving.stop());

describe('the audits of the GraphQL over HTTP specification', () => {
  const audits = serverAudits({ url: () => `${server.url}/graphql` });

  test('there are more than fifty of them', () => expect(audits.length).toBeGreaterThan(50));

  test.each(audits.map((audit) => [`${audit.id}: ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    expect('reason' in result ? result.reason : result.status).toBe('ok');
  });
});
