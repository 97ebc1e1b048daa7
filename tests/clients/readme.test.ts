import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync(new URL('../../schema/README.md', import.meta.url), 'utf8');

test('the README of the schema shows the settings that are tried here', () => {
  const [, chapter = ''] = readme.split('## Caches of clients');
  const shown = [...chapter.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text]) => text);
  const tried = ['apollo-cache.ts', 'urql-cache.ts', 'relay-environment.ts'];
  expect(shown).toEqual(tried.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')));
});
