import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  createClient,
  GraphChanged,
  type PageAnswer,
  QueryRefused,
  readAll,
  ServerUnavailable,
  type TypedDocument,
} from '../../../clients/typescript/src/index.ts';

type List = TypedDocument<PageAnswer<string>, { first: number; after?: string | null; where?: string }>;
const list: List = '{ list }';

/** A client whose server gives these answers in turn, the last one for ever, and the variables it was sent. */
function answering(...answers: readonly (readonly [number, unknown, Record<string, string>?])[]) {
  const sent: Record<string, unknown>[] = [];
  const request = vi.fn<typeof fetch>(async (_, init) => {
    sent.push(JSON.parse(String(init?.body)).variables);
    const [status, body, headers = {}] = answers[Math.min(sent.length, answers.length) - 1] ?? [500, null];
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
  });
  return { client: createClient({ url: 'http://localhost', fetch: request, retries: 2 }), sent, request };
}

function page(version: string, nodes: readonly string[], endCursor: string | null = null) {
  const pageInfo = { hasNextPage: endCursor !== null, endCursor };
  return [
    200,
    { data: { datasets: [{ slug: 'curated', version }], page: { totalCount: 3, nodes, pageInfo } } },
  ] as const;
}

function refusal(code: string) {
  return [400, { errors: [{ message: 'Too much.', extensions: { code, hint: 'Ask for less.' } }] }] as const;
}

afterEach(() => vi.useRealTimers());

describe('the client', () => {
  test('takes the address of the server alone', () => {
    expect(createClient({ url: 'http://localhost:4000' }).url).toBe('http://localhost:4000/graphql');
    expect(createClient({ url: 'https://a.org/b/graphql' }).url).toBe('https://a.org/b/graphql');
  });

  test('throws the code and the hint of a refusal, also beside data', async () => {
    const { client } = answering([
      200,
      { data: { a: 1 }, errors: [{ message: 'No.', extensions: { code: 'UNKNOWN_ID' } }] },
    ]);
    const refused: unknown = await client.query('{ a }', {}).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(QueryRefused);
    expect(refused).toMatchObject({ code: 'UNKNOWN_ID', message: 'No.' });
  });

  test('waits as long as a busy server says', async () => {
    vi.useFakeTimers();
    const { client, sent } = answering([503, {}, { 'retry-after': '7' }], [200, { data: { a: 1 } }]);
    const answer = client.query('{ a }', {});
    await vi.advanceTimersByTimeAsync(6_900);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(await answer).toEqual({ a: 1 });
  });

  test('gives up after its retries', async () => {
    vi.useFakeTimers();
    const { client, sent } = answering([503, {}]);
    const answer = client.query('{ a }', {}).catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    expect(await answer).toBeInstanceOf(ServerUnavailable);
    expect(sent).toHaveLength(3);
  });

  test('says that nothing answers, and that something else than GraphQL does', async () => {
    const closed = createClient({ url: 'http://127.0.0.1:1', retries: 0 });
    await expect(closed.query('{ a }', {})).rejects.toThrow('Start the server');
    await expect(answering([404, '<html>']).client.query('{ a }', {})).rejects.toThrow('ends in /graphql');
  });
});

describe('readAll', () => {
  test('follows cursors, keeps the variables and tells its progress', async () => {
    const { client, sent } = answering(page('1', ['a', 'b'], 'x'), page('1', ['c']));
    const progress: number[][] = [];
    const items = await readAll(client, list, { where: 'w' }, { onProgress: (...numbers) => progress.push(numbers) });
    expect(items).toEqual(['a', 'b', 'c']);
    expect(sent).toEqual([
      { where: 'w', first: 500, after: null },
      { where: 'w', first: 500, after: 'x' },
    ]);
    expect(progress).toEqual([
      [2, 3],
      [3, 3],
    ]);
  });

  test('halves a page that is too expensive, and passes other refusals on', async () => {
    const { client, sent } = answering(refusal('TOO_EXPENSIVE'), page('1', ['a']));
    expect(await readAll(client, list, {}, { pageSize: 9 })).toEqual(['a']);
    expect(sent.map(({ first }) => first)).toEqual([9, 4]);
    await expect(readAll(answering(refusal('BAD_USER_INPUT')).client, list, {})).rejects.toThrow('Ask for less');
    await expect(readAll(answering(refusal('TOO_EXPENSIVE')).client, list, {}, { pageSize: 1 })).rejects.toThrow(
      QueryRefused,
    );
  });

  test('begins anew when the graph changes, and says so when it changes each time', async () => {
    const { client } = answering(page('1', ['old'], 'x'), page('2', ['c']), page('2', ['a'], 'y'), page('2', ['c']));
    expect(await readAll(client, list, {})).toEqual(['a', 'c']);
    const changing = Array.from({ length: 6 }, (_, index) => page(String(index), ['a'], 'x'));
    await expect(readAll(answering(...changing).client, list, {})).rejects.toThrow(GraphChanged);
  });
});
