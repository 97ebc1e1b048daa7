import { afterEach, describe, expect, test } from 'vitest';
import { GraphError, RequestError } from '../../src/errors.ts';
import { post, startTiny, type TinyServer, type Wishes } from './tiny-server.ts';

const running: TinyServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ serving }) => serving.stop()));
});

describe('an answer', () => {
  test('is given to GET and to POST alike', async () => {
    const { url } = await start();
    const got = await fetch(`${url}/graphql?query=${encodeURIComponent('{ hello(name: "Taipei") }')}`);
    const posted = await post(url, { query: '{ hello(name: "Taipei") }' });
    expect(await got.json()).toEqual(await posted.json());
  });

  test('is given to a document sent as application/graphql', async () => {
    const { url } = await start();
    const response = await post(url, '{ hello }', { 'content-type': 'application/graphql; charset=utf-8' });
    expect(await response.json()).toEqual({ data: { hello: 'hello world' } });
  });

  test('is asked for again before it is used again, and cannot be framed or taken for another type', async () => {
    const { headers } = await post((await start()).url, { query: '{ hello }' });
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('says nothing of CORS unless an origin is configured', async () => {
    const response = await post((await start()).url, { query: '{ hello }' }, { origin: 'https://a.example' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('lets a configured origin read it, without cookies', async () => {
    const { url } = await start({ corsOrigins: ['https://a.example', 'https://b.example'] });
    const { headers } = await post(url, { query: '{ hello }' }, { origin: 'https://b.example' });
    expect(headers.get('access-control-allow-origin')).toBe('https://b.example');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('an error of the family', () => {
  test('keeps its code and its hint', async () => {
    const { url } = await start(
      failing(new RequestError('BAD_CURSOR', 'The cursor "x" is none.', { hint: 'Leave it.' })),
    );
    const { errors } = await (await post(url, { query: '{ other }' })).json();
    expect(errors[0]).toMatchObject({
      message: 'The cursor "x" is none.',
      path: ['other'],
      extensions: { code: 'BAD_CURSOR', hint: 'Leave it.' },
    });
  });

  test('that says the graph is away is a 503, and does not name the address', async () => {
    const { url } = await start(failing(new GraphError('SERVICE_UNAVAILABLE', 'No Neo4j answers at "bolt://secret".')));
    const response = await post(url, { query: '{ other }' });
    const text = await response.text();
    expect(response.status).toBe(503);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
    expect(text).not.toContain('secret');
  });

  test('beside data that holds something leaves the answer a 200', async () => {
    const { url } = await start(failing(new GraphError('TIMEOUT', 'Neo4j reached the time limit.')));
    const response = await post(url, { query: '{ hello other }' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      data: { hello: 'hello world', other: null },
      errors: [{ path: ['other'], extensions: { code: 'TIMEOUT' } }],
    });
  });
});

describe('a fault of ours', () => {
  test('is masked, with an id that the log holds beside the cause and its Cypher', async () => {
    const cause = Object.assign(new TypeError('undefined is not a plan'), { cypher: 'MATCH (n0) RETURN n0' });
    const { url, texts } = await start(failing(cause));
    const response = await post(url, { query: '{ other }' });
    const [error] = (await response.json()).errors;
    const line = JSON.parse(texts.find((text) => text.includes('"level":"error"')) ?? '{}');
    expect(response.status).toBe(500);
    expect(JSON.stringify(error)).not.toContain('plan');
    expect(error.extensions).toEqual({
      code: 'INTERNAL',
      id: expect.stringMatching(/^[0-9a-f]{12}$/),
      requestId: response.headers.get('x-request-id'),
    });
    expect(line).toMatchObject({ id: error.extensions.id, cypher: 'MATCH (n0) RETURN n0', path: ['other'] });
    expect(line.err.message).toContain('undefined is not a plan');
  });

  test('is what a Cypher text that Neo4j refuses counts as', async () => {
    const { url } = await start(failing(new GraphError('GRAPH_FAULT', 'Neo4j could not run a query.')));
    const { errors } = await (await post(url, { query: '{ other }' })).json();
    expect(errors[0].extensions.code).toBe('INTERNAL');
  });
});

describe('the log', () => {
  test('holds one line for each request: operation, codes and status, and no value', async () => {
    const { url, texts } = await start();
    const query = 'query Greet($name: String) { hello(name: $name) }';
    await post(url, { query, operationName: 'Greet', variables: { name: 'confidential' } });
    await expect.poll(() => texts.length).toBe(1);
    expect(JSON.parse(texts[0] ?? '')).toMatchObject({
      level: 'info',
      status: 200,
      operation: 'Greet',
      msg: 'POST /graphql',
    });
    expect(texts.join('')).not.toContain('confidential');
  });
});

/** Starts a server that the end of the test stops. */
async function start(wishes: Wishes = {}): Promise<TinyServer> {
  const server = await startTiny(wishes);
  running.push(server);
  return server;
}

/** A schema whose field `other` throws. */
function failing(error: Error): Wishes {
  return {
    resolve: {
      other: () => {
        throw error;
      },
    },
  };
}
