import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemError } from '../../../src/cli/system-error.ts';
import { makeFolder } from '../../../src/embedded/make-folder.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-paths-'));
  await writeFile(join(folder, 'file'), '');
  await symlink('/nowhere/at/all', join(folder, 'dangling'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a home that cannot be used', () => {
  test.each([
    ['below a file', 'file/below'],
    ['in place of a file', 'file'],
    ['a link that leads nowhere', 'dangling'],
  ])('is named, at once: %s', async (_, name) => {
    const path = join(folder, name);
    const error: unknown = await makeFolder(join(path, 'main/run')).catch((cause: unknown) => systemError(cause, path));
    expect(error).toMatchObject({
      code: 'PATH_UNUSABLE',
      message: expect.stringContaining(`"${join(folder, name.split('/')[0] ?? '')}`),
    });
  });

  test('is named where folders cannot be made, as in /proc', async () => {
    const error: unknown = await makeFolder('/proc/foo/main').catch((cause: unknown) =>
      systemError(cause, '/proc/foo'),
    );
    expect(error).toMatchObject({
      code: 'PATH_UNUSABLE',
      message: '"/proc/foo" cannot be used: a part of the path does not exist.',
    });
  });
});

describe('a full disk', () => {
  test('is told with its folder and what is left', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
    });
    expect(systemError(full, join(folder, 'not/yet/there'))).toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringMatching(/^The disk is full: \d+ MB are left at "[^"]*entente-paths-[^/"]*"\.$/),
    });
  });

  test('is no name for another error', () => {
    const error = new TypeError('no');
    expect(systemError(error, folder)).toBe(error);
  });
});
