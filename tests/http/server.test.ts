import { createServer } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { startServer } from '../../src/api/server/server.ts';
import { keptLog } from './lines.ts';
import { post, startTiny, type TinyServer, tinySchema, type Wishes } from './tiny-server.ts';

const running: TinyServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ serving }) => serving.stop()));
});

describe('the server', () => {
  test('is up as soon as it listens', async () => {
    const response = await fetch(`${(await start()).url}/health`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'up' }]);
  });

  test('is ready when the graph is', async () => {
    const response = await fetch(`${(await start()).url}/ready`);
    expect([response.status, await response.json()]).toEqual([
      200,
      { status: 'ready', neo4j: '5.26.30', dataset: '1' },
    ]);
  });

  test('says with a 503 why it is not ready', async () => {
    const state = { status: 'unready', code: 'SERVICE_UNAVAILABLE', reason: 'No Neo4j answers.' } as const;
    const response = await fetch(`${(await start({ readiness: async () => state })).url}/ready`);
    expect([response.status, await response.json()]).toEqual([503, state]);
  });

  test('shows a browser the explorer and tells a program the addresses', async () => {
    const { url } = await start();
    const page = await fetch(url, { headers: { accept: 'text/html' }, redirect: 'manual' });
    const html = await page.text();
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
    const parts = [...html.matchAll(/(?:src|href)="(\/explorer\/[^"]+)"/g)].map(([, path]) => path ?? '');
    const answers = await Promise.all(parts.map((path) => fetch(`${url}${path}`)));
    expect(answers.length).toBeGreaterThan(2);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await fetch(`${url}/explorer/assets/none.js`)).status).toBe(404);
    expect(await (await fetch(url)).json()).toMatchObject({ graphql: '/graphql' });
  });

  test('refuses a port that is taken, and names another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(startAt('127.0.0.1', port)).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      hint: expect.stringContaining(`${port + 1}`),
    });
    other.close();
  });

  test('refuses an address that is not of this machine', async () => {
    await expect(startAt('192.0.2.1', 0)).rejects.toMatchObject({ code: 'SETTING_INVALID' });
  });

  test('lets a request under way finish when it stops, and takes no more', async () => {
    const { promise, release } = gateway();
    const { serving, url } = await start({ resolve: { other: () => promise } });
    const asked = post(url, { query: '{ other }' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stopped = serving.stop();
    await expect(fetch(`${url}/health`)).rejects.toThrow();
    release('in time');
    expect(await (await asked).json()).toEqual({ data: { other: 'in time' } });
    await stopped;
  });
});

describe('GraphiQL', () => {
  const asBrowser = { accept: 'text/html' };

  test('is sent zipped, is the same when sent plain, and is not sent twice', async () => {
    const { url } = await start();
    const zipped = await fetch(`${url}/graphql`, { headers: asBrowser });
    const html = await zipped.text();
    const etag = zipped.headers.get('etag') ?? '';
    const plain = await fetch(`${url}/graphql`, { headers: { ...asBrowser, 'accept-encoding': 'identity' } });
    const again = await fetch(`${url}/graphql`, { headers: { ...asBrowser, 'if-none-match': etag } });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect((await plain.text()) === html).toBe(true);
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('loads nothing from elsewhere', async () => {
    const html = await (await fetch(`${(await start()).url}/graphql`, { headers: asBrowser })).text();
    expect(html.match(/<(?:script|link|img)\b[^>]*(?:src|href)="(?:https?:)?\/\//g)).toBeNull();
  });
});

/** Starts a server that the end of the test stops. */
async function start(wishes: Wishes = {}): Promise<TinyServer> {
  const server = await startTiny(wishes);
  running.push(server);
  return server;
}

/** Starts a server on an address that may refuse it. */
function startAt(host: string, port: number) {
  const readiness = async () => ({ status: 'ready', neo4j: '', dataset: '' }) as const;
  return startServer({ schema: tinySchema, execute: async () => ({}), readiness, log: keptLog().log, host, port });
}

/** A promise that the test keeps waiting for as long as it likes. */
function gateway(): { readonly promise: Promise<string>; readonly release: (value: string) => void } {
  let release: (value: string) => void = () => undefined;
  const promise = new Promise<string>((resolve) => {
    release = resolve;
  });
  return { promise, release };
}
