import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post, startTiny, type TinyServer } from '../../../http/tiny-server.ts';

let server: TinyServer;
beforeAll(async () => {
  const other = () => {
    throw new TypeError('no such thing');
  };
  server = await startTiny({ resolve: { other } });
});
afterAll(() => server.serving.stop());

const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

/** The id that an answer carries. */
async function idOf(headers: Readonly<Record<string, string>>, path = '/health'): Promise<string | null> {
  return (await fetch(`${server.url}${path}`, { headers })).headers.get('x-request-id');
}

describe('the id of a request', () => {
  test('is on every answer, and another for each', async () => {
    const ids = await Promise.all(
      ['/health', '/ready', '/', '/nothing', '/graphql', '/graphql?query={hello}', '/graphql?query={nothing}'].map(
        (path) => idOf({}, path),
      ),
    );
    for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is on a page that the client has', async () => {
    const headers = { accept: 'text/html' };
    const etag = (await fetch(`${server.url}/graphql`, { headers })).headers.get('etag') ?? '';
    const again = await fetch(`${server.url}/graphql`, { headers: { ...headers, 'if-none-match': etag } });
    expect([again.status, again.headers.get('x-request-id')]).toEqual([304, expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  });

  test.each([
    ['the one that was sent', { 'x-request-id': 'proxy-7.a:b_C', traceparent }, 'proxy-7.a:b_C'],
    ['the id of the trace where none was sent', { traceparent }, '4bf92f3577b34da6a3ce929d0e0e4736'],
  ])('is %s', async (_, headers, expected) => {
    expect(await idOf(headers)).toBe(expected);
  });

  test.each([
    ['spaces and quotes', { 'x-request-id': 'a" forged="1' }],
    ['letters that a terminal would not show', { 'x-request-id': 'a\u00adb' }],
    ['too many characters', { 'x-request-id': 'a'.repeat(129) }],
    ['a trace of zeros', { traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01` }],
    ['something else than a trace', { traceparent: 'zz' }],
  ])('is a new one in place of %s', async (_, headers) => {
    expect(await idOf(headers)).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  });

  test('is the same in the header, in a fault and in both lines of the log', async () => {
    for (const query of ['{ other }', '{ other }']) {
      const response = await post(server.url, { query }, { 'x-request-id': 'mine' });
      const [{ extensions }] = (await response.json()).errors;
      expect([response.headers.get('x-request-id'), extensions.requestId]).toEqual(['mine', 'mine']);
      const faults = () => server.texts.map((text) => JSON.parse(text)).filter(({ requestId }) => requestId === 'mine');
      await expect.poll(() => faults().at(-1)?.faults).toEqual([extensions.id]);
    }
  });
});

describe('a slow question', () => {
  const query = 'query Greet($name: String) { hello(name: $name) }';
  const body = { query, operationName: 'Greet', variables: { name: 'confidential' } };

  /** Lines about slow questions after the same question was asked twice: by way of Yoga, and in front of it. */
  async function slowLines(slowMs: number) {
    const { url, texts, serving } = await startTiny({ slowMs });
    await post(url, body);
    await post(url, body);
    await serving.stop();
    expect(texts.join('')).not.toContain('confidential');
    return texts.map((text) => JSON.parse(text)).filter(({ level }) => level === 'warn');
  }

  test('is logged with the digest of its document, its name and its time, never its values', async () => {
    const line = {
      msg: 'A question was slow.',
      document: '14c77d52e80869a2',
      operation: 'Greet',
      requestId: expect.any(String),
      milliseconds: expect.any(Number),
    };
    expect(await slowLines(0)).toEqual([expect.objectContaining(line), expect.objectContaining(line)]);
  });

  test('is one that took as long as the setting says', async () => {
    expect(await slowLines(60_000)).toEqual([]);
  });
});
