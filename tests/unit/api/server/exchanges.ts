import { request as send } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { TinyServer } from '../../../http/tiny-server.ts';

const named = 'query A($name: String) { hello(name: $name) } query B { b: hello }';
const huge = 'x'.repeat(1_100_000);

/** Bodies of requests, right and wrong ones. */
export const bodies: Readonly<Record<string, unknown>> = {
  'a plain question': { query: '{ hello }' },
  'a variable': { query: named, operationName: 'A', variables: { name: 'Taipei' } },
  'another operation': { query: named, operationName: 'B' },
  'fragments, aliases and directives': {
    query: 'query ($s: Boolean!) { a: hello ...F @skip(if: $s) } fragment F on Query { again { x: hello __typename } }',
    variables: { s: false },
  },
  'a question about the schema': { query: '{ __schema { queryType { name } } __typename }' },
  'letters of every kind': {
    query: 'query ($name: String) { hello(name: $name) }',
    variables: { name: '臺灣 "é" \u2028 😀' },
  },
  'a long answer': {
    query: 'query ($name: String) { hello(name: $name) }',
    variables: { name: 'long '.repeat(1_000) },
  },
  'nulls in place of what may be left out': {
    query: '{ hello }',
    operationName: null,
    variables: null,
    extensions: null,
  },
  extensions: { query: '{ hello }', extensions: { trace: 1 } },
  'an error beside data': { query: '{ hello other }' },
  'an error without data': { query: '{ hello strict }' },
  'a variable of another type': { query: named, operationName: 'A', variables: { name: { a: 1 } } },
  'no operation among several': { query: named },
  'an operation that is not there': { query: named, operationName: 'C' },
  'variables beyond the limit': { query: named, operationName: 'A', variables: { name: huge } },
  'an unknown parameter': { query: '{ hello }', id: 1 },
  'variables that are a list': { query: '{ hello }', variables: [] },
  'a document that does not parse': { query: '{ hello' },
  'an unknown field': { query: '{ nothing }' },
  'a mutation': { query: 'mutation { hello }' },
  'a list of requests': [{ query: '{ hello }' }],
  'no JSON': '{',
  nothing: '',
};

/** Headers of clients of many kinds. */
export const clients: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a client that takes anything': {},
  'a client of the media type of GraphQL': { accept: 'application/graphql-response+json, application/json;q=0.9' },
  'a page of another origin': { accept: 'application/json', origin: 'https://a.example' },
  'a page of an origin that is not let in': { origin: 'https://b.example' },
  'a client that takes brotli': { 'accept-encoding': 'gzip, deflate, br' },
  'a client that takes gzip': { 'accept-encoding': 'gzip, br;q=0' },
  'a client that takes no JSON': { accept: 'text/plain' },
};

/** What a client receives. */
export interface Received {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The text of a body. */
export function textOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** What comes back, with every header but the date and the id of a fault. Each request has the same id. */
export function exchange(
  { url }: Pick<TinyServer, 'url'>,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Received> {
  return new Promise((done, failed) => {
    const options = {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'x-request-id': 'one',
        ...headers,
      },
    };
    const sent = send(`${url}/graphql`, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { date: _date, ...kept } = response.headers;
        done({
          status: response.statusCode,
          headers: kept,
          body: withoutFault(plain(Buffer.concat(chunks), kept['content-encoding'])),
        });
      });
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

function plain(bytes: Buffer, encoding: string | undefined): string {
  if (encoding === 'br') return brotliDecompressSync(bytes).toString();
  return (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString();
}

/** Every fault has an id of its own. */
function withoutFault(body: string): string {
  return body.replace(/"id":"[0-9a-f]{12}"/, '"id":"fault"');
}
