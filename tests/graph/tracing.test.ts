import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { addressOf, startProgram } from './program.ts';

let receiver: Server | undefined;
let server: ChildProcess | undefined;
afterEach(async () => {
  if (server?.exitCode === null) {
    server.kill('SIGKILL');
    await once(server, 'exit');
  }
  receiver?.close();
});

/** A span as OTLP writes it in JSON. */
interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

/** What was sent to the collector: paths and bodies. */
const sent: { readonly path: string | undefined; readonly body: string }[] = [];

/** Listens as a collector does. */
async function startReceiver(): Promise<string> {
  receiver = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      sent.push({ path: request.url, body: Buffer.concat(chunks).toString() });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  // A server that listens on a port has an address with a port.
  return `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
}

/** Starts `entente start`; gives the address of GraphQL. */
async function start(settings: Readonly<Record<string, string>>): Promise<string> {
  server = startProgram([], settings);
  return await addressOf(server);
}

/** Asks about Japan inside a trace of the client, then ends the server, which sends what it has. */
async function askAndEnd(url: string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
    body: JSON.stringify({
      query: 'query ($code: String!) { state(by: { iso3: $code }) { name } }',
      variables: { code: 'JPN' },
    }),
  });
  expect(await response.json()).toEqual({ data: { state: { name: 'Japan' } } });
  expect(response.headers.get('x-request-id')).toBe(traceId);
  server?.kill('SIGTERM');
  if (server) await once(server, 'exit');
}

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';

test('a request is a trace of its own parts, sent to the collector that a standard setting names', async () => {
  const collector = await startReceiver();
  await askAndEnd(
    await start({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector,
      OTEL_SERVICE_NAME: 'graph-of-a-test',
      OTEL_BSP_SCHEDULE_DELAY: '500',
    }),
  );
  expect(new Set(sent.map(({ path }) => path))).toEqual(new Set(['/v1/traces']));
  const batches = sent.flatMap(({ body }) => JSON.parse(body).resourceSpans);
  expect(JSON.stringify(batches[0].resource)).toContain('graph-of-a-test');
  const spans: readonly Span[] = batches
    .flatMap(({ scopeSpans }: { scopeSpans: { spans: Span[] }[] }) => scopeSpans.flatMap((one) => one.spans))
    .filter((one: Span) => one.traceId === traceId);
  const request = spans.find(({ name }) => name === 'POST /graphql');
  expect(request).toMatchObject({ parentSpanId: '00f067aa0ba902b7' });
  expect(request?.attributes).toContainEqual({ key: 'entente.request_id', value: { stringValue: traceId } });
  expect(request?.attributes).toContainEqual({ key: 'entente.kind', value: { stringValue: 'read' } });
  const parts = spans.filter(({ parentSpanId }) => parentSpanId === request?.spanId).map(({ name }) => name);
  expect(parts).toEqual(expect.arrayContaining(['parse', 'plan', 'query', 'shape']));
  expect(sent.map(({ body }) => body).join('')).not.toMatch(/JPN|iso3|Japan/);
});

test('nothing is sent where the standard setting turns it off', async () => {
  sent.length = 0;
  const collector = await startReceiver();
  await askAndEnd(await start({ OTEL_EXPORTER_OTLP_ENDPOINT: collector, OTEL_SDK_DISABLED: 'true' }));
  expect(sent).toEqual([]);
});
