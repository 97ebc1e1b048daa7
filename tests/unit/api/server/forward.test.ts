import { once } from 'node:events';
import { createServer, request as send } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { LargeProcess } from '../../../../src/api/server/large-process.ts';
import { post, startTiny, type TinyServer, type Wishes } from '../../../http/tiny-server.ts';
import { bodies, clients, exchange, textOf } from './exchanges.ts';

const resolve = {
  other: () => {
    throw new TypeError('a fault');
  },
  strict: () => null,
};

const small = '{ hello }';
const large = '{ again { hello } }';
const long = `{ ${Array.from({ length: 400 }, (_, at) => `a${at}: hello`).join(' ')} }`;

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function start(wishes: Wishes): Promise<TinyServer> {
  const server = await startTiny(wishes);
  stops.push(server.serving.stop);
  return server;
}

/** A process for large requests at some address, which is there. */
function at(url: () => string | undefined): LargeProcess {
  return { isThere: () => true, want: () => {}, url };
}

/** A server, the one to which it forwards, and the documents that this one was given. */
async function startBoth(wishes: Wishes = {}) {
  const documents: string[] = [];
  const isLarge = (document: string) => document.includes('again');
  const behind = await start({
    ...wishes,
    isForLarge: true,
    isLarge: (document) => {
      documents.push(document);
      return isLarge(document);
    },
  });
  const front = await start({ ...wishes, isLarge, largeProcess: at(() => behind.url) });
  return { front, behind, documents };
}

describe('a large request', () => {
  describe.each(Object.entries(clients))('of %s', (_, headers) => {
    const wishes = { resolve, corsOrigins: ['https://a.example'] };
    let alone: TinyServer;
    let behind: TinyServer;
    let front: TinyServer;
    beforeAll(async () => {
      alone = await startTiny(wishes);
      behind = await startTiny({ ...wishes, isForLarge: true });
      front = await startTiny({ ...wishes, isLarge: () => true, largeProcess: at(() => behind.url) });
    });
    afterAll(async () => {
      for (const { serving } of [front, behind, alone]) await serving.stop();
    });

    test.each(Object.entries(bodies))('gets the same bytes from another process: %s', async (_name, body) => {
      const text = textOf(body);
      const own = await exchange(alone, text, headers);
      expect(await exchange(front, text, headers)).toEqual(own);
      expect(await exchange(front, text, headers)).toEqual(own);
    });
  });

  test('is answered by the other process, and small ones are not', async () => {
    const { front, documents } = await startBoth();
    for (let time = 0; time < 3; time += 1) {
      expect((await post(front.url, { query: small })).status).toBe(200);
      expect(await (await post(front.url, { query: large })).json()).toEqual({
        data: { again: { hello: 'hello world' } },
      });
    }
    expect(documents).toEqual([large, large, large]);
  });

  test('is forwarded if it comes by GET, or cites, or has a body of unknown length', async () => {
    const { front, documents } = await startBoth();
    await fetch(`${front.url}/graphql?query=${encodeURIComponent(large)}`);
    await post(front.url, { query: large }, { 'x-entente-cite': 'true' });
    expect(await chunked(front.url, JSON.stringify({ query: small }))).toBe('{"data":{"hello":"hello world"}}');
    expect(documents).toEqual([large, large, small]);
  });

  test('has its tag checked by the other process', async () => {
    const { front } = await startBoth();
    const etag = (await post(front.url, { query: large })).headers.get('etag') ?? '';
    const again = await post(front.url, { query: large }, { 'if-none-match': etag });
    expect([again.status, again.headers.get('etag')]).toEqual([304, etag]);
  });

  test('is logged once, by the server that the client asked', async () => {
    const { front, behind } = await startBoth({ resolve, slowMs: 0 });
    const query = 'query Large { again { hello other } }';
    const response = await post(front.url, { query, operationName: 'Large' }, { 'x-request-id': 'one' });
    expect([...response.headers.keys()].filter((name) => name.startsWith('x-entente'))).toEqual([]);
    await response.text();
    await expect.poll(() => front.texts.length).toBe(2);
    const [line, slow] = front.texts.map((text) => JSON.parse(text));
    expect(line).toMatchObject({ requestId: 'one', status: 200, operation: 'Large', codes: ['INTERNAL'] });
    expect(slow).toMatchObject({ requestId: 'one', kind: 'read', document: expect.stringMatching(/^[0-9a-f]{16}$/) });
    const faults = behind.texts.map((text) => JSON.parse(text));
    expect(faults.map(({ id }) => [id])).toEqual([line.faults]);
  });

  test('ends when its client goes', async () => {
    let began = () => {};
    const running = new Promise<void>((resolveRunning) => {
      began = resolveRunning;
    });
    const behind = createServer((_, response) => {
      began();
      response.once('close', () => ended(response.writableFinished));
    });
    let ended: (isFinished: boolean) => void = () => {};
    const over = new Promise<boolean>((resolveOver) => {
      ended = resolveOver;
    });
    const url = await listening(behind);
    const front = await start({ isLarge: () => true, largeProcess: at(() => url) });
    const client = new AbortController();
    const asked = fetch(`${front.url}/graphql?query={hello}`, { signal: client.signal }).catch(() => 'gone');
    await running;
    client.abort();
    expect([await asked, await over]).toEqual(['gone', false]);
  });
});

