import { afterAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { readExamples } from '../../src/api/server/examples.ts';
import { clientNames, openers } from './clients.ts';
import { watchConsole } from './console.ts';
import type { Question } from './documents.ts';
import { startSeeded } from './server.ts';
import { withIds } from './with-ids.ts';
import { withoutTypenames } from './without-typenames.ts';

/** The examples and the questions of the seeds, which together ask for most of the schema. */
const examples: readonly Question[] = (await readExamples()).map(({ query, variables }, at) => ({
  name: `Example${at}`,
  text: withIds(schema, query),
  variables: JSON.parse(variables ?? '{}'),
}));
const server = await startSeeded();
const open = await openers(server, examples);
const answers = new Map<Question, unknown>();
for (const asked of examples) answers.set(asked, withoutTypenames(await server.raw(asked, asked.variables)));
const printed = watchConsole();
afterAll(() => server.stop());

describe.each(clientNames)('the cache of %s', (name) => {
  test('gives back the answer to every example, all of them in one cache, without a warning', async () => {
    const client = open[name]();
    for (const asked of examples) {
      await client.fetch(asked, asked.variables);
      expect(withoutTypenames(await client.read(asked, asked.variables))).toEqual(answers.get(asked));
    }
    expect(printed).toEqual([]);
  });

  test('gives back no other answer than the one it got, whatever was asked since', async () => {
    const client = open[name]();
    for (const asked of examples) await client.fetch(asked, asked.variables);
    for (const asked of examples) {
      const read = withoutTypenames(await client.read(asked, asked.variables));
      if (read !== null || name !== 'Apollo Client') expect(read).toEqual(answers.get(asked));
    }
  });
});
