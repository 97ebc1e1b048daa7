import { request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { post, startTiny, type TinyServer, type Wishes } from './tiny-server.ts';

const running: TinyServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ serving }) => serving.stop()));
});

/** Starts a server that the end of the test stops. */
async function start(wishes: Wishes = {}): Promise<TinyServer> {
  const server = await startTiny(wishes);
  running.push(server);
  return server;
}

describe('a host', () => {
  /** The status of an answer to a request that names a host; fetch sets the header itself. */
  function statusFor(url: string, host: string): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const sent = request(`${url}/graphql?query={hello}`, { headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject).end();
    });
  }

  test.each([
    ['localhost', 200],
    ['LOCALHOST:4000', 200],
    ['graph.localhost:4000', 200],
    ['127.0.0.1', 200],
    ['127.0.0.1:80', 200],
    ['10.1.2.3:4000', 200],
    ['[::1]:4000', 200],
    ['graph.example.org', 200],
    ['Graph.Example.org.:443', 200],
    ['evil.example', 421],
    ['evil.example:4000', 421],
    ['graph.example.org.evil.example', 421],
    ['localhost.evil.example', 421],
    ['127.0.0.1.evil.example', 421],
  ])('named %s gets %d', async (host, status) => {
    const { url } = await start({ hosts: ['graph.example.org'] });
    expect(await statusFor(url, host)).toBe(status);
  });

  test('of any name is served where any is allowed', async () => {
    const { url } = await start({ hosts: ['*'] });
    expect(await statusFor(url, 'any.example')).toBe(200);
  });
});

describe('a request', () => {
  test.each(['/graphql/?query={hello}', '/health/', '/graphql?query={hello}&operationName='])(
    'for %s is taken as people mean it',
    async (path) => {
      expect((await fetch(`${(await start()).url}${path}`)).status).toBe(200);
    },
  );

  test('for the icon of the site is answered with none', async () => {
    expect((await fetch(`${(await start()).url}/favicon.ico`)).status).toBe(204);
  });

  test('with an empty name of its operation is answered both ways', async () => {
    const { url } = await start();
    const body = { query: '{ hello }', operationName: '' };
    const answers = [await post(url, body), await post(url, { query: '{ hello }' }), await post(url, body)];
    expect(await Promise.all(answers.map((one) => one.json()))).toEqual(
      Array(3).fill({ data: { hello: 'hello world' } }),
    );
  });

  test('for the head gets the headers of the answer and no body', async () => {
    const { url } = await start();
    const address = `${url}/graphql?query={hello}`;
    const [head, whole] = [await fetch(address, { method: 'HEAD' }), await fetch(address)];
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const name of ['etag', 'content-type', 'content-length'])
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
  });

  test('is logged with a part of a name that is very long', async () => {
    const { url, texts } = await start();
    const name = 'A'.repeat(50_000);
    await (await post(url, { query: `query ${name} { hello }`, operationName: name })).text();
    await expect.poll(() => texts.join('')).toContain('AAA');
    expect(texts.join('').length).toBeLessThan(1_000);
  });
});
