import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { testConnection } from './connection.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const dockerfile = readFileSync(join(project, 'Dockerfile'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'entente-image-'));

let server: ChildProcess | undefined;
afterAll(async () => {
  if (server?.exitCode === null) {
    server.kill('SIGKILL');
    await once(server, 'exit');
  }
  rmSync(folder, { recursive: true });
});

/** What the slim image takes from the build, as `COPY` names it. */
function taken(): readonly (readonly [from: string, to: string])[] {
  const lines = dockerfile.matchAll(/^COPY --from=build \/app\/(\S+) (\S+)$/gm);
  return [...lines].map(([, from = '', to = '']) => [from, to]);
}

/** The command in the form of JSON that follows a word of the Dockerfile. */
function commandAfter(word: string): readonly string[] {
  const [, json = '[]'] = new RegExp(`^${word}[^[]*(\\[.*\\])$`, 'm').exec(dockerfile.replaceAll('\\\n', '')) ?? [];
  return JSON.parse(json);
}

async function freePort(): Promise<number> {
  const trial = createServer().listen(0, '127.0.0.1');
  await once(trial, 'listening');
  const address = trial.address();
  trial.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

test('what the slim image takes is enough to start, to be found healthy, and to stop', async () => {
  for (const [from, to] of taken().filter(([from]) => from !== 'node_modules'))
    cpSync(join(project, from), join(folder, to === './' ? from : to), { recursive: true });
  for (const file of ['package-lock.json', '.npmrc']) cpSync(join(project, file), join(folder, file));
  const installed = spawnSync('npm', ['ci', '--omit=dev', '--prefer-offline'], { cwd: folder, stdio: 'inherit' });
  expect(installed.status).toBe(0);

  const { uri, username, password } = testConnection();
  const graph = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const { PATH } = process.env;
  const env = { PATH, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(await freePort()), ...graph };
  const [command = '', ...words] = [...commandAfter('ENTRYPOINT'), ...commandAfter('CMD')];
  server = spawn(command, words, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });

  const [check = '', ...checkWords] = commandAfter('HEALTHCHECK');
  const isHealthy = () => spawnSync(check, checkWords, { cwd: folder, env }).status === 0;
  await expect.poll(isHealthy, { timeout: 120_000, interval: 500 }).toBe(true);
  const page = await fetch(`http://127.0.0.1:${env.PORT}/`, { headers: { accept: 'text/html' } });
  expect(await page.text()).toContain('/explorer/');
  const graphiql = await fetch(`http://127.0.0.1:${env.PORT}/graphql`, { headers: { accept: 'text/html' } });
  expect(graphiql.status).toBe(200);

  server.kill('SIGTERM');
  expect(await once(server, 'exit')).toEqual([0, null]);
  expect(isHealthy()).toBe(false);
});
