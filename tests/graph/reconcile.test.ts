import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createExecutor } from '../../src/api/executor.ts';
import { schema } from '../../src/api/schema.ts';
import { readinessOf } from '../../src/api/server/readiness.ts';
import { type Serving, startServer } from '../../src/api/server/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { keptLog } from '../http/lines.ts';
import { openTestGraph } from './connection.ts';
import * as schemas from './reconcile-schemas.ts';

const openRefine = 'http://127.0.0.1:3333';

let graph: Graph;
let serving: Serving;
beforeAll(async () => {
  graph = await openTestGraph();
  const execute = createExecutor(graph, { timeoutMs: 60_000 });
  const corsOrigins = [openRefine];
  const { log } = keptLog();
  serving = await startServer({
    schema,
    execute,
    readiness: readinessOf(graph),
    log,
    host: '127.0.0.1',
    port: 0,
    corsOrigins,
  });
});
afterAll(async () => {
  await serving.stop();
  await graph.close();
});

describe('reconciliation', () => {
  test('says what it can do, and where', async () => {
    const manifest = await read('', schemas.manifest);
    expect(manifest.suggest.entity.service_url).toBe(serving.url);
    expect(manifest.preview.url).toBe(`${serving.url}/reconcile/preview?id={{id}}`);
  });

  test.each([
    ['Japan', 'State:japan'],
    ['日本', 'State:japan'],
    ['PRC', 'State:china'],
    ['USSR', 'State:soviet-union'],
    ['Sergey Lavrov', 'Official:sergey-lavrov'],
  ])('finds %s and is certain of it', async (query, id) => {
    const [first] = await candidates({ query });
    expect(first).toMatchObject({ id: expect.stringMatching(new RegExp(`^${id}`)), match: true, score: 100 });
  });

  test('is not certain of a name that an organisation and a pact share, and is once the type is given', async () => {
    const found = await candidates({ query: 'BRICS' });
    expect(found.filter(({ score }) => score === 100).map(({ type }) => type[0].id)).toEqual(['Organisation', 'Pact']);
    expect(found.map(({ match }) => match)).not.toContain(true);
    const [first] = await candidates({ query: 'BRICS', type: 'Organisation' });
    expect(first).toMatchObject({ id: 'Organisation:brics', match: true });
  });

  test('is not certain of a name with a typing error', async () => {
    const [first] = await candidates({ query: 'Rusia' });
    expect(first).toMatchObject({ id: 'State:russia', match: false });
  });

  test('takes Russia of 1990 for the Soviet Union, says why, and keeps Russia below it', async () => {
    const found = await candidates({ query: 'Russia', type: 'State', properties: [{ pid: 'asOf', v: '1990' }] });
    expect(found.slice(0, 2)).toMatchObject([
      { id: 'State:soviet-union', match: true, features: [{ id: 'name' }, { id: 'existed', value: true }] },
      { id: 'State:russia', match: false, features: [{ id: 'name' }, { id: 'existed', value: false }] },
    ]);
    expect(found[0]?.description).toContain('predecessor of Russia');
    expect((await candidates({ query: 'Russia', type: 'State' }))[0]).toMatchObject({
      id: 'State:russia',
      match: true,
    });
  });

  test('answers the example of docs/reconciling.md as it says', async () => {
    const page = await readFile(new URL('../../docs/reconciling.md', import.meta.url), 'utf8');
    const queries = /'queries=([^']+)'/.exec(page)?.[1] ?? '';
    const shown = /```json\n([\s\S]*?)\n```/.exec(page)?.[1] ?? '';
    expect(await (await posted({ queries })).json()).toEqual(JSON.parse(shown));
  });

  test('takes the Soviet Union of 1990 for itself', async () => {
    const [first] = await candidates({ query: 'Soviet Union', properties: [{ pid: 'asOf', v: '1990-06-12' }] });
    expect(first).toMatchObject({ id: 'State:soviet-union', match: true });
  });

  test('gives only nodes of the type that is asked for, and no more than asked for', async () => {
    const found = await candidates({ query: 'Treaty', type: 'Pact', limit: 3 });
    expect(found.map(({ type }) => type[0].id)).toEqual(['Pact', 'Pact', 'Pact']);
  });

  test('finds nothing for a name that nothing has', async () => {
    expect(await candidates({ query: 'Zzyzxqwertz' })).toEqual([]);
    expect(await candidates({ query: '  ' })).toEqual([]);
  });

  test('answers a batch by GET and as a form alike', async () => {
    const queries = JSON.stringify({ q0: { query: 'Japan' }, q1: { query: 'China', limit: 2 } });
    const byGet = await read(`?queries=${encodeURIComponent(queries)}`, schemas.results);
    const asForm = await posted({ queries });
    expect(Object.keys(byGet)).toEqual(['q0', 'q1']);
    expect(await asForm.json()).toEqual(byGet);
  });
});

