import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Client,
  connections,
  createClient,
  pacts,
  parties,
  partiesAsOf,
  QueryRefused,
  readAll,
  recognitions,
  stances,
  statements,
} from '../../clients/typescript/src/index.ts';
import { type Server, startSeeded } from './server.ts';

let server: Server;
let client: Client;
beforeAll(async () => {
  server = await startSeeded();
  client = createClient({ url: server.url });
});
afterAll(() => server.stop());

/** The ids of a list as the server itself gives them. */
async function slugs(noun: string) {
  const text = `{ ${noun}(first: 500, orderBy: ID_ASC) { nodes { slug } } }`;
  return await server.raw({ name: 'Slugs', text }, {});
}

describe('the TypeScript client at a real server', () => {
  test.each([
    ['pacts', pacts],
    ['recognitions', recognitions],
    ['stances', stances],
    ['statements', statements],
  ] as const)('reads all %s in pages of seven', async (noun, document) => {
    const read = await readAll(client, document as typeof stances, { orderBy: 'ID_ASC' }, { pageSize: 7 });
    expect({ [noun]: { nodes: read.map(({ slug }) => ({ slug })) } }).toEqual(await slugs(noun));
  });

  test('reads the parties of a day', async () => {
    const then = await readAll(client, partiesAsOf, { asOf: '1970-01-01', certainty: 'PRESUMED' });
    const now = await readAll(client, parties, {});
    expect(then.length).toBeGreaterThan(0);
    expect(then.length).toBeLessThan(now.length);
  });

  test('filters with the inputs of the schema, and refuses an unknown id with its hint', async () => {
    const where = { proposition: { ids: ['taiwan-part-of-china'] }, position: ['ACKNOWLEDGES'] } as const;
    const read = await readAll(client, stances, { where: { ...where, position: [...where.position] } });
    expect(new Set(read.map(({ position }) => position))).toEqual(new Set(['ACKNOWLEDGES']));
    const misspelt = readAll(client, stances, { where: { proposition: { ids: ['taiwan-part-of-chin'] } } });
    await expect(misspelt).rejects.toThrow(QueryRefused);
  });

  test('asks a traversal with typed variables', async () => {
    const answer = await client.query(connections, {
      from: ['Statement:takaichi-diet-20251107'],
      to: ['Statement:lavrov-tass-20251228'],
      maxHops: 4,
      k: 1,
      order: 'SHORTEST',
      certainty: 'PRESUMED',
      paths: 1,
    });
    expect(answer.connections.groups[0]?.paths.nodes[0]?.segments.map(({ via }) => via.type)).toEqual(['RESPONDS_TO']);
  });
});
