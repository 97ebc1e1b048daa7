import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { declare } from '../../src/graph/declaration.ts';
import { type Graph, openGraph } from '../../src/graph/graph.ts';
import { toInteger } from '../../src/graph/to-integer.ts';
import { openTestGraph, testConnection } from './connection.ts';
import { operators } from './operators.ts';

/** Nodes of a label no fact has, so that these tests leave the facts alone. */
const plant = declare(
  'plant',
  'UNWIND $rows AS row CREATE (scratch:Scratch {id: row.id, year: row.year}) RETURN scratch.id AS id',
  z.object({ rows: z.array(z.object({ id: z.string(), year: z.bigint() })) }),
  z.object({ id: z.string() }),
);
const planted = declare(
  'planted',
  'MATCH (scratch:Scratch) RETURN scratch.id AS id, scratch.year AS year, valueType(scratch.year) AS type ORDER BY id',
  z.object({}),
  z.object({ id: z.string(), year: z.number(), type: z.string() }),
);
const clear = declare('clear', 'MATCH (scratch:Scratch) DELETE scratch', z.object({}), z.object({}));
const endless = 'UNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n)';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.prepare();
});
afterEach(() => graph.write(({ ask }) => ask(clear, {})));
afterAll(() => graph.close());

describe('a graph', () => {
  test('gives the first column of every record of a printed text', async () => {
    expect(await graph.read('UNWIND $names AS name RETURN [name, 1] AS row', { names: ['a', 'b'] })).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });

  test('gives a text that is no Cypher back with the fault, for the log', async () => {
    await expect(graph.read('RETURN ][', {})).rejects.toMatchObject({ code: 'GRAPH_FAULT', cypher: 'RETURN ][' });
  });

  test('refuses a text that writes where it only reads', async () => {
    const writing = graph.read('CREATE (scratch:Scratch) RETURN scratch.id', {});
    await expect(writing).rejects.toMatchObject({
      code: 'GRAPH_FAULT',
      message: expect.stringContaining('for reading only'),
    });
    expect(await graph.ask(planted, {})).toEqual([]);
  });

  test('stores whole numbers as INTEGER and gives rows that fit their type', async () => {
    await graph.write(({ ask }) => ask(plant, { rows: [{ id: 'a', year: toInteger(1960) }] }));
    const rows = await graph.ask(planted, {});
    expect(rows).toEqual([{ id: 'a', year: 1960, type: 'INTEGER NOT NULL' }]);
    expect(rows.map((row) => planted.row.parse(row))).toEqual(rows);
  });

  test('takes back everything when the work throws', async () => {
    const work = graph.write(async ({ ask }) => {
      await ask(plant, { rows: [{ id: 'a', year: toInteger(1) }] });
      throw new RangeError('half-way');
    });
    await expect(work).rejects.toThrow('half-way');
    expect(await graph.ask(planted, {})).toEqual([]);
  });

  test('names a second node with the same id as a conflict, and keeps neither', async () => {
    const twice = declare(
      'twice',
      'UNWIND $ids AS id CREATE (:Source {id: id})',
      z.object({ ids: z.array(z.string()) }),
      z.object({}),
    );
    const work = graph.write(({ ask }) => ask(twice, { ids: ['graph-test', 'graph-test'] }));
    await expect(work).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('"twice"') });
    expect(await graph.read('MATCH (source:Source {id: "graph-test"}) RETURN source.id', {})).toEqual([]);
  });

  test('stops a read at its time limit', async () => {
    await expect(graph.read(endless, {}, { timeoutMs: 200 })).rejects.toMatchObject({ code: 'TIMEOUT' });
  });

  test('stops a read whose signal is aborted', async () => {
    const asker = new AbortController();
    const reading = graph.read(endless, {}, { signal: asker.signal });
    setTimeout(() => asker.abort(), 200);
    await expect(reading).rejects.toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining('withdrew') });
  });

  test('does not ask at all for one who has withdrawn before', async () => {
    const reading = graph.read('RETURN 1', {}, { signal: AbortSignal.abort() });
    await expect(reading).rejects.toMatchObject({ code: 'TIMEOUT' });
  });

  test('calls a faulty text a fault and quotes Neo4j', async () => {
    await expect(graph.read('RETRUN 1', {})).rejects.toMatchObject({
      code: 'GRAPH_FAULT',
      message: expect.stringContaining('SyntaxError'),
    });
  });

  test('explains a text that writes, and does not run it', async () => {
    const plan = await graph.explain(plant.text, { rows: [] });
    expect(operators(plan)).toContain('Create');
    expect(await graph.ask(planted, {})).toEqual([]);
  });

  test('walks an index for a page ordered by id', async () => {
    const plan = await graph.explain('MATCH (n:State) WHERE n.id > $after RETURN n.id ORDER BY n.id LIMIT 25', {
      after: '',
    });
    expect(operators(plan)).toEqual(['ProduceResults', 'Projection', 'Limit', 'NodeUniqueIndexSeekByRange']);
  });

  test('can be prepared again and again', async () => {
    await graph.prepare();
    const states = await graph.read('SHOW INDEXES YIELD state RETURN DISTINCT state', {});
    expect(states).toEqual(['ONLINE']);
  });

  test('tells the version of its Neo4j', async () => {
    expect((await graph.ping()).version).toMatch(/^\d+\.\d+/);
  });
});

