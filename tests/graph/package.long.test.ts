import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHome } from './start-neo4j.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

let folder = '';
let files: readonly string[] = [];

/** The package is made by npm and installed by npm into an empty folder; Neo4j's jars are those of the clone, so that they are fetched once. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-package-'));
  await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root });
  const [tarball = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  files = (await run('tar', ['-tzf', join(folder, tarball)])).stdout.trim().split('\n');
  await mkdir(join(folder, 'data/entente'), { recursive: true });
  await symlink(join(testHome, 'neo4j'), join(folder, 'data/entente/neo4j'));
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`], { cwd: folder });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the package', () => {
  test('holds fewer than 900 files', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(files.length).toBeLessThan(900);
  });

  test('holds no test, no bench, no source map, no store and no file that is hidden', () => {
    const unwanted = /\/(tests?|bench|node_modules)\/|\.test\.|\.map$|\/\.|password|\.log$|\.tgz$/;
    expect(files.filter((file) => unwanted.test(file))).toEqual([]);
  });

  test('names no folder of the machine on which it was made', async () => {
    const installed = join(folder, 'node_modules/@entente-graph/entente');
    const texts = await Promise.all(
      files.map((file) => readFile(join(installed, file.replace(/^package\//, '')), 'utf8')),
    );
    expect(files.filter((_, at) => texts[at]?.includes(root))).toEqual([]);
  });

  test('holds the licences of the code, of the facts and of what is built into the page', () => {
    const licences = ['LICENSE', 'NOTICE', 'seeds/LICENSE.md', 'dist/explorer/licenses.md', 'docs/licences.md'];
    expect(files).toEqual(expect.arrayContaining(licences.map((file) => `package/${file}`)));
  });
});

describe('the package, installed into an empty folder', () => {
  test('tells its version', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    expect((await entente('--version')).stdout).toBe(`${version}\n`);
  });

  test('checks its facts', async () => {
    expect((await entente('check')).stdout).toContain('stances');
  });

  test('starts, serves the page, and answers from the facts', async () => {
    const server = spawn(join(folder, 'node_modules/.bin/entente'), ['start', '--port', '0'], { cwd: folder, env });
    try {
      const url = await addressOf(server);
      const page = await fetch(url, { headers: { accept: 'text/html' } });
      const graphiql = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
      expect([page.status, graphiql.status]).toEqual([200, 200]);
      expect(await page.text()).toContain('/explorer/assets/');
      const query = '{ stances(where: { proposition: { ids: ["taiwan-part-of-china"] } }, first: 1) { totalCount } }';
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
      expect((await answer.json()).data.stances.totalCount).toBeGreaterThan(50);
    } finally {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
    }
  });

  test('keeps its store in the data folder of the user', async () => {
    const { stdout } = await entente('db', 'status').catch((refused: { stdout: string }) => refused);
    expect(stdout).toContain(join(folder, 'data/entente/main'));
    expect(await readdir(join(folder, 'node_modules/@entente-graph/entente'))).not.toContain('.entente');
  });

  test('is a library with types', async () => {
    const use = `import { checkSeeds, EntenteError, schema, type Graph } from '@entente-graph/entente';
      export const names: readonly string[] = [typeof checkSeeds, new EntenteError('USAGE', 'x', {}).code, String(schema.getQueryType())];
      export const close = (graph: Graph): Promise<void> => graph.close();
      console.log(names.join());`;
    await writeFile(join(folder, 'use.ts'), use);
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck', '--types', 'node'];
    await cp(join(root, 'node_modules/@types'), join(folder, 'node_modules/@types'), { recursive: true });
    await cp(join(root, 'node_modules/undici-types'), join(folder, 'node_modules/undici-types'), { recursive: true });
    const compiled = run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options, 'use.ts'], {
      cwd: folder,
    });
    await compiled.catch(({ stdout }: { stdout: string }) => expect.unreachable(stdout));
    expect((await run(process.execPath, ['use.js'], { cwd: folder })).stdout).toBe('function,USAGE,Query\n');
  });
});

/** No setting of this run leads the installed command to a store or a server of someone else. */
const env = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  JAVA_HOME: process.env.JAVA_HOME,
  get XDG_DATA_HOME() {
    return join(folder, 'data');
  },
};

function entente(...words: readonly string[]): Promise<{ readonly stdout: string }> {
  return run(join(folder, 'node_modules/.bin/entente'), words, { cwd: folder, env });
}

/** The address that a server prints once it is ready. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new TypeError(`not ready: ${said}`)), 240_000);
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /Explorer\s+(http:\S+)\//.exec(said)?.[1];
      if (url === undefined) return;
      clearTimeout(late);
      resolve(url);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', () => reject(new TypeError(`ended: ${said}`)));
  });
}
