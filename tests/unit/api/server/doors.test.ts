import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { Door } from '../../../../src/api/server/door.ts';
import { createHostCheck } from '../../../../src/api/server/known-host.ts';
import { replyJson } from '../../../../src/api/server/reply.ts';
import { createRoutes } from '../../../../src/api/server/routes.ts';
import { keptLog } from '../../../http/lines.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

describe('a door', () => {
  test('takes its methods, HEAD with GET, and tells the others which', async () => {
    const url = await open([door('/a', { methods: ['GET'] })]);
    const answers = await Promise.all(['GET', 'HEAD', 'POST'].map((method) => fetch(`${url}/a`, { method })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 405]);
    expect(answers[2]?.headers.get('allow')).toBe('GET, HEAD');
  });

  test('with a star takes every path below it and not its own', async () => {
    const url = await open([door('/a/*'), door('/b')]);
    const paths = ['/a/x', '/a/x/y', '/a', '/b', '/ab'];
    const answers = await Promise.all(paths.map((path) => fetch(`${url}${path}`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 200, 404]);
  });

  test('that has a name is proposed where there is nothing', async () => {
    const url = await open([door('/a', { name: 'a' }), door('/hidden')]);
    const { errors } = await (await fetch(`${url}/b`)).json();
    expect(errors[0].extensions.hint).toBe('Use / or /a.');
  });

  test('answers no host that is not known', async () => {
    const url = new URL(await open([door('/a')]));
    const asked = request({ port: url.port, path: '/a', headers: { host: 'stranger.example' } }).end();
    const [response] = await once(asked, 'response');
    response.resume();
    expect(response.statusCode).toBe(421);
  });

  test('that fails says so without the cause', async () => {
    const answer = () => Promise.reject(new TypeError('a secret'));
    const response = await fetch(`${await open([door('/a', { answer })])}/a`);
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).toContain('"INTERNAL"');
    expect(text).not.toContain('a secret');
  });
});

describe('a door for other origins', () => {
  const shared = door('/a', { methods: ['GET', 'POST'], crossOrigin: 'setting' });
  const origin = 'https://a.example';

  test('lets pages of the origins that are set read it, and says that the answer depends on the origin', async () => {
    const url = await open([shared], [origin]);
    const { headers } = await fetch(`${url}/a`, { headers: { origin } });
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('vary')).toBe('Origin, Accept');
  });

  test('lets no other page read it', async () => {
    const url = await open([shared], [origin]);
    const { headers } = await fetch(`${url}/a`, { headers: { origin: 'https://b.example' } });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('answers what a browser asks first', async () => {
    const url = await open([shared], ['*']);
    const asked = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
    const { status, headers } = await fetch(`${url}/a`, { method: 'OPTIONS', headers: asked });
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST, OPTIONS');
    expect(headers.get('access-control-allow-headers')).toBe('content-type');
  });

  test('is closed to them while no origin is set', async () => {
    const url = await open([shared]);
    const asked = await fetch(`${url}/a`, { method: 'OPTIONS', headers: { origin } });
    const read = await fetch(`${url}/a`, { headers: { origin } });
    expect([asked.status, read.headers.get('access-control-allow-origin')]).toEqual([405, null]);
  });
});

function door(path: string, settings: Partial<Door> = {}): Door {
  return {
    path,
    methods: ['GET'],
    crossOrigin: 'none',
    answer: ({ response }) => replyJson(response, 200, { path }, { Vary: 'Accept' }),
    ...settings,
  };
}

/** Serves these doors until the end of the test. */
async function open(doors: readonly Door[], corsOrigins: readonly string[] = []): Promise<string> {
  const isKnownHost = createHostCheck([]);
  const server = createServer(createRoutes({ doors, corsOrigins, isKnownHost, log: keptLog().log, listeners: [] }));
  server.listen(0, '127.0.0.1');
  closers.push(() => server.close());
  await once(server, 'listening');
  // A server that listens on a port has an address with a port.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
