import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attempt, digestOfSources, expectNode, lackingTool, reasonToInstall } from '../../../src/cli/prepare-checks.js';

const wanted = {
  '': {},
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/for-another-system': { version: '1.0.0', integrity: 'sha512-b', optional: true },
};
const { '': _, 'node_modules/for-another-system': __, ...installed } = wanted;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-prepare-'));
  write('package-lock.json', JSON.stringify({ packages: wanted }));
  write('node_modules/.package-lock.json', JSON.stringify({ packages: installed }));
  write('node_modules/a/package.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('reasonToInstall', () => {
  test('finds none when all that is asked for is there', () => {
    expect(reasonToInstall(root)).toBeUndefined();
  });

  test('sees a fresh clone', () => {
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect(reasonToInstall(root)).toBe('node_modules is missing');
  });

  test('sees an installation that was broken off', () => {
    rmSync(join(root, 'node_modules/.package-lock.json'));
    expect(reasonToInstall(root)).toBe('an earlier installation did not finish');
    write('node_modules/.package-lock.json', '{"packages": {"node_mod');
    expect(reasonToInstall(root)).toBe('an earlier installation did not finish');
  });

  test('sees another version, another content, and a package more', () => {
    const others = [{ version: '1.0.1' }, { integrity: 'sha512-c' }].map((change) => ({
      ...wanted,
      'node_modules/a': { ...wanted['node_modules/a'], ...change },
    }));
    const more = { ...wanted, 'node_modules/b': { version: '1.0.0', integrity: 'sha512-d' } };
    for (const packages of [...others, more]) {
      write('package-lock.json', JSON.stringify({ packages }));
      expect(reasonToInstall(root)).toBe('package-lock.json asks for other packages');
    }
  });

  test('sees a package whose folder is gone', () => {
    rmSync(join(root, 'node_modules/a'), { recursive: true });
    expect(reasonToInstall(root)).toBe('"node_modules/a" is not whole');
  });
});

describe('digestOfSources', () => {
  test('is another when a source changes, moves or goes, and the same otherwise', () => {
    write('tsconfig.json', '{}');
    write('src/a.ts', 'a');
    write('src/b/c.ts', 'c');
    const first = digestOfSources(root);
    write('src/note.md', 'no source');
    expect(digestOfSources(root)).toBe(first);
    write('src/a.ts', 'b');
    expect(digestOfSources(root)).not.toBe(first);
    write('src/a.ts', 'a');
    rmSync(join(root, 'src/b/c.ts'));
    expect(digestOfSources(root)).not.toBe(first);
  });
});

describe('lackingTool', () => {
  const with_ =
    (...commands: readonly string[]) =>
    (command: string) =>
      commands.includes(command);

  test('refuses a machine without Java, or without Maven for the first start', () => {
    expect(lackingTool(root, {}, with_('mvn'))).toBe(3);
    expect(lackingTool(root, {}, with_('java'))).toBe(3);
    expect(lackingTool(root, { JAVA_HOME: '/jdk' }, with_('java', 'mvn'))).toBe(3);
  });

  test('needs no Maven once the jars are there, and nothing for a Neo4j elsewhere', () => {
    expect(lackingTool(root, {}, with_('java', 'mvn'))).toBe(0);
    write('.entente/neo4j/5.26.30/stamp.json', '{}');
    expect(lackingTool(root, {}, with_('java'))).toBe(0);
    expect(lackingTool(root, { NEO4J_URI: 'bolt://db' }, with_())).toBe(0);
  });
});

describe('attempt', () => {
  test('tells a folder of another user as one, and passes what is a mistake of ours', () => {
    const refusal = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', path: '/dist' });
    const failing = (error: Error) => () => {
      throw error;
    };
    expect(attempt(failing(refusal), '/dist')).toBe(3);
    expect(() => attempt(failing(new TypeError('no')), '/dist')).toThrow('no');
  });
});

describe('expectNode', () => {
  test('refuses a Node that is too old, and no other', () => {
    expect(['18.20.0', '20.18.9', '20.19.0', '26.1.0'].map(expectNode)).toEqual([3, 3, 0, 0]);
  });
});

/** Writes a file below the root. */
function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}
