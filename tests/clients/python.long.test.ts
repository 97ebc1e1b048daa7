import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Serving } from '../../src/api/server/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { importDataSet } from '../../src/ingest/import-data-set.ts';
import { removeDataSet } from '../../src/ingest/remove-data-set.ts';
import { openTestGraph } from '../graph/connection.ts';
import { rollCalls } from '../graph/roll-calls.ts';
import { startWhole } from '../http/whole-server.ts';
import { withFolder } from '../unit/import/run-set.ts';

const client = fileURLToPath(new URL('../../clients/python/', import.meta.url));
const environment = fileURLToPath(new URL('../../node_modules/.cache/python-client/', import.meta.url));
const python = `${environment}bin/python`;
const isPythonNewEnough =
  spawnSync('python3', ['-c', 'import sys, venv; sys.exit(sys.version_info < (3, 11))']).status === 0;

/** Runs a program to its end, while the server of this process answers it, and gives what it printed. */
async function run(program: string, args: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const options = { cwd: client, env: { ...process.env, ...settings }, maxBuffer: 64 * 1024 * 1024 };
  const { error, stdout, stderr } = await new Promise<Ended>((resolve) =>
    execFile(program, args, options, (error, stdout, stderr) => resolve({ error, stdout, stderr })),
  );
  expect(error === null ? '' : `${stdout}${stderr}`).toBe('');
  return stdout;
}

interface Ended {
  readonly error: Error | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe.skipIf(!isPythonNewEnough)('the Python client (needs Python 3.11 or later with venv)', () => {
  let graph: Graph;
  let server: Serving;
  beforeAll(async () => {
    if (!existsSync(python)) await run('python3', ['-m', 'venv', environment]);
    await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--editable', '.[test]']);
    graph = await openTestGraph();
    await withFolder(rollCalls(12), (folder) => importDataSet(graph, 'unvotes', [folder], {}));
    server = await startWhole(graph, 60_000);
  });
  afterAll(async () => {
    await server.stop();
    await removeDataSet(graph, 'unvotes');
    await graph.close();
  });

  test('reads tables, graphs and matrices of a real server, and its notebooks run', async () => {
    const printed = await run(python, ['-m', 'pytest', '--quiet', '-p', 'no:cacheprovider'], {
      ENTENTE_URL: new URL('/graphql', server.url).href,
    });
    expect(printed).toMatch(/\d+ passed/);
    expect(printed).not.toMatch(/skipped/);
  });

  test('is written as its linter and formatter ask', async () => {
    await run(python, ['-m', 'ruff', 'check', '.']);
    await run(python, ['-m', 'ruff', 'format', '--check', '.']);
  });
});
