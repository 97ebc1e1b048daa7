import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { Agent, request } from 'node:https';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTiny, type TinyServer } from './tiny-server.ts';

/** Debian has it outside the path of ordinary users. */
const path = `${process.env.PATH}:/usr/sbin`;
const isInstalled = spawnSync('nginx', ['-v'], { env: { PATH: path } }).status === 0;

const host = 'graph.example.org';
const folder = mkdtempSync(join(tmpdir(), 'entente-nginx-'));
const signedIn = { authorization: `Basic ${Buffer.from('anna:secret').toString('base64')}` };

let servers: readonly TinyServer[] = [];
let nginx: ChildProcess | undefined;
let port = 0;

describe.skipIf(!isInstalled)(
  'the configuration of nginx in docs/operations (skipped where nginx is not installed)',
  () => {
    beforeAll(async () => {
      servers = await Promise.all([startTiny({ hosts: [host] }), startTiny({ hosts: [host] })]);
      port = await freePort();
      writeFileSync(join(folder, 'nginx.conf'), configuration(servers.map(({ url }) => new URL(url).port)));
      writeFileSync(join(folder, 'htpasswd'), `anna:${execFileSync('openssl', ['passwd', '-apr1', 'secret'])}`);
      makeCertificate();
      nginx = spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log', '-g', 'daemon off;'], {
        env: { PATH: path },
        stdio: 'inherit',
      });
      await untilOpen(port);
    });
    afterAll(async () => {
      if (nginx?.exitCode === null) {
        nginx.kill('SIGTERM');
        await once(nginx, 'exit');
      }
      await Promise.all(servers.map(({ serving }) => serving.stop()));
      rmSync(folder, { recursive: true });
    });

    test('asks for a password, but not for /health', async () => {
      expect((await ask({ headers: {} })).status).toBe(401);
      expect((await ask({ path: '/health', headers: {} })).status).toBe(200);
    });

    test('answers a question over TLS under one request id, and passes no password on', async () => {
      const answer = await ask({ headers: { ...signedIn, 'x-request-id': 'from-a-test' } });
      expect([answer.status, JSON.parse(answer.body)]).toEqual([200, { data: { hello: 'hello world' } }]);
      expect(answer.headers['x-request-id']).toBe('from-a-test');
      const made = await ask({});
      expect(made.headers['x-request-id']).toMatch(/^[0-9a-f]{32}$/);
    });

    test('hides the metrics', async () => {
      expect((await ask({ path: '/metrics' })).status).toBe(404);
    });

    test('refuses a body that is longer than the server takes', async () => {
      expect((await ask({ body: 'x'.repeat(1_400_000) })).status).toBe(413);
    });

    test('goes on when one server is stopped, as in a rolling load', async () => {
      await servers[0]?.serving.stop();
      const answers = [];
      for (let at = 0; at < 6; at += 1) answers.push((await ask({})).status);
      expect(answers).toEqual([200, 200, 200, 200, 200, 200]);
    });

    test('refuses more requests than it lets through', async () => {
      const answers = await Promise.all(Array.from({ length: 80 }, () => ask({ path: '/health' })));
      const statuses = new Set(answers.map(({ status }) => status));
      expect(statuses).toContain(429);
      expect(statuses).toContain(200);
    });
  },
);

/** The file of the documentation with addresses and files of this test, inside what a distribution puts around it. */
function configuration([first, second]: readonly string[]): string {
  const text = readFileSync(new URL('../../docs/operations/nginx.conf', import.meta.url), 'utf8')
    .replace('127.0.0.1:4000', `127.0.0.1:${first}`)
    .replace('127.0.0.1:4001', `127.0.0.1:${second}`)
    .replace('listen 443', `listen 127.0.0.1:${port}`)
    .replace('/etc/ssl/certs/graph.example.org.pem', join(folder, 'cert.pem'))
    .replace('/etc/ssl/private/graph.example.org.key', join(folder, 'key.pem'))
    .replace('/etc/nginx/entente.htpasswd', join(folder, 'htpasswd'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (one) => `${one}_temp_path ${folder}/${one};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user}\npid ${folder}/pid;\nevents {}\nhttp {\naccess_log off;\n${temporary.join('\n')}\n${text}\n}\n`;
}

function makeCertificate(): void {
  const names = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...names, ...files], {
    stdio: 'ignore',
  });
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks nginx; a question if no path is named. */
function ask({
  path = '/graphql',
  headers = signedIn,
  body = path === '/graphql' ? '{"query":"{ hello }"}' : undefined,
}: {
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}): Promise<Answer> {
  const ca = readFileSync(join(folder, 'cert.pem'));
  const agent = new Agent({ ca, servername: host, keepAlive: false });
  const length = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': body.length };
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const sent = request({ agent, host: '127.0.0.1', port, path, method, headers: { host, ...headers, ...length } });
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function freePort(): Promise<number> {
  const trial = createServer().listen(0, '127.0.0.1');
  await once(trial, 'listening');
  // A server that listens on a port has an address with a port.
  const { port: free } = trial.address() as AddressInfo;
  trial.close();
  return free;
}

/** Waits up to ten seconds for a port to be listened on. */
async function untilOpen(at: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const socket = connect(at, '127.0.0.1');
    const isOpen = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (isOpen) return;
    await sleep(100);
  }
  throw new RangeError('nginx does not listen');
}
