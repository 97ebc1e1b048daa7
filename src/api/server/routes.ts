import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { allowOrigins, replyPreflight } from './cross-origin.ts';
import type { Door, Method, Visit } from './door.ts';
import { createDoorFinder } from './doors.ts';
import { hostRefused, methodRefused, unknownPath } from './errors.ts';
import { presenter } from './faults.ts';
import { internal } from './outcome.ts';
import { replyJson, replyRefusal } from './reply.ts';

/** What the routes need beside the doors. */
export interface RouteSettings {
  readonly doors: readonly Door[];
  /** Origins whose pages may ask. */
  readonly corsOrigins: readonly string[];
  /** Whether the server is known by the name in a `Host` header. */
  readonly isKnownHost: (header: string | undefined) => boolean;
  readonly log: Logger;
}

/** Leads each request to its door, and writes one line of log when it is over. */
export function createRoutes(settings: RouteSettings) {
  const { log } = settings;
  const dispatch = createDispatch(settings);
  return (request: IncomingMessage, response: ServerResponse): void => {
    const visit = { request, response, path: pathOf(request), trace: {} };
    logWhenOver(visit, dispatch.isQuiet(visit.path), log);
    response.once('finish', () => leaveBody(request));
    dispatch.lead(visit).catch((fault: unknown) => replyFault(visit, fault, log));
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

/** Finds the door of a path, and sees that the host is known and the method is one that the door takes. */
function createDispatch({ doors, corsOrigins, isKnownHost }: RouteSettings) {
  const find = createDoorFinder(doors);
  const addresses = ['/', ...doors.flatMap(({ name, path }) => (name ? [path] : []))];
  return {
    isQuiet: (path: string) => find(path)?.isQuiet === true,
    async lead(visit: Visit): Promise<void> {
      const { request, response, path } = visit;
      const { host } = request.headers;
      if (!isKnownHost(host)) return replyRefusal(response, 421, hostRefused(host ?? ''));
      const door = find(path);
      if (!door) return replyRefusal(response, 404, unknownPath(path, addresses));
      const origins = door.crossOrigin === 'setting' ? corsOrigins : [];
      allowOrigins(request, response, origins);
      const allowed = methodsOf(door, origins);
      const method = allowed.find((one) => one === request.method);
      if (method === undefined)
        return replyRefusal(response, 405, methodRefused(request.method ?? '', allowed), { Allow: allowed.join(', ') });
      if (method === 'OPTIONS' && door.crossOrigin === 'setting') return replyPreflight(request, response, allowed);
      await door.answer(visit);
    },
  };
}

/** The methods of a door, with those that come with them. */
function methodsOf({ methods }: Door, origins: readonly string[]): readonly Method[] {
  const all = methods.flatMap((method): readonly Method[] => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  return origins.length > 0 ? [...all, 'OPTIONS'] : all;
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
function logWhenOver({ request, response, path, trace }: Visit, isQuiet: boolean, log: Logger): void {
  const began = performance.now();
  response.once('close', () => {
    const milliseconds = Math.round(performance.now() - began);
    const status = response.writableFinished ? response.statusCode : 'aborted';
    const { operation, ...rest } = trace;
    const named = operation === undefined ? {} : { operation: shortened(operation) };
    log[isQuiet ? 'debug' : 'info'](
      { status, milliseconds, ...named, ...rest },
      `${request.method} ${shortened(path)}`,
    );
  });
}
