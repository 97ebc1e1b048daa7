import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Endpoint } from './endpoint.ts';
import type { Trace } from './endpoint-settings.ts';
import { contentTypeRefused, hostRefused, methodRefused, unknownPath } from './errors.ts';
import type { Explorer } from './explorer.ts';
import { presenter } from './faults.ts';
import { internal } from './outcome.ts';
import type { Page } from './page.ts';
import type { Readiness } from './readiness.ts';
import { replyJson, replyPage, replyRefusal, writeHead } from './reply.ts';

/** What the routes lead to. */
export interface Destinations {
  readonly endpoint: Endpoint;
  readonly page: () => Promise<Page>;
  readonly explorer: () => Promise<Explorer>;
  readonly readiness: () => Promise<Readiness>;
  readonly crossOrigin: boolean;
  /** Whether the server is known by the name in a `Host` header. */
  readonly isKnownHost: (header: string | undefined) => boolean;
  readonly log: Logger;
}

/** A request on its way. */
interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly trace: Trace;
}

type Route = (visit: Visit, destinations: Destinations) => Promise<void> | void;

/** Bodies that are taken; a form is not among them, since any web page can send one with the visitor's cookies. */
const bodies = ['application/json', 'application/graphql'];

const routes: Readonly<Record<string, Route>> = {
  '/': lead,
  '/graphql': askGraph,
  '/health': ({ response }) => replyJson(response, 200, { status: 'up' }),
  '/ready': replyReadiness,
  '/favicon.ico': replyNoIcon,
};

/** Leads each request to its place, and writes one line of log when it is over. */
export function createRoutes(destinations: Destinations) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const visit = { request, response, trace: {} };
    const path = pathOf(request);
    logWhenOver(visit, path, destinations.log);
    response.once('finish', () => leaveBody(request));
    dispatch(path, visit, destinations).catch((fault: unknown) => replyFault(visit, fault, destinations.log));
  };
}

/** Reads on for a moment what is left of a body that was refused, so that the client gets to the answer, then hangs up. */
function leaveBody(request: IncomingMessage): void {
  if (request.complete) return;
  request.resume();
  setTimeout(() => request.complete || request.destroy(), 500).unref();
}

/** The path that a request names, without its query and a slash at its end. */
function pathOf({ url }: IncomingMessage): string {
  const [path = '/'] = (url ?? '/').split('?', 1);
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}

/** Finds the route of a path and sees that its method is one it takes. */
async function dispatch(path: string, visit: Visit, destinations: Destinations): Promise<void> {
  const { host } = visit.request.headers;
  if (!destinations.isKnownHost(host)) return replyRefusal(visit.response, 421, hostRefused(host ?? ''));
  const route = path.startsWith('/explorer/') ? sendPart : Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (!route) return replyRefusal(visit.response, 404, unknownPath(path));
  const allowed = methodsOf(path, destinations);
  const method = visit.request.method ?? '';
  if (allowed.includes(method)) return route(visit, destinations);
  replyRefusal(visit.response, 405, methodRefused(method, allowed), { Allow: allowed.join(', ') });
}

/** The methods of a path: reads, and POST where a document is sent. */
function methodsOf(path: string, { crossOrigin }: Destinations): readonly string[] {
  if (path !== '/graphql') return ['GET', 'HEAD'];
  return crossOrigin ? ['GET', 'HEAD', 'POST', 'OPTIONS'] : ['GET', 'HEAD', 'POST'];
}

/** The explorer for a browser, or GraphiQL where the explorer was not built; a program gets the addresses. */
async function lead({ request, response }: Visit, { explorer }: Destinations): Promise<void> {
  if (!wantsPage(request)) {
    replyJson(response, 200, { name: 'entente', graphql: '/graphql', health: '/health', ready: '/ready' });
    return;
  }
  const page = (await explorer()).get('/');
  if (page) await replyPage(request, response, page);
  else writeHead(response, 302, { Location: '/graphql' }).end();
}

/** Browsers ask for an icon of every site. Pages here name their own. */
function replyNoIcon({ response }: Visit): void {
  writeHead(response, 204, { 'Cache-Control': 'max-age=86400' }).end();
}

/** A script, a style or another file of the explorer. */
async function sendPart({ request, response }: Visit, { explorer }: Destinations): Promise<void> {
  const path = pathOf(request);
  const part = (await explorer()).get(path);
  if (part) await replyPage(request, response, part);
  else replyRefusal(response, 404, unknownPath(path));
}

/** GraphiQL for a browser that opens the address, an answer for everyone else. */
async function askGraph(visit: Visit, destinations: Destinations): Promise<void> {
  const { request, response, trace } = visit;
  if (request.method !== 'POST' && wantsPage(request)) return replyPage(request, response, await destinations.page());
  if (request.method === 'POST' && !isTaken(request)) {
    const contentType = request.headers['content-type'] ?? null;
    return replyRefusal(response, 415, contentTypeRefused(contentType), { 'Accept-Post': bodies.join(', ') });
  }
  await destinations.endpoint(request, response, trace);
}

/** Whether the body is of a type that is read. */
function isTaken({ headers }: IncomingMessage): boolean {
  const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  return type !== undefined && bodies.includes(type);
}

/** Whether a browser asks for something to look at. */
function wantsPage({ headers }: IncomingMessage): boolean {
  return headers.accept?.includes('text/html') ?? false;
}

/** 200 when questions can be answered, 503 with the reason otherwise. */
async function replyReadiness({ response }: Visit, { readiness }: Destinations): Promise<void> {
  const state = await readiness();
  replyJson(response, state.status === 'ready' ? 200 : 503, state);
}

/** A fault outside GraphQL: the same masking, the same id. */
function replyFault({ response }: Visit, fault: unknown, log: Logger): void {
  const { message, extensions } = presenter(log)(fault);
  const { http: _, ...kept } = extensions;
  if (response.headersSent) response.destroy();
  else replyJson(response, internal.status, { errors: [{ message, extensions: kept }] });
}

/** Clients may send names of any length; a log keeps as much as tells them apart. */
function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

/** One line for each request: what was asked by name, how it ended, how long it took. Values are never written. */
function logWhenOver({ request, response, trace }: Visit, path: string, log: Logger): void {
  const began = performance.now();
  response.once('close', () => {
    const milliseconds = Math.round(performance.now() - began);
    const status = response.writableFinished ? response.statusCode : 'aborted';
    const level = path === '/health' || path === '/ready' ? 'debug' : 'info';
    const { operation, ...rest } = trace;
    const named = operation === undefined ? {} : { operation: shortened(operation) };
    log[level]({ status, milliseconds, ...named, ...rest }, `${request.method} ${shortened(path)}`);
  });
}
