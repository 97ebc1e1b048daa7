import { describe, expect, test } from 'vitest';
import { storeOf } from '../../../src/embedded/store.ts';

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