describe('suggestions, properties, extension and preview', () => {
  test('complete what a user types', async () => {
    const entities = await read('/suggest/entity?prefix=Jap', schemas.suggestedEntities);
    expect(entities.result.map(({ id }: { id: string }) => id)).toContain('State:japan');
    const types = await read('/suggest/type?prefix=off', schemas.suggestedNames);
    expect(types.result).toEqual([{ id: 'Official', name: 'Official' }]);
    const properties = await read('/suggest/property?prefix=iso', schemas.suggestedNames);
    expect(properties.result).toHaveLength(3);
    expect((await read('/suggest/property?prefix=asof', schemas.suggestedNames)).result[0].id).toBe('asOf');
  });

  test('propose the properties of a type, up to the limit', async () => {
    const { properties, type } = await read('/properties?type=Pact&limit=3', schemas.proposed);
    expect([properties.map(({ id }: { id: string }) => id), type]).toEqual([['name', 'type', 'signed'], 'Pact']);
  });

  test('extend rows, with nothing where nothing was found', async () => {
    const properties = ['iso3', 'cowCode', 'affiliation', 'began'].map((id) => ({ id }));
    const extend = JSON.stringify({ ids: ['State:japan', 'State:soviet-union', 'State:nowhere'], properties });
    const answer = await (await posted({ extend })).json();
    expectValid(answer, schemas.extension);
    expect(answer.rows['State:japan']).toMatchObject({
      iso3: [{ str: 'JPN' }],
      cowCode: [{ int: 740 }],
      affiliation: [],
    });
    expect(answer.rows['State:soviet-union'].began).toEqual([{ str: '1922-12-30' }]);
    expect(answer.rows['State:nowhere']).toEqual({ iso3: [], cowCode: [], affiliation: [], began: [] });
  });

  test('preview a node in a page that runs nothing and stands in frames of those who may ask', async () => {
    const response = await fetch(`${serving.url}/reconcile/preview?id=State:japan`);
    expect(await response.text()).toContain('<th>Name</th><td>Japan</td>');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toBe(`default-src 'none'; style-src 'unsafe-inline'; frame-ancestors ${openRefine}`);
    const none = await fetch(`${serving.url}/reconcile/preview?id=${encodeURIComponent('<script>alert(1)</script>')}`);
    expect([none.status, (await none.text()).includes('<script>')]).toEqual([404, false]);
  });
});

describe('a request that is refused', () => {
  test.each([
    ['is no JSON', { queries: '{' }, 400],
    [
      'has an empty property list of the wrong shape',
      { queries: '{"q0": {"query": "x", "properties": [{"id": 1}]}}' },
      400,
    ],
    [
      'has a day that is none',
      { queries: '{"q0": {"query": "x", "properties": [{"pid": "asOf", "v": "last year"}]}}' },
      400,
    ],
    ['asks for a property that is none', { extend: '{"ids": ["State:japan"], "properties": [{"id": "colour"}]}' }, 400],
    [
      'is too large a batch',
      { queries: JSON.stringify(Object.fromEntries([...Array(51).keys()].map((at) => [`q${at}`, { query: 'x' }]))) },
      413,
    ],
  ])('says what to do when it %s', async (_, fields, status) => {
    const response = await posted(fields);
    const { errors } = await response.json();
    expect(response.status).toBe(status);
    expect(errors[0].extensions.hint).toMatch(/\w/);
  });

  test('is one of another type, or to another path', async () => {
    const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
    expect((await fetch(`${serving.url}/reconcile`, json)).status).toBe(415);
    expect((await fetch(`${serving.url}/reconcile/suggest/colour`)).status).toBe(404);
  });
});

describe('a page of another origin', () => {
  test.each(['', '/suggest/entity?prefix=j', '/properties?type=State', '/preview?id=State:japan'])(
    'may read /reconcile%s if the setting names it',
    async (path) => {
      const allowed = await fetch(`${serving.url}/reconcile${path}`, { headers: { origin: openRefine } });
      const other = await fetch(`${serving.url}/reconcile${path}`, { headers: { origin: 'https://stranger.example' } });
      expect(allowed.headers.get('access-control-allow-origin')).toBe(openRefine);
      expect(other.headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});

// biome-ignore lint/suspicious/noExplicitAny: an answer is held against its schema before it is read.
type Json = any;

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });

function expectValid(answer: unknown, shape: object): void {
  const validate = ajv.compile(shape);
  validate(answer);
  expect(validate.errors ?? []).toEqual([]);
}

/** Reads an address below `/reconcile` and holds the answer against the specification. */
async function read(path: string, shape: object): Promise<Json> {
  const answer = await (await fetch(`${serving.url}/reconcile${path}`)).json();
  expectValid(answer, shape);
  return answer;
}

function posted(fields: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${serving.url}/reconcile`, { method: 'POST', body: new URLSearchParams(fields) });
}

/** The candidates of one query. */
async function candidates(query: Readonly<Record<string, unknown>>): Promise<Json[]> {
  const answer = await (await posted({ queries: JSON.stringify({ q0: query }) })).json();
  expectValid(answer, schemas.results);
  return answer.q0.result;
}
