import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, startSeeded } from './server.ts';

const toolkit = 'gephi-toolkit-0.10.1-all.jar';
const jars = fileURLToPath(new URL('../../node_modules/.cache/gephi/', import.meta.url));
const program = fileURLToPath(new URL('ReadWithGephi.java', import.meta.url));
const runs = (command: string) => spawnSync(command, ['-version'], { stdio: 'ignore' }).status === 0;
const run = promisify(execFile);

const folder = mkdtempSync(join(tmpdir(), 'entente-gephi-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Gephi itself, as a library. It is no part of entente: Maven fetches it for this test alone. */
describe.skipIf(!runs('javac') || !runs('mvn'))('Gephi (needs Maven and a Java development kit)', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startSeeded();
    const artifact = `-Dartifact=org.gephi:gephi-toolkit:0.10.1:jar:all`;
    await run('mvn', ['-q', '-B', 'dependency:copy', artifact, `-DoutputDirectory=${jars}`, '-Dmdep.useBaseVersion']);
  });
  afterAll(() => server.stop());

  /** Takes files from a server, and opens them. */
  async function opened(...names: readonly string[]): Promise<readonly (readonly string[])[]> {
    const paths = await Promise.all(
      names.map(async (name) => {
        const path = join(folder, name.replace(/\?.*/, ''));
        await writeFile(path, await textOf(name));
        return path;
      }),
    );
    const words = ['-Djava.awt.headless=true', '-cp', join(jars, toolkit), program, ...paths];
    const { stdout } = await run('java', words);
    return stdout
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
  }

  async function textOf(name: string): Promise<string> {
    return await (await fetch(`${server.url}/export/${name}`)).text();
  }

  test('opens the pact network with the days of its links', async () => {
    const name = 'graph.gexf?through=PARTY_TO';
    const [found = []] = await opened(name);
    const text = await textOf(name);
    const count = (tag: string) => String(text.split(`<${tag} `).length - 1);
    const since = [...text.matchAll(/ start="([^"]+)"/g)].map(([, day = '']) => day).sort();
    const [nodes, edges, isDynamic, first, columns] = found;
    expect([nodes, edges, isDynamic]).toEqual([count('node'), count('edge'), 'true']);
    expect(Number(first)).toBe(Date.parse(since[0] ?? ''));
    expect(columns?.split(' ')).toEqual(expect.arrayContaining(['type', 'phrase', 'since', 'until', 'sources']));
  });

  test('opens a matrix as a list of edges, with a node for each actor and an edge for each value', async () => {
    const args = encodeURIComponent('{mode: ONE_MODE}');
    const [[nodes, edges] = []] = await opened(`alignment.edgelist.dl?args=${args}`);
    const [head, ...rows] = parseCsv(await textOf(`alignment.csv?args=${args}`)) as string[][];
    const values = rows.flatMap(([, ...cells]) => cells).filter((cell) => cell !== '');
    expect(rows.length).toBeGreaterThan(50);
    expect([nodes, edges]).toEqual([String((head?.length ?? 0) - 1), String(values.length)]);
  });

  test('opens a neighbourhood as GraphML with all of its nodes', async () => {
    const name = `neighbourhood.graphml?args=${encodeURIComponent('{ids: ["State:japan"], first: 200}')}`;
    const [[nodes] = []] = await opened(name);
    expect(nodes).toBe(String((await textOf(name)).split('<node ').length - 1));
  });
});
