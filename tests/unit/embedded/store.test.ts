import { mkdir, mkdtemp, realpath, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createFolders, storeOf } from '../../../src/embedded/store.ts';

describe('storeOf', () => {
  test('keeps the jars of a version apart from the stores that share them', () => {
    const store = storeOf({ home: '/home', store: 'test' });
    expect(store).toMatchObject({ jars: '/home/neo4j/5.26.30', folder: '/home/test', run: '/home/test/run' });
  });

  test('suits a small machine when nothing is said', () => {
    expect(storeOf({ home: '/home' })).toMatchObject({
      name: 'main',
      heap: '512m',
      pageCache: '256m',
      version: '5.26.30',
    });
  });

  test('has one path, whichever link leads to it', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'home'));
    await symlink(join(folder, 'home'), join(folder, 'link'));
    expect(storeOf({ home: join(folder, 'link') })).toEqual(storeOf({ home: join(folder, 'home') }));
  });

  test('is closed to other users, also where it was open before', async () => {
    const store = storeOf({ home: await temporaryFolder() });
    await mkdir(store.folder, { recursive: true, mode: 0o755 });
    await createFolders(store);
    expect((await stat(store.folder)).mode & 0o777).toBe(0o700);
    expect((await stat(store.conf)).isDirectory()).toBe(true);
  });

  test.each([
    [{ store: '../elsewhere' }, 'ENTENTE_STORE is "../elsewhere"; expected a name like "main".'],
    [{ store: 'neo4j' }, 'ENTENTE_STORE is "neo4j"; expected a name like "main".'],
    [{ version: '5.26' }, 'ENTENTE_NEO4J_VERSION is "5.26"; expected a version like "5.26.30".'],
    [{ heap: 'much' }, 'ENTENTE_NEO4J_HEAP is "much"; expected a size like "512m".'],
    [{ pageCache: '1 GB' }, 'ENTENTE_NEO4J_PAGE_CACHE is "1 GB"; expected a size like "256m".'],
    [{ boltPort: 70000 }, 'ENTENTE_NEO4J_PORT is "70000"; expected a whole number from 1 to 65535.'],
  ])('refuses %j', (setting, message) => {
    expect(() => storeOf({ home: '/home', ...setting })).toThrow(message);
  });
});

async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'entente-store-')));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
