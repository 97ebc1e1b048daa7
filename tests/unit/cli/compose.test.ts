import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../../src/cli/config.ts';

const compose = parse(readFileSync(new URL('../../../compose.yaml', import.meta.url), 'utf8'));

test('compose.yaml publishes one port, on the loopback address', () => {
  const ports = Object.values<{ ports?: string[] }>(compose.services).flatMap((one) => one.ports ?? []);
  expect(ports).toEqual(['127.0.0.1:4000:4000']);
});

test('the settings of compose.yaml are taken, with the password that is required', () => {
  const environment = Object.entries<string>(compose.services.entente.environment).map(([name, value]) => [
    name,
    value.replace(/\$\{\w+:\?[^}]*\}/, 'a-password').replace(/\$\{\w+:-\}/, ''),
  ]);
  expect(readConfig({}, Object.fromEntries(environment)).elsewhere).toMatchObject({
    uri: 'bolt://neo4j:7687',
    password: 'a-password',
  });
});

test('entente starts once Neo4j is healthy', () => {
  const { neo4j, entente } = compose.services;
  expect(neo4j.healthcheck.test[0]).toBe('CMD-SHELL');
  expect(entente.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
});
