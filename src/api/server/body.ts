import type { IncomingMessage } from 'node:http';
import { isRecord } from '../../kit/is-record.ts';
import { parseJson } from '../../kit/parse-json.ts';
import { limits } from '../limits.ts';

/** Whether requests of a method have a body. */
export function isBodyOf(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

/** Whether the body of a request is JSON of a known length within the limit, so that it can be read in one piece. */
export function hasShortJson({ method, headers }: IncomingMessage): boolean {
  const type = headers['content-type'];
  const isJson = type === 'application/json' || type?.startsWith('application/json;') === true;
  const length = Number(headers['content-length']);
  return method === 'POST' && isJson && length > 0 && length <= limits.bodyBytes && !headers['content-encoding'];
}

/** Reads the body of a request as text. */
export function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
    request.on('error', reject);
  });
}

/** The parameters of a GraphQL request over HTTP. */
export interface GraphQLParameters {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** Reads the parameters of a plain request; undefined for anything that needs a closer look. */
export function readGraphQLParameters(body: string): GraphQLParameters | undefined {
  const parameters = parseJson(body);
  return isPlain(parameters) ? parameters : undefined;
}

function isPlain(value: unknown): value is GraphQLParameters {
  if (!isRecord(value) || !Object.keys(value).every((key) => known.has(key))) return false;
  const { query, operationName, variables, extensions } = value;
  const isNamed = operationName == null || typeof operationName === 'string';
  return typeof query === 'string' && isNamed && isRecordOrNone(variables) && isRecordOrNone(extensions);
}

const known: ReadonlySet<string> = new Set(['query', 'operationName', 'variables', 'extensions']);

function isRecordOrNone(value: unknown): boolean {
  return value == null || isRecord(value);
}

/** Reads a body up to so many bytes, whatever length it announced; undefined if it is longer. */
export async function readBodyWithin(request: IncomingMessage, most: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
