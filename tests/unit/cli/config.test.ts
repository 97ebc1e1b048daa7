import { describe, expect, test } from 'vitest';
import { readConfig, wantsStacks } from '../../../src/cli/config.ts';
import { defaultHome } from '../../../src/cli/places.ts';

describe('readConfig', () => {
  test('serves on loopback, port 4000, over the embedded Neo4j, when nothing is said', () => {
    const config = readConfig({}, {});
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      corsOrigins: [],
      logLevel: 'info',
      queryTimeoutMs: 30_000,
      answerCacheBytes: 64 * 1024 * 1024,
    });
    expect(config.elsewhere).toBeUndefined();
    expect(config.embedded.home).toMatch(/\.entente\/$/);
    expect(config.seeds).toMatch(/seeds\/$/);
  });

  test('takes what the command line says before what the environment says', () => {
    expect(readConfig({ PORT: '5000' }, { PORT: '6000', HOST: '::1' })).toMatchObject({ port: 5000, host: '::1' });
  });

  test('keeps stores out of node_modules', () => {
    const installed = new URL('file:///somewhere/node_modules/@a/b/');
    expect(defaultHome({ XDG_DATA_HOME: '/data' }, installed)).toBe('/data/entente');
    expect(defaultHome({}, installed)).toMatch(/^((?!node_modules).)*\/entente$/);
    expect(defaultHome({ XDG_DATA_HOME: '/data' }, new URL('file:///clone/'))).toBe('/clone/.entente/');
  });

  test('takes an empty setting as one that was left out', () => {
    expect(readConfig({}, { PORT: '', NEO4J_URI: '' })).toMatchObject({ port: 4000, elsewhere: undefined });
  });

  test('names a Neo4j elsewhere with the user and the database that Neo4j has at first', () => {
    const { elsewhere } = readConfig({}, { NEO4J_URI: 'neo4j+s://db.example:7687', NEO4J_PASSWORD: 'x' });
    expect(elsewhere).toEqual({
      uri: 'neo4j+s://db.example:7687',
      username: 'neo4j',
      password: 'x',
      database: 'neo4j',
    });
  });

  test('prefers a Java named for entente to the one named for all', () => {
    expect(readConfig({}, { JAVA_HOME: '/a', ENTENTE_JAVA_HOME: '/b' }).embedded.javaHome).toBe('/b');
  });

  test('reads several origins', () => {
    const { corsOrigins } = readConfig({}, { ENTENTE_CORS_ORIGIN: 'https://a.example, http://localhost:3000' });
    expect(corsOrigins).toEqual(['https://a.example', 'http://localhost:3000']);
  });

  test.each([
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '4e3'],
    ['PORT', ' 4000'],
    ['ENTENTE_NEO4J_PORT', '0'],
    ['ENTENTE_NEO4J_HEAP', '2 GB'],
    ['ENTENTE_NEO4J_PAGE_CACHE', 'large'],
    ['ENTENTE_NEO4J_VERSION', 'latest'],
    ['ENTENTE_STORE', '../elsewhere'],
    ['NEO4J_URI', 'http://db:7474'],
    ['NEO4J_URI', 'bolt://user:word@db:7687'],
    ['ENTENTE_CORS_ORIGIN', 'a.example'],
    ['ENTENTE_CORS_ORIGIN', 'https://a.example/path'],
    ['ENTENTE_HOSTS', 'a.example:8080'],
    ['ENTENTE_LOG_LEVEL', 'loud'],
    ['ENTENTE_QUERY_TIMEOUT', '0'],
    ['ENTENTE_QUERY_TIMEOUT', 'NaN'],
  ])('refuses %s=%s in one sentence that names it', (name, value) => {
    expect(() => readConfig({}, { [name]: value, NEO4J_PASSWORD: 'x' })).toThrow(
      expect.objectContaining({ code: 'SETTING_INVALID', message: expect.stringMatching(`^The setting ${name} is "`) }),
    );
  });

  test('does not repeat a password that was written into an address', () => {
    expect(() => readConfig({}, { NEO4J_URI: 'bolt://user:word@db:7687' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('word') }),
    );
  });

  test.each([
    ['NEO4J_URL', 'NEO4J_URI'],
    ['NEO4J_USER', 'NEO4J_USERNAME'],
    ['NEO4J_AUTH', 'NEO4J_USERNAME and NEO4J_PASSWORD'],
  ])('refuses %s, which is %s here, and does not repeat it', (name, meant) => {
    expect(() => readConfig({}, { [name]: 'neo4j/word' })).toThrow(
      expect.objectContaining({
        code: 'SETTING_INVALID',
        message: expect.not.stringContaining('word'),
        hint: expect.stringContaining(`Write ${meant},`),
      }),
    );
  });

  test('leaves the names of other programs alone beside its own', () => {
    const own = { NEO4J_URI: 'bolt://db:7687', NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'x' };
    expect(readConfig({}, { ...own, NEO4J_URL: 'http://db:7474', NEO4J_AUTH: 'neo4j/x' }).elsewhere).toMatchObject({
      uri: 'bolt://db:7687',
    });
  });

  test('refuses an address without the password to it', () => {
    expect(() => readConfig({}, { NEO4J_URI: 'bolt://db:7687' })).toThrow('NEO4J_PASSWORD is not');
  });

  test('refuses a misspelt setting and names the one that was meant', () => {
    expect(() => readConfig({}, { ENTENTE_SEED: 'x' })).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('ENTENTE_SEEDS') }),
    );
  });

  test('leaves alone what only begins like one of ours', () => {
    expect(() => readConfig({}, { ENTENTE_TEST_STORE: 'x', PORTAL: '1' })).not.toThrow();
  });
});

describe('wantsStacks', () => {
  test('is asked for by the level debug', () => {
    expect([wantsStacks({ ENTENTE_LOG_LEVEL: 'debug' }), wantsStacks({})]).toEqual([true, false]);
  });
});
