import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkSeeds } from '../../../src/load/load.ts';
import { issuesAbout, rewrite } from './folders.ts';

/** Text of about the largest size a seed file may have, made of one piece. */
const full = (piece: string) => piece.repeat(Math.floor(1_000_000 / piece.length));

const put = (name: string, content: string | Uint8Array) => (folder: URL) => writeFile(new URL(name, folder), content);

describe('a seeds folder that cannot be read', () => {
  test('is told of when it is missing', async () => {
    const { issues } = await checkSeeds(new URL('nowhere/', import.meta.url));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'SEED_UNREADABLE', message: expect.stringContaining('no folder') });
  });

  test('is told of when it is a file', async () => {
    const { issues } = await checkSeeds(new URL(import.meta.url));
    expect(issues).toMatchObject([{ code: 'SEED_UNREADABLE', message: expect.stringContaining('no folder') }]);
  });

  test.each([
    ['closed lists that are missing', (folder: URL) => rm(new URL('vocab.yaml', folder)), 'vocab.yaml', 'is missing'],
    ['a file with a slip in its name', put('stnaces.yaml', '[]'), 'stnaces.yaml', 'is not a seed file'],
    [
      'a folder in the place of a file',
      async (folder: URL) => {
        await rm(new URL('stances.yaml', folder));
        await mkdir(new URL('stances.yaml', folder));
      },
      'stances.yaml',
      'it is not a regular file',
    ],
    [
      'a link that leads to itself',
      async (folder: URL) => {
        await rm(new URL('stances.yaml', folder));
        await symlink('stances.yaml', new URL('stances.yaml', folder));
      },
      'stances.yaml',
      'ELOOP',
    ],
    [
      'a pipe, which is not waited for',
      async (folder: URL) => {
        await rm(new URL('stances.yaml', folder));
        execFileSync('mkfifo', [fileURLToPath(new URL('stances.yaml', folder))]);
      },
      'stances.yaml',
      'it is not a regular file',
    ],
    ['a huge file', put('stances.yaml', 'x'.repeat(1024 * 1024 + 1)), 'stances.yaml', 'is 1048576'],
    [
      'bytes that are not UTF-8',
      put('stances.yaml', Buffer.from('- id: a\n  b: \xff\n', 'latin1')),
      'stances.yaml:2:6',
      'not UTF-8',
    ],
    ['UTF-16', put('stances.yaml', Buffer.from('- id: a', 'utf16le')), 'stances.yaml:1:2', 'U+0000'],
    ['an empty file', put('stances.yaml', ''), 'stances.yaml:1:1', 'is empty'],
    ['lists a million deep', put('stances.yaml', full('[')), 'stances.yaml:1:', 'too deep'],
    ['hyphens a million deep', put('stances.yaml', full('- ')), 'stances.yaml:1:', 'too deep'],
    ['mappings a million deep', put('stances.yaml', full('{a: ')), 'stances.yaml:1:', 'too deep'],
    ['an open quote without end', put('stances.yaml', `- "${full('a')}`), 'stances.yaml:', 'not valid YAML'],
  ])('tells of %s', async (_, spoil, at, says) => {
    const issues = await issuesAbout(spoil);
    const [first] = issues;
    expect(issues).toHaveLength(1);
    expect(first?.code).toBe('SEED_UNREADABLE');
    expect(first?.at.startsWith(at)).toBe(true);
    expect(first?.says).toContain(says);
  });

  test('may lack a file, which is as if its list were empty', async () => {
    expect(await issuesAbout((folder) => rm(new URL('questions.yaml', folder)))).toEqual([]);
    const issues = await issuesAbout((folder) => rm(new URL('propositions.yaml', folder)));
    expect(issues.some(({ says }) => says.startsWith('No entry of propositions.yaml has the id'))).toBe(true);
  });

  test('is read in bounded time, though every line of a large file is wrong', async () => {
    const issues = await issuesAbout(put('sources.yaml', '- {id: a}\n'.repeat(20_000)));
    expect(issues.some(({ says }) => says.includes('the rest was not checked'))).toBe(true);
    expect(issues.length).toBeLessThan(2_000);
  });

  test('does not count keys against each other, however many there are', async () => {
    const keys = Array.from({ length: 20_000 }, (_, number) => `  k${number}: 1\n`).join('');
    const issues = await issuesAbout(put('questions.yaml', `- id: q01\n${keys}`));
    expect(issues.some(({ says }) => says.includes('the rest was not checked'))).toBe(true);
  });
});

describe('a seeds folder that can be read in part', () => {
  test('gives the issues of all its files at once, by file and line', async () => {
    const issues = await issuesAbout(async (folder) => {
      await rewrite(folder, 'actors.yaml', (text) =>
        text.replace('cowCode: 740', 'cowCode: many').replace('iso2: CN', 'iso2: cn'),
      );
      await rewrite(folder, 'stances.yaml', (text) => text.replace('polarity: 0.5', 'polarity: 1'));
    });
    expect(issues.map(({ at }) => at)).toEqual(['actors.yaml:9:12', 'actors.yaml:24:9', 'stances.yaml:5:13']);
  });

  test('is not blamed for references into a file that cannot be read', async () => {
    const issues = await issuesAbout(put('sources.yaml', '\t'));
    expect(issues.map(({ at }) => at)).toEqual(['sources.yaml:1:1']);
  });

  test('may have lines that end as on Windows', async () => {
    expect(
      await issuesAbout((folder) => rewrite(folder, 'sources.yaml', (text) => text.replaceAll('\n', '\r\n'))),
    ).toEqual([]);
  });
});
