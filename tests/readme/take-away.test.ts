import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Serving } from '../../src/api/server/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { load } from '../../src/load/load.ts';
import { openTestGraph, testConnection } from '../graph/connection.ts';
import { project } from '../house/sources.ts';
import { startWhole } from '../http/whole-server.ts';

const page = readFileSync(`${project}docs/take-away.md`, 'utf8');
const readme = readFileSync(`${project}README.md`, 'utf8');

/** The commands that the page and the README show, as a shell takes them. */
const commands = [...`${page}\n${readme}`.matchAll(/npm run -s entente -- ((?:export|release) [^`#\n]*[^`#\n ])/g)].map(
  ([, words = '']) => words,
);
const pythonLines = [...page.matchAll(/```python\n([\s\S]*?)```/g)].map(([, line = '']) => line);

let graph: Graph;
let serving: Serving;
const folder = mkdtempSync(join(tmpdir(), 'entente-take-away-'));
beforeAll(async () => {
  graph = await openTestGraph();
  await load(new URL('../../seeds/', import.meta.url), graph);
  serving = await startWhole(graph);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await serving.stop();
  await graph.close();
});

describe('the page on files', () => {
  test('shows a command for each need of its table', () => {
    expect(commands.length).toBeGreaterThan(10);
    expect(pythonLines.length).toBe(2);
  });

  test.each(commands)('shows a command that writes its file: %s', async (words) => {
    const { status, stderr } = await run(words);
    expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
    const [, output = ''] = /(?:--output|^release) (\S+)/.exec(words) ?? [];
    expect(statSync(join(folder, output)).size).toBeGreaterThan(0);
  });

  test.each(['graph.links.csv', 'graph.neo4j-nodes.csv', 'pacts.parties.jsonl'])(
    'writes %s with the same bytes on the command line and over HTTP',
    async (name) => {
      const [, what = '', format = ''] = /^(graph|pacts\.parties)\.(.+)$/.exec(name) ?? [];
      const { status, stderr } = await run(`export ${what} --format ${format} --output ${name}`);
      expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
      const served = Buffer.from(await (await fetch(`${serving.url}/export/${name}`)).arrayBuffer());
      expect(served.length).toBeGreaterThan(1_000);
      expect(readFileSync(join(folder, name)).equals(served)).toBe(true);
    },
  );

  test.for(pythonLines)('shows a line of Python that reads all of it: %s', async (line, { skip }) => {
    const [, library = ''] = /import (?:io, )?(\w+)/.exec(line) ?? [];
    if (spawnSync('python3', ['-c', `import ${library}`]).status !== 0)
      skip(`${library} is missing: "apt-get install python3-${library}"`);
    const here = line.replace('http://127.0.0.1:4000', serving.url);
    const name = library === 'pandas' ? 'stances' : 'pacts';
    const script = join(folder, `read-${library}.py`);
    writeFileSync(script, `${here}\nprint(len(${name}) if "${name}" == "stances" else ${name}.number_of_edges())\n`);
    const { stdout, stderr } = await promisify(execFile)('python3', [script]);
    const counted =
      library === 'pandas'
        ? '{ stances { totalCount } }'
        : '{ pacts(first: 500) { nodes { parties { totalCount } } } }';
    const answer = await fetch(`${serving.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: counted }),
    });
    const counts = [...(await answer.text()).matchAll(/"totalCount":(\d+)/g)].map(([, count]) => Number(count));
    expect([Number(stdout), stderr]).toEqual([counts.reduce((sum, one) => sum + one, 0), '']);
  });
});

/** Runs a command as a shell takes it, in a folder of its own, on the graph of the tests. The server beside it goes on meanwhile. */
async function run(words: string) {
  const { uri, username, password, database } = testConnection();
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const command = `"${process.execPath}" "${project}dist/cli/main.js" ${words}`;
  const child = spawn('bash', ['-c', command], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [stderr, [status]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { status, stderr };
}
