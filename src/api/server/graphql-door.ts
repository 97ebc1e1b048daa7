import type { IncomingMessage } from 'node:http';
import type { Door, DoorContext, Visit } from './door.ts';
import { contentTypeRefused } from './errors.ts';
import { replyPage, replyRefusal } from './reply.ts';
import { wantsPage } from './wants-page.ts';

/** Bodies that are taken; a form is not among them, since any web page can send one with the visitor's cookies. */
const bodies = ['application/json', 'application/graphql'];

/** GraphQL, and GraphiQL for a browser that opens the address. */
export function graphqlDoor({ endpoint, page, corsOrigins }: DoorContext): Door {
  return {
    path: '/graphql',
    name: 'graphql',
    methods: corsOrigins.length > 0 ? ['GET', 'POST', 'OPTIONS'] : ['GET', 'POST'],
    crossOrigin: 'own',
    async answer({ request, response, trace }: Visit) {
      if (request.method !== 'POST' && wantsPage(request)) return replyPage(request, response, await page());
      if (request.method === 'POST' && !isTaken(request)) {
        const contentType = request.headers['content-type'] ?? null;
        return replyRefusal(response, 415, contentTypeRefused(contentType, takes), {
          'Accept-Post': bodies.join(', '),
        });
      }
      await endpoint(request, response, trace);
    },
  };
}

const takes = 'Send application/json with the keys query, variables and operationName.';

/** Whether the body is of a type that is read. */
function isTaken({ headers }: IncomingMessage): boolean {
  const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  return type !== undefined && bodies.includes(type);
}
