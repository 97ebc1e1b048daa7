import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../src/api/limits.ts';
import { post, startTiny, type TinyServer } from './tiny-server.ts';

let server: TinyServer;
beforeAll(async () => {
  server = await startTiny();
});
afterAll(() => server.serving.stop());

/** What a malformed request is answered with. */
interface Refusal {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly send: () => Promise<Response>;
}

const strict = { accept: 'application/graphql-response+json' };

const refusals: readonly Refusal[] = [
  { title: 'a body that is not JSON', status: 400, code: 'BAD_REQUEST', send: () => post(server.url, '{"query": ') },
  { title: 'an empty body', status: 400, code: 'BAD_REQUEST', send: () => post(server.url, '') },
  { title: 'a body that is null', status: 400, code: 'BAD_REQUEST', send: () => post(server.url, 'null') },
  { title: 'a body that is text', status: 400, code: 'BAD_REQUEST', send: () => post(server.url, '"{ hello }"') },
  {
    title: 'a batch of requests',
    status: 400,
    code: 'BAD_REQUEST',
    send: () => post(server.url, [{ query: '{hello}' }]),
  },
  { title: 'no query', status: 400, code: 'BAD_REQUEST', send: () => post(server.url, { variables: {} }) },
  { title: 'a query that is a number', status: 400, code: 'BAD_REQUEST', send: () => post(server.url, { query: 7 }) },
  {
    title: 'a key nobody knows',
    status: 400,
    code: 'BAD_REQUEST',
    send: () => post(server.url, { query: '{hello}', q: 1 }),
  },
  {
    title: 'variables that are a list',
    status: 400,
    code: 'BAD_REQUEST',
    send: () => post(server.url, { query: '{hello}', variables: [1] }),
  },
  {
    title: 'a name of no operation',
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
    send: () => post(server.url, { query: 'query A { hello }', operationName: 'B' }, strict),
  },
  {
    title: 'two operations and no name',
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
    send: () => post(server.url, { query: 'query A { hello } query B { hello }' }, strict),
  },
  {
    title: 'a document that does not parse',
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
    send: () => post(server.url, { query: '{ hello' }, strict),
  },
  {
    title: 'a field that does not exist',
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    send: () => post(server.url, { query: '{ helo }' }, strict),
  },
  {
    title: 'a variable of the wrong type',
    status: 400,
    code: 'BAD_USER_INPUT',
    send: () => post(server.url, { query: 'query($n: String!) { hello(name: $n) }', variables: { n: {} } }, strict),
  },
  {
    title: 'a mutation',
    status: 403,
    code: 'WRITES_REFUSED',
    send: () => post(server.url, { query: 'mutation { hello }' }, strict),
  },
  {
    title: 'a subscription',
    status: 403,
    code: 'WRITES_REFUSED',
    send: () => post(server.url, { query: 'subscription { hello }' }, strict),
  },
  {
    title: 'ten thousand levels',
    status: 400,
    code: 'TOO_EXPENSIVE',
    send: () => post(server.url, { query: '{again'.repeat(10_000) }, strict),
  },
  {
    title: 'a list literal of ten thousand levels',
    status: 400,
    code: 'TOO_EXPENSIVE',
    send: () => post(server.url, { query: `{hello(name:${'['.repeat(10_000)})}` }, strict),
  },
  {
    title: 'a field asked ten thousand times',
    status: 400,
    code: 'TOO_EXPENSIVE',
    send: () => post(server.url, { query: `{${'hello '.repeat(10_000)}}` }, strict),
  },
  {
    title: 'a body over the limit',
    status: 413,
    code: 'REQUEST_ENTITY_TOO_LARGE',
    send: () => post(server.url, { query: `#${'x'.repeat(limits.bodyBytes)}\n{hello}` }),
  },
  {
    title: 'a form',
    status: 415,
    code: 'BAD_REQUEST',
    send: () => fetch(`${server.url}/graphql`, { method: 'POST', body: new URLSearchParams({ query: '{hello}' }) }),
  },
  {
    title: 'a multipart form',
    status: 415,
    code: 'BAD_REQUEST',
    send: () => fetch(`${server.url}/graphql`, { method: 'POST', body: multipart() }),
  },
  {
    title: 'plain text',
    status: 415,
    code: 'BAD_REQUEST',
    send: () => post(server.url, '{"query":"{hello}"}', { 'content-type': 'text/plain' }),
  },
  {
    title: 'a type that only begins like JSON',
    status: 415,
    code: 'BAD_REQUEST',
    send: () => post(server.url, '{"query":"{hello}"}', { 'content-type': 'application/jsonp' }),
  },
  {
    title: 'DELETE',
    status: 405,
    code: 'BAD_REQUEST',
    send: () => fetch(`${server.url}/graphql`, { method: 'DELETE' }),
  },
  {
    title: 'OPTIONS',
    status: 405,
    code: 'BAD_REQUEST',
    send: () => fetch(`${server.url}/graphql`, { method: 'OPTIONS' }),
  },
  {
    title: 'POST to /health',
    status: 405,
    code: 'BAD_REQUEST',
    send: () => fetch(`${server.url}/health`, { method: 'POST' }),
  },
  { title: 'an unknown path', status: 404, code: 'NOT_FOUND', send: () => fetch(`${server.url}/grapql`) },
  { title: 'a path of a prototype', status: 404, code: 'NOT_FOUND', send: () => fetch(`${server.url}/constructor`) },
  { title: 'a GET without a query', status: 400, code: 'BAD_REQUEST', send: () => fetch(`${server.url}/graphql`) },
  {
    title: 'a GET whose variables are not JSON',
    status: 400,
    code: 'BAD_REQUEST',
    send: () => fetch(`${server.url}/graphql?query={hello}&variables={`),
  },
  {
    title: 'a GET whose variables are a list',
    status: 400,
    code: 'BAD_REQUEST',
    send: () => fetch(`${server.url}/graphql?query={hello}&variables=[]`),
  },
];

describe('a malformed request', () => {
  test.each(refusals.map((refusal) => [refusal.title, refusal] as const))('%s is refused', async (_, refusal) => {
    const response = await refusal.send();
    const text = await response.text();
    expect(text).not.toMatch(/\bat .*:\d+:\d+|node_modules|\.ts:|\.js:/);
    expect({ status: response.status, code: JSON.parse(text).errors[0].extensions.code }).toEqual({
      status: refusal.status,
      code: refusal.code,
    });
  });

  test('a body over the limit that does not say how long it is, is cut off', async () => {
    expect(await sendChunks(1024, limits.bodyBytes / 1024 + 100)).toBe(413);
  });

  test('none of them counts as a fault of the server', () => {
    expect(server.texts.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  test('the server still answers after all of them', async () => {
    const response = await post(server.url, { query: '{ hello }' });
    expect(await response.json()).toEqual({ data: { hello: 'hello world' } });
  });
});

/** A form with a file, as the multipart request specification has it. */
function multipart(): FormData {
  const form = new FormData();
  form.set('operations', '{"query":"{hello}"}');
  form.set('map', '{}');
  return form;
}

/** Posts a body in chunks, without a length, and gives the status. */
function sendChunks(size: number, count: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const outgoing = request(`${server.url}/graphql`, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    outgoing.on('error', reject);
    outgoing.write('{"query":"#');
    for (let sent = 0; sent < count; sent += 1) outgoing.write('x'.repeat(size));
    outgoing.end('"}');
  });
}
