import type { Ask } from '../../kit/ask.ts';
import { extend } from '../../reconcile/extend.ts';
import { manifestAt } from '../../reconcile/manifest.ts';
import { preview } from '../../reconcile/preview.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import { proposeProperties, suggest, suggested } from '../../reconcile/suggest.ts';
import { limits } from '../limits.ts';
import { createAsk } from './ask.ts';
import { readBodyWithin } from './body.ts';
import type { Door, DoorContext, Visit } from './door.ts';
import { bodyTooLong, contentTypeRefused, unknownPath } from './errors.ts';
import { parametersOf } from './parameters-of.ts';
import { publicAddress } from './public-address.ts';
import { replyJson, replyRefusal, writeHead } from './reply.ts';

/** The Reconciliation API 0.2: names of a table to nodes, as of a day where one is given. */
export function reconcileDoors(context: DoorContext): readonly Door[] {
  const ask = createAsk(context);
  return [
    {
      path: '/reconcile',
      name: 'reconcile',
      methods: ['GET', 'POST'],
      crossOrigin: 'setting',
      answer: (visit) => answerBatch(ask, visit),
    },
    {
      path: '/reconcile/*',
      methods: ['GET'],
      crossOrigin: 'setting',
      answer: (visit) => answerBelow(ask, visit, context.corsOrigins),
    },
  ];
}

/** The manifest, or the answer to `queries` or `extend`, which come in the address or as a form. */
async function answerBatch(ask: Ask, visit: Visit): Promise<void> {
  const { request, response } = visit;
  const parameters = request.method === 'POST' ? await formOf(visit) : parametersOf(request);
  if (parameters === undefined) return;
  const [queries, rows] = [parameters.get('queries'), parameters.get('extend')];
  if (queries !== null) replyJson(response, 200, await reconcile(ask, queries));
  else if (rows !== null) replyJson(response, 200, await extend(ask, rows));
  else replyJson(response, 200, manifestAt(publicAddress(request)));
}

/** Suggestions, properties of a type, and previews. */
async function answerBelow(ask: Ask, { request, response, path }: Visit, origins: readonly string[]): Promise<void> {
  const parameters = parametersOf(request);
  const what = suggested.find((one) => path === `/reconcile/suggest/${one}`);
  if (what) return replyJson(response, 200, await suggest(ask, what, parameters.get('prefix') ?? ''));
  if (path === '/reconcile/properties') {
    const limit = Number(parameters.get('limit') ?? '') || 100;
    return replyJson(response, 200, proposeProperties(parameters.get('type') ?? undefined, limit));
  }
  const page = path === '/reconcile/preview' ? await preview(ask, parameters.get('id') ?? '') : undefined;
  if (page === undefined) return replyRefusal(response, 404, unknownPath(path, ['/reconcile']));
  writeHead(response, 200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policyFor(origins),
  });
  response.end(request.method === 'HEAD' ? undefined : page);
}

/** A preview runs nothing, and stands in frames of the origins that may ask. */
function policyFor(origins: readonly string[]): string {
  return `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors ${origins.join(' ') || "'none'"}`;
}

/** The fields of a form, the only body that the specification knows; undefined where it was refused. */
async function formOf({ request, response }: Visit): Promise<URLSearchParams | undefined> {
  const type = request.headers['content-type'] ?? null;
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type ?? '')) {
    replyRefusal(response, 415, contentTypeRefused(type, takes), {
      'Accept-Post': 'application/x-www-form-urlencoded',
    });
    return undefined;
  }
  const body = await readBodyWithin(request, limits.bodyBytes);
  if (body !== undefined) return new URLSearchParams(body);
  replyRefusal(response, 413, bodyTooLong(limits.bodyBytes));
  return undefined;
}

const takes = 'Send a form (application/x-www-form-urlencoded) with the field queries or extend.';
