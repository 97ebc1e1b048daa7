import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { settings } from '../../../src/cli/settings.ts';
import { importers } from '../../../src/import/importers.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let out = '';
let err = '';
beforeEach(() => {
  out = '';
  err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

describe('the command line', () => {
  test('shows its help and the exit codes', async () => {
    expect(await run(['--help'])).toBe(0);
    expect(out).toMatch(
      /Usage: entente[\s\S]*start[\s\S]*check[\s\S]*load[\s\S]*db[\s\S]*query[\s\S]*Exit codes: 0 done/,
    );
  });

  test('prints its version', async () => {
    expect(await run(['--version'])).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each([
    ['start'],
    ['check'],
    ['load'],
    ['import'],
    ['datasets'],
    ['remove'],
    ['db'],
    ['query'],
    ['seeds schema'],
    ['print'],
  ])('shows the help of "%s" with examples', async (command) => {
    expect(await run([...command.split(' '), '--help'])).toBe(0);
    expect(out).toContain('Examples:\n  entente ');
  });

  test('tells of every data set in the help of import: files, address, size, licence and citation', async () => {
    await run(['import', '--help']);
    const missing = importers.filter(({ id, url, size, licence, citation, files }) => {
      const told = out.slice(out.indexOf(`\n${id}  `));
      return ![url, size, licence, citation, ...files.map(({ what }) => what)].every((words) => told.includes(words));
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('names every setting in the help of start', async () => {
    await run(['start', '--help']);
    expect(Object.keys(settings).filter((name) => !out.includes(name))).toEqual([]);
  });

  test.each([
    [['strat'], "Unknown command 'strat'. Did you mean start?", 'entente --help'],
    [['start', '--prot', '1'], "Unknown option '--prot'. Did you mean --port?", 'entente start --help'],
    [['db', 'stpo'], "Unknown command 'stpo'. Did you mean stop?", 'entente db --help'],
    [['query'], "Missing required argument 'file'.", 'entente query --help'],
    [['load', 'a', 'b'], "Too many arguments for 'load'. Expected 1 argument but got 2.", 'entente load --help'],
    [['query', '-', '--variables'], "Option '--variables <json>' argument missing.", 'entente query --help'],
  ])('refuses %j in one sentence, with where to read on', async (words, sentence, help) => {
    expect(await run(words)).toBe(2);
    expect(err).toBe(`${sentence}\n    Run "${help}".\n`);
  });

  test('refuses a data set it does not know, and a limit that is no number, before anything is read', async () => {
    expect(await run(['import', 'nothing', 'x'])).toBe(2);
    expect(err).toMatch(/^There is no importer for the data set "nothing"\.\n {4}Use one of: unvotes, /);
    err = '';
    expect(await run(['import', 'unvotes', 'x', '--max-issues', 'few'])).toBe(2);
    expect(err).toMatch(/^--max-issues is "few"; expected a whole number from 0 to 999999\.\n/);
  });

  test('shows its help on the standard error when no command is given', async () => {
    expect(await run([])).toBe(2);
    expect([out, err]).toEqual(['', expect.stringContaining('Usage: entente')]);
  });

  test('refuses a setting before anything is started', async () => {
    vi.stubEnv('PORT', 'abc');
    expect(await run(['start'])).toBe(2);
    expect(err).toMatch(/^The setting PORT is "abc"; .*\n {4}Correct PORT, or unset it\.\n$/);
  });

  test('leaves a Neo4j that is not its own alone', async () => {
    vi.stubEnv('NEO4J_URI', 'bolt://db.example:7687');
    vi.stubEnv('NEO4J_PASSWORD', 'x');
    expect(await run(['db', 'stop'])).toBe(2);
    expect(err).toContain('NEO4J_URI is set to "bolt://db.example:7687"');
  });
});

describe('entente check', () => {
  test('counts the seeds of the project', async () => {
    expect(await run(['check'])).toBe(0);
    expect(out).toMatch(/^No issues: \d+ actors, .* stances \(\d+ not verified\), /);
  });

  test('tells a machine what is wrong', async () => {
    expect(await run(['check', join(folder, 'nowhere'), '--json'])).toBe(1);
    expect(JSON.parse(out)).toEqual({
      issues: [
        { code: 'SEED_UNREADABLE', at: expect.any(String), message: expect.any(String), hint: expect.any(String) },
      ],
    });
  });
});

describe('entente query', () => {
  test('finds a mistake in the document before it starts a database', async () => {
    expect(await run(['query', written('typo.graphql', '{ sttaes { totalCount } }')])).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ errors: [{ message: expect.stringContaining('sttaes') }] });
  });

  test('refuses variables that are no JSON object', async () => {
    expect(await run(['query', written('fine.graphql', '{ __typename }'), '--variables', '{"a":'])).toBe(2);
    expect(err).toContain('The variables "{"a":" are not a JSON object.');
  });

  test('refuses a file that is not there', async () => {
    expect(await run(['query', join(folder, 'none.graphql')])).toBe(2);
    expect(err).toContain('none.graphql" cannot be read');
  });
});

describe('entente seeds schema', () => {
  test('writes one file for each seed file', async () => {
    const to = join(folder, 'schemas');
    expect(await run(['seeds', 'schema', '--out', to])).toBe(0);
    expect(readdirSync(to)).toEqual(expect.arrayContaining(['actors.schema.json', 'stances.schema.json']));
  });
});

/** A file of the test's folder. */
function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
