import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/cli/config.ts';
import { settingsTables } from '../../../src/cli/setting-words.ts';
import { settings } from '../../../src/cli/settings.ts';

/** What the tables say of each setting: the last cell of its row. */
const unset = new Map(
  [...settingsTables().matchAll(/^\| `([A-Z0-9_]+)` \|.*\| ([^|]+) \|$/gm)].map(([, name = '', cell = '']) => [
    name,
    cell.replaceAll('`', ''),
  ]),
);

describe('the tables of settings', () => {
  test('have a row for each setting, in a group', () => {
    expect([...unset.keys()].toSorted()).toEqual(Object.keys(settings).toSorted());
    expect(settingsTables()).not.toContain('**Others**');
  });

  test('give the values that are taken where a setting is left out', () => {
    const config = readConfig({}, {});
    const elsewhere = readConfig({}, { NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD: 'x' }).elsewhere;
    expect(Object.fromEntries(unset)).toMatchObject({
      HOST: config.host,
      PORT: String(config.port),
      ENTENTE_WORKERS: String(config.workers),
      ENTENTE_QUERY_TIMEOUT: String(config.queryTimeoutMs / 1_000),
      ENTENTE_EXPORT_TIMEOUT: String(config.exportTimeoutMs / 1_000),
      ENTENTE_ANSWER_CACHE: String(config.answerCacheBytes / 1024 / 1024),
      ENTENTE_MEMORY_LINKS: String(config.mostLinks),
      ENTENTE_LOG_LEVEL: config.logLevel,
      ENTENTE_SLOW_MS: String(config.slowMs),
      ENTENTE_METRICS: config.metricsAccess,
      NEO4J_USERNAME: elsewhere?.username,
      NEO4J_DATABASE: elsewhere?.database,
    });
  });
});
