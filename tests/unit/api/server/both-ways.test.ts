import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RequestError } from '../../../../src/errors.ts';
import { startTiny, type TinyServer } from '../../../http/tiny-server.ts';
import { bodies, clients, exchange, textOf } from './exchanges.ts';

const resolve = {
  other: () => {
    throw new RequestError('BAD_CURSOR', 'The cursor is none of this list.', { hint: 'Leave it out.' });
  },
  strict: () => null,
};

/** A server that has answered every document and every kind of client. */
let warm: TinyServer;
beforeAll(async () => {
  warm = await start();
});
afterAll(async () => {
  await warm.serving.stop();
});

function start(): Promise<TinyServer> {
  return startTiny({ resolve, corsOrigins: ['https://a.example'] });
}

describe.each(Object.entries(clients))('%s', (_, headers) => {
  test.each(Object.entries(bodies))('is answered the same by Yoga and in front of it: %s', async (_name, body) => {
    const text = textOf(body);
    const unasked = await start();
    const unknown = await exchange(unasked, text, headers);
    await unasked.serving.stop();
    await exchange(warm, '{"query":"{ hello }"}', headers);
    await exchange(warm, text, headers);
    expect(await exchange(warm, text, headers)).toEqual(unknown);
  });
});

describe('an answer without errors', () => {
  const question = '{"query":"{ hello }"}';

  test('has a tag, and is not sent again to a client that has it', async () => {
    const { headers } = await exchange(warm, question);
    expect(headers['cache-control']).toBe('no-cache');
    const again = await exchange(warm, question, { 'if-none-match': `W/"x", ${headers.etag}` });
    expect([again.status, again.body, again.headers.etag]).toEqual([304, '', headers.etag]);
    const other = await exchange(warm, '{"query":"{ again { hello } }"}', { 'if-none-match': String(headers.etag) });
    expect(other.status).toBe(200);
  });

  test('has the same tag when it is asked for by GET', async () => {
    const { headers } = await exchange(warm, question);
    const got = await fetch(`${warm.url}/graphql?query={hello}`, {
      headers: { 'if-none-match': String(headers.etag) },
    });
    expect([got.status, got.headers.get('etag')]).toEqual([304, headers.etag]);
  });
});

test('an answer with errors has no tag and is not to be kept', async () => {
  const { headers } = await exchange(warm, '{"query":"{ hello other }"}');
  expect([headers.etag, headers['cache-control']]).toEqual([undefined, 'no-store']);
});
