import type { Door, DoorContext } from './door.ts';
import { unknownPath } from './errors.ts';
import { replyJson, replyPage, replyRefusal, writeHead } from './reply.ts';
import { wantsPage } from './wants-page.ts';

/** The explorer for a browser, or GraphiQL where the explorer was not built; a program gets the addresses. */
export function pageDoor({ explorer }: Pick<DoorContext, 'explorer'>, doors: readonly Door[]): Door {
  const named = doors.flatMap(({ name, path }) => (name ? [[name, path.replace(/\/\*$/, '')] as const] : []));
  const addresses = { name: 'entente', ...Object.fromEntries(named) };
  return {
    path: '/',
    methods: ['GET'],
    crossOrigin: 'none',
    async answer({ request, response }) {
      if (!wantsPage(request)) return replyJson(response, 200, addresses);
      const page = (await explorer()).get('/');
      if (page) await replyPage(request, response, page);
      else writeHead(response, 302, { Location: '/graphql' }).end();
    },
  };
}

/** A script, a style or another file of the explorer. */
export function explorerPartDoor({ explorer }: Pick<DoorContext, 'explorer'>): Door {
  return {
    path: '/explorer/*',
    methods: ['GET'],
    crossOrigin: 'none',
    async answer({ request, response, path }) {
      const part = (await explorer()).get(path);
      if (part) await replyPage(request, response, part);
      else replyRefusal(response, 404, unknownPath(path, ['/']));
    },
  };
}

/** Browsers ask for an icon of every site. Pages here name their own. */
export function iconDoor(): Door {
  return {
    path: '/favicon.ico',
    methods: ['GET'],
    crossOrigin: 'none',
    answer: ({ response }) => void writeHead(response, 204, { 'Cache-Control': 'max-age=86400' }).end(),
  };
}