describe('closing a graph', () => {
  const counting = declare(
    'counting',
    'UNWIND range(1, 100000000) AS n RETURN n',
    z.object({}),
    z.object({ n: z.number() }),
  );

  test('ends a stream that is under way', async () => {
    const closing = await openGraph(testConnection());
    let ended: Promise<void> | undefined;
    await new Promise<unknown>((resolve) => {
      ended = expect(closing.stream(counting, {}, resolve, { timeoutMs: 600_000 })).rejects.toThrow();
    });
    await closing.close();
    await ended;
  });
});

describe('openGraph', () => {
  test('says that nothing answers, where, and how to start something', async () => {
    const opening = openGraph({ ...testConnection(), uri: 'bolt://127.0.0.1:1' });
    await expect(opening).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      message: 'No Neo4j answers at "bolt://127.0.0.1:1".',
      hint: expect.stringContaining('NEO4J_URI'),
    });
  });

  test.each(['bolt', 'neo4j'])('says that a web server answers, and names the address to write: %s', async (scheme) => {
    const web = createServer((_, response) => response.end('hello')).listen(0, '127.0.0.1');
    await once(web, 'listening');
    const { port } = web.address() as AddressInfo; // A server on a port has an address of this form.
    const opening = openGraph({ ...testConnection(), uri: `${scheme}://127.0.0.1:${port}` });
    await expect(opening).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      message: `What answers at "${scheme}://127.0.0.1:${port}" speaks HTTP, not Bolt.`,
      hint: expect.stringContaining(`NEO4J_URI=${scheme}://127.0.0.1:7687`),
    });
    web.close();
  });

  test.each(['bolt+s', 'bolt+ssc', 'neo4j+s'])(
    'says that the server has no TLS, and names the address to write: %s',
    async (scheme) => {
      const { uri } = testConnection();
      const opening = openGraph({ ...testConnection(), uri: uri.replace('bolt', scheme) });
      await expect(opening).rejects.toMatchObject({
        code: 'SERVICE_UNAVAILABLE',
        message: expect.stringContaining('does not speak TLS'),
        hint: expect.stringContaining(`NEO4J_URI=${uri.replace('bolt', scheme.replace(/\+.*/, ''))},`),
      });
    },
  );

  test('says that no host has the name', async () => {
    const opening = openGraph({ ...testConnection(), uri: 'bolt://nowhere.invalid:7687' });
    await expect(opening).rejects.toMatchObject({ message: expect.stringContaining('the host "nowhere.invalid"') });
  });

  test('says that a password is wrong and does not repeat it', async () => {
    const fault = await openGraph({ ...testConnection(), password: 'not-the-password' }).catch(
      (error: unknown) => error,
    );
    expect(fault).toMatchObject({ code: 'UNAUTHORISED', hint: expect.stringContaining('NEO4J_PASSWORD') });
    expect(String(fault)).not.toContain('not-the-password');
  });

  test('refuses an address of another kind, and leaves out the password in it', async () => {
    const fault = await openGraph({ ...testConnection(), uri: 'http://neo4j:secret@localhost' }).catch(
      (error: unknown) => error,
    );
    expect(fault).toMatchObject({ message: '"http://localhost" is not an address of a Neo4j.' });
  });

  test('says that a database does not exist', async () => {
    const opening = openGraph({ ...testConnection(), database: 'nowhere' });
    await expect(opening).rejects.toMatchObject({ message: 'Neo4j has no database with the name "nowhere".' });
  });
});
