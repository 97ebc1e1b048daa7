import { afterAll, describe, expect, test } from 'vitest';
import { readBack } from './client.ts';
import { clientNames, openers } from './clients.ts';
import { watchConsole } from './console.ts';
import { again, days, halves, questions } from './documents.ts';
import { startSeeded } from './server.ts';

const server = await startSeeded();
const open = await openers(server, [...questions, ...halves]);
const printed = watchConsole();
afterAll(() => server.stop());

describe.each(clientNames)('the cache of %s', (name) => {
  test('gives back a count of pacts for each of two days, and one for no day', async () => {
    expect(await readBack(open[name](), days, { certainty: 'POSSIBLE' })).toEqual({
      before: { state: { id: 'State:japan@1970-01-01.POSSIBLE', pacts: { totalCount: 4 } } },
      later: { state: { id: 'State:japan@2020-01-01.POSSIBLE', pacts: { totalCount: 11 } } },
      ever: { id: 'State:japan', pacts: { totalCount: 12 } },
    });
  });

  test.each(questions)('gives back the answer to $name for $variables, without a warning', async (asked) => {
    const answer = await server.raw(asked, asked.variables);
    expect(await readBack(open[name](), asked, asked.variables)).toEqual(answer);
    expect(printed).toEqual([]);
  });

  test('keeps all answers apart, without a warning', async () => {
    const client = open[name]();
    for (const asked of questions) await client.fetch(asked, asked.variables);
    for (const asked of questions) {
      expect(await client.read(asked, asked.variables)).toEqual(await server.raw(asked, asked.variables));
    }
    expect(printed).toEqual([]);
  });

  test('keeps what two documents ask of one snapshot, without a warning', async () => {
    const client = open[name]();
    for (const half of halves) await client.fetch(half, {});
    for (const half of halves) expect(await client.read(half, {})).toEqual(await server.raw(half, {}));
    expect(printed).toEqual([]);
  });

  test('lacks what was never asked, and does not take it for null', async () => {
    const client = open[name]();
    const [first, second] = halves;
    await client.fetch(first, {});
    expect(await client.read(second, {})).toBeNull();
  });

  test('gives for the id of a snapshot what the snapshot gives', async () => {
    const { before } = Object(await server.raw(days, { certainty: 'POSSIBLE' }));
    const { node } = Object(await readBack(open[name](), again, { id: before.state.id }));
    expect([node.id, node.pacts.totalCount]).toEqual([before.state.id, before.state.pacts.totalCount]);
  });
});