describe('a long document', () => {
  test('is parsed by the other process alone if it is new, until a request with it was small', async () => {
    const { front, documents } = await startBoth();
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push(await (await post(front.url, { query: long })).text());
    expect(documents).toEqual([long]);
    expect(new Set(answers).size).toBe(1);
  });

  test('is forwarded each time if requests with it are large or wrong', async () => {
    const { front, documents } = await startBoth();
    const largeToo = `${long.slice(0, -1)} again { hello } }`;
    for (let time = 0; time < 3; time += 1) await post(front.url, { query: largeToo });
    expect(documents).toEqual([largeToo, largeToo, largeToo]);
  });
});

describe('where the process for large requests is not there', () => {
  test('a large request is wanted to start it, and is answered here meanwhile', async () => {
    let wanted = 0;
    const want = () => {
      wanted += 1;
    };
    const largeProcess = { isThere: () => false, want, url: () => undefined };
    const { url } = await start({ isLarge: (text) => text === large, largeProcess });
    for (const query of [small, large, small, large, long]) expect((await post(url, { query })).status).toBe(200);
    expect(wanted).toBe(2);
  });

  test('because another one takes its place, a large request is to be sent again, and small ones are answered', async () => {
    let url: string | undefined;
    const { url: behind } = await start({ isForLarge: true });
    const front = await start({ isLarge: (text) => text === large, largeProcess: at(() => url) });
    const refused = await post(front.url, { query: large });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_BUSY' } }] });
    expect((await post(front.url, { query: small })).status).toBe(200);
    url = behind;
    expect((await post(front.url, { query: large })).status).toBe(200);
  });

  test('since it ended before it answered, a large request is to be sent again', async () => {
    const behind = createServer((request) => request.socket.destroy());
    const url = await listening(behind);
    const front = await start({ isLarge: () => true, largeProcess: at(() => url) });
    const refused = await post(front.url, { query: large });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
  });
});

async function listening(server: ReturnType<typeof createServer>): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.push(async () => server.close());
  const address = server.address();
  return typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
}

/** Posts a body piece by piece. */
function chunked(url: string, body: string): Promise<string> {
  return new Promise((done, failed) => {
    const sent = send(
      `${url}/graphql`,
      { method: 'POST', headers: { 'content-type': 'application/json' } },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => done(text));
      },
    );
    sent.on('error', failed);
    sent.write(body.slice(0, 5));
    setTimeout(() => sent.end(body.slice(5)), 20);
  });
}
