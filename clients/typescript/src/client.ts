import { notGraphql, QueryRefused, type ServerError, stillBusy, unreachable } from './errors.ts';
import type { TypedDocument } from './generated.ts';

/** How a client is set up. */
export interface ClientSettings {
  /** Address of the GraphQL endpoint, or of the server alone. Default: `http://127.0.0.1:4000/graphql`. */
  readonly url?: string;
  /** How often a request is sent again while the server is busy or cannot be reached. Default: 5. */
  readonly retries?: number;
  /** Milliseconds that one request may take. Default: 60000. */
  readonly timeout?: number;
  /** Headers of every request, such as one of authentication. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The function that sends requests. Default: the `fetch` of the platform. */
  readonly fetch?: typeof fetch;
}

/** A client of one server. */
export interface Client {
  readonly url: string;
  /**
   * The data of an answer. A document of this package brings the types of its variables and its answer; for any other
   * text they are given, or unknown. Throws `QueryRefused` if the answer has errors, even beside data, and
   * `ServerUnavailable` if there is none.
   */
  readonly query: <Data, Variables>(document: TypedDocument<Data, Variables>, variables: Variables) => Promise<Data>;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly ServerError[];
}

/** Makes a client. It keeps no connection of its own and need not be closed. */
export function createClient(settings: ClientSettings = {}): Client {
  const url = endpoint(settings.url ?? 'http://127.0.0.1:4000/graphql');
  return {
    url,
    query: async <Data, Variables>(document: TypedDocument<Data, Variables>, variables: Variables) => {
      const response = await send(url, JSON.stringify({ query: document, variables }), settings);
      const { data, errors } = await parse(url, response);
      const [first, ...others] = errors ?? [];
      if (first) throw new QueryRefused([first, ...others]);
      // The type that was printed for the document, which the server was asked with.
      return data as Data;
    },
  };
}

/** The GraphQL endpoint of a server that is named without a path. */
function endpoint(address: string): string {
  const url = new URL(address);
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}

/** Sends a request, and again while the server is busy or cannot be reached. */
async function send(url: string, body: string, settings: ClientSettings): Promise<Response> {
  const { retries = 5, timeout = 60_000, headers = {}, fetch: request = fetch } = settings;
  for (let attempt = 0; ; attempt += 1) {
    const response = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      signal: AbortSignal.timeout(timeout),
    }).catch((cause: unknown) => {
      if (attempt === retries || isTimeout(cause)) throw unreachable(url, cause);
      return undefined;
    });
    if (response && response.status !== 503) return response;
    if (attempt === retries) throw stillBusy(url, attempt + 1);
    await response?.body?.cancel();
    await pause(secondsToWait(attempt, response?.headers.get('retry-after')));
  }
}

function isTimeout(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'TimeoutError';
}

/** What the server asks for, at most 30 seconds; otherwise 0.5, 1, 2, 4 and so on, at most 8. */
function secondsToWait(attempt: number, retryAfter: string | null | undefined): number {
  if (retryAfter && /^\d+$/.test(retryAfter)) return Math.min(Number(retryAfter), 30);
  return Math.min(0.5 * 2 ** attempt, 8);
}

async function pause(seconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

async function parse(url: string, response: Response): Promise<Answer> {
  const text = await response.text();
  try {
    // A GraphQL server sends an object with `data`, `errors` or both.
    return JSON.parse(text) as Answer;
  } catch {
    throw notGraphql(url, response.status);
  }
}
