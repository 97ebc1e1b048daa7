import { readFileSync } from 'node:fs';
import { isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';

const guide = readFileSync(new URL('../../docs/dashboard.md', import.meta.url), 'utf8');
const [, chapter = ''] = guide.split('## Caching');

test('the guide for dashboards shows the settings that are tried here', () => {
  const shown = [...chapter.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text]) => text);
  const tried = ['apollo-cache.ts', 'urql-cache.ts', 'relay-environment.ts'];
  expect(shown).toEqual(tried.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')));
});

test('it names every type whose id is not one to cache by', () => {
  const withId = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => 'id' in type.getFields());
  const others = withId.filter((type) => !type.getInterfaces().some(({ name }) => name === 'Node'));
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter(({ name }) => !chapter.includes(`\`${name}\``))).toEqual([]);
});
