import type { IncomingMessage } from 'node:http';
import { toAtom } from '../../feed/atom.ts';
import type { Feed, FeedPlace } from '../../feed/feed.ts';
import { readFeedOptions } from '../../feed/feed-options.ts';
import { toJsonFeed } from '../../feed/json-feed.ts';
import { readFeed } from '../../feed/read-feed.ts';
import { createAnswerBody } from './answer-body.ts';
import { createAnswerHead } from './answer-head.ts';
import { createAsk } from './ask.ts';
import type { Door, DoorContext } from './door.ts';
import { parametersOf } from './parameters-of.ts';
import { publicAddress } from './public-address.ts';
import { sendAnswer } from './send.ts';

/** The formats of a feed, by the end of its address. */
const formats = {
  atom: { type: 'application/atom+xml; charset=utf-8', write: toAtom },
  json: { type: 'application/feed+json; charset=utf-8', write: toJsonFeed },
} satisfies Readonly<Record<string, Format>>;

interface Format {
  readonly type: string;
  readonly write: (feed: Feed, place: FeedPlace) => string;
}

/** What began, ended or changed for actors and propositions: `/feed/changes.atom?actors=japan,china` and `/feed/changes.json`. */
export function feedDoors(context: DoorContext): readonly Door[] {
  const ask = createAsk(context);
  return Object.entries(formats).map(([ending, { type, write }]) => ({
    path: `/feed/changes.${ending}`,
    name: `feed-${ending}`,
    methods: ['GET'],
    crossOrigin: 'setting',
    async answer({ request, response, trace }) {
      trace.operation = 'feed';
      const feed = await readFeed(ask, readFeedOptions(parametersOf(request), new Date().toISOString().slice(0, 10)));
      const body = createAnswerBody(write(feed, placeOf(request)));
      const vary = response.getHeader('Vary');
      const head = createAnswerHead({ 'content-type': type, ...(vary !== undefined && { vary: String(vary) }) });
      await sendAnswer((to, content) => to.end(content), request, response, head, body);
    },
  }));
}

function placeOf(request: IncomingMessage): FeedPlace {
  const address = publicAddress(request);
  return { self: `${address}${request.url}`, home: `${address}/` };
}
