import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { isRecord } from '../../kit/is-record.ts';
import { allowOrigins, replyPreflight } from './cross-origin.ts';
import type { Door, Method, Visit } from './door.ts';
import { createDoorFinder } from './doors.ts';
import { hostRefused, methodRefused, unknownPath } from './errors.ts';
import { presenter, withRequestId } from './faults.ts';
import { internal } from './outcome.ts';
import { replyJson, replyRefusal } from './reply.ts';
import { assignRequestId } from './request-id.ts';
import { inRequestSpan } from './request-span.ts';
import { type RequestListener, tellWhenOver } from './request-summary.ts';
import { carryTrace } from './trace-header.ts';

/** What the routes need beside the doors. */
export interface RouteSettings {
  readonly doors: readonly Door[];
  /** Origins whose pages may ask. */
  readonly corsOrigins: readonly string[];
  /** Whether the server is known by the name in a `Host` header. */
  readonly isKnownHost: (header: string | undefined) => boolean;
  readonly log: Logger;
  /** Told of each request when it is over. */
  readonly listeners: readonly RequestListener[];
  /** Whether each response tells the trace of its request in a header. Default: no. */
  readonly tellsTrace?: boolean;
}

/** Leads each request to its door under an id, and tells the listeners when it is over. */
export function createRoutes(settings: RouteSettings) {
  const { log, listeners, doors, tellsTrace = false } = settings;
  const find = createDoorFinder(doors);
  const dispatch = createDispatch(settings);
  return (request: IncomingMessage, response: ServerResponse): void => {
    const trace = { requestId: assignRequestId(request, response) };
    const visit = { request, response, path: pathOf(request), trace };
    if (tellsTrace) carryTrace(response, trace);
    const door = find(visit.path);
    tellWhenOver(visit, door, listeners);
    const lead = () => dispatch(visit, door).catch((fault: unknown) => replyFault(visit, fault, log));
    void inRequestSpan(visit, door, lead);
  };
}

/** The path that a request names, without its query and a slash at its end. */
function pathOf({ url }: IncomingMessage): string {
  if (url === undefined) return '/';
  const end = url.indexOf('?');
  const path = end < 0 ? url : url.slice(0, end);
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

/** Sees that the host is known and the method is one that the door takes, and opens the door. */
function createDispatch({ doors, corsOrigins, isKnownHost }: RouteSettings) {
  const addresses = ['/', ...doors.flatMap(({ name, path }) => (name ? [path] : []))];
  const originsOf = ({ crossOrigin }: Door) => (crossOrigin === 'setting' ? corsOrigins : []);
  const methods = new Map(doors.map((door) => [door, methodsOf(door, originsOf(door))]));
  return async (visit: Visit, door: Door | undefined): Promise<void> => {
    const { request, response, path } = visit;
    const { host } = request.headers;
    if (!isKnownHost(host)) return replyRefusal(response, 421, hostRefused(host ?? ''));
    if (!door) return replyRefusal(response, 404, unknownPath(path, addresses));
    allowOrigins(request, response, originsOf(door));
    const allowed = methods.get(door) ?? [];
    const method = allowed.find((one) => one === request.method);
    if (method === undefined)
      return replyRefusal(response, 405, methodRefused(request.method ?? '', allowed), { Allow: allowed.join(', ') });
    if (method === 'OPTIONS' && door.crossOrigin === 'setting') return replyPreflight(request, response, allowed);
    await door.answer(visit);
  };
}

/** The methods of a door, with those that come with them. */
function methodsOf({ methods }: Door, origins: readonly string[]): readonly Method[] {
  const all = methods.flatMap((method): readonly Method[] => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  return origins.length > 0 ? [...all, 'OPTIONS'] : all;
}

/** What a door outside GraphQL throws: the same words, masking and id as in an answer, and the status of its code. A response that has begun is broken off. */
function replyFault({ response, trace }: Visit, fault: unknown, log: Logger): void {
  const { message, extensions } = withRequestId(presenter(log)(fault), trace.requestId);
  const { http, ...kept } = extensions;
  const status = isRecord(http) && typeof http.status === 'number' ? http.status : internal.status;
  trace.codes = [String(kept.code)];
  if (response.headersSent) response.destroy();
  else replyJson(response, status, { errors: [{ message, extensions: kept }] });
}
