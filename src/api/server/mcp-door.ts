import type { IncomingMessage, ServerResponse } from 'node:http';
import { once } from '../../kit/once.ts';
import { limits } from '../limits.ts';
import { createAsk } from './ask.ts';
import { readBodyWithin } from './body.ts';
import type { Door, DoorContext } from './door.ts';
import { bodyTooLong, contentTypeRefused } from './errors.ts';
import { headersOf } from './headers-of.ts';
import { onGone } from './on-gone.ts';
import { replyRefusal, writeHead } from './reply.ts';

/** The Model Context Protocol over HTTP: each request stands alone, no session is kept, and nothing is written. */
export function mcpDoor(context: DoorContext): Door {
  const handler = once(() => createHandler(context));
  return {
    path: '/mcp',
    name: 'mcp',
    methods: ['POST'],
    crossOrigin: 'setting',
    async answer({ request, response, trace }) {
      if (!isJson(request))
        return replyRefusal(response, 415, contentTypeRefused(request.headers['content-type'] ?? null, takes), {
          'Accept-Post': 'application/json',
        });
      const body = await readBodyWithin(request, limits.bodyBytes);
      if (body === undefined) return replyRefusal(response, 413, bodyTooLong(limits.bodyBytes));
      trace.operation = toolIn(body);
      const gone = new AbortController();
      const stopListening = onGone(response, () => gone.abort());
      const { fetch } = await handler();
      await send(response, await fetch(requestOf(request, body, gone.signal)));
      stopListening();
    },
  };
}

/** Nothing that is announced ever changes, so nobody needs to wait for it. */
const MOST_SUBSCRIPTIONS = 8;

const takes = 'Send a message of the Model Context Protocol as application/json.';

/** The package of the protocol is imported with the first request, so that a server starts without it. */
async function createHandler(context: DoorContext) {
  const { createMcpHandler } = await import('@modelcontextprotocol/server');
  const { createMcpServer } = await import('../../mcp/create-mcp-server.ts');
  const sources = { schema: context.schema, ask: createAsk(context) };
  return createMcpHandler(() => createMcpServer(sources), { maxSubscriptions: MOST_SUBSCRIPTIONS });
}

/** Forms and plain text are refused: any web page can make a browser send them. */
function isJson({ headers }: IncomingMessage): boolean {
  return /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '');
}

/** The name of the tool that is called, for the log. */
function toolIn(body: string): string {
  return /"method"\s*:\s*"([\w/]{1,40})"/.exec(body)?.[1] ?? 'mcp';
}

function requestOf(request: IncomingMessage, body: string, signal: AbortSignal): Request {
  const { 'content-length': _, ...others } = headersOf(request);
  return new Request(`http://localhost${request.url}`, { method: 'POST', headers: others, body, signal });
}

async function send(response: ServerResponse, { status, headers, body }: Response): Promise<void> {
  writeHead(response, status, Object.fromEntries(headers));
  for await (const chunk of body ?? [])
    if (!response.write(chunk)) await new Promise((resolve) => response.once('drain', resolve));
  response.end();
}
