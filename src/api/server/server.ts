import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { once as lazily } from '../../kit/once.ts';
import type { Admission } from '../admission.ts';
import type { Executor } from '../executor.ts';
import type { Exporter } from '../exports/exporter.ts';
import { listen, urlOf } from './address.ts';
import type { Answers } from './answer-cache.ts';
import type { MetricsAccess } from './door.ts';
import { createDoors } from './doors.ts';
import { createEndpoint } from './endpoint.ts';
import { readExamples } from './examples.ts';
import { readExplorer } from './explorer.ts';
import { createHostCheck } from './known-host.ts';
import type { LargeProcess } from './large-process.ts';
import { renderPage } from './page.ts';
import type { Readiness } from './readiness.ts';
import { requestLog, SLOW_MS } from './request-log.ts';
import type { RequestListener } from './request-summary.ts';
import { createRoutes } from './routes.ts';

/** What a server needs to stand. */
export interface ServerSettings {
  readonly schema: GraphQLSchema;
  readonly execute: Executor;
  /** Makes files of the graph; left out, the server has none. */
  readonly exporter?: Exporter;
  /** Milliseconds that one file may take. Default: 900,000. */
  readonly exportTimeoutMs?: number;
  readonly readiness: () => Promise<Readiness>;
  readonly log: Logger;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly corsOrigins?: readonly string[];
  /** Names of hosts by which it may be asked, beside addresses and localhost. `*` takes any. Left out: `host` alone. */
  readonly hosts?: readonly string[];
  /** Is told of bytes that wait to be sent; the executor lets large requests in by them. */
  readonly admission?: Pick<Admission, 'hold'>;
  /** Answers from a cache, as `cachedAnswers` makes them; left out, every request is executed. */
  readonly answers?: Answers;
  /** The process that answers large requests; left out, this one does. */
  readonly largeProcess?: LargeProcess;
  /** Whether its requests are forwarded by another process, which logs them: their trace is told in a header, and they are not logged. Default: no. */
  readonly isForLarge?: boolean;
  /** Milliseconds from which on a question is logged as slow, with the digest of its document. Default: 1000. */
  readonly slowMs?: number;
  /** The metrics of all processes, for `/metrics`. Left out, none are kept. */
  readonly metrics?: () => Promise<string>;
  /** Who may read them. Default: this machine. */
  readonly metricsAccess?: MetricsAccess;
  /** Told of each request when it is over, beside the log. */
  readonly listeners?: readonly RequestListener[];
}

/** A server that listens. */
export interface Serving {
  /** Where it listens, without a path. */
  readonly url: string;
  /** Takes no new requests, lets those under way finish, then closes. */
  readonly stop: () => Promise<void>;
}

/** How long requests under way are waited for when the server stops. */
const patienceMs = 10_000;

/** Serves the explorer, GraphQL, GraphiQL, `/health`, `/ready` and `/metrics` on one port. A page is read when it is first asked for. */
export async function startServer(settings: ServerSettings): Promise<Serving> {
  const {
    log,
    host,
    port,
    corsOrigins = [],
    hosts = [],
    slowMs = SLOW_MS,
    listeners = [],
    isForLarge = false,
  } = settings;
  const doors = createDoors({
    metricsAccess: 'local',
    ...settings,
    corsOrigins,
    endpoint: createEndpoint({ ...settings, corsOrigins }),
    page: lazily(() => readExamples().then(renderPage)),
    explorer: lazily(() => readExplorer()),
  });
  let underWay = 0;
  const end = () => {
    underWay -= 1;
  };
  const routes = createRoutes({
    doors,
    corsOrigins,
    isKnownHost: createHostCheck([host, ...hosts]),
    log,
    listeners: [...(isForLarge ? [] : [requestLog({ log, slowMs }), ...listeners]), end],
    tellsTrace: isForLarge,
  });
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 15_000 }, (request, response) => {
    underWay += 1;
    routes(request, response);
  });
  await listen(server, host, port);
  return { url: urlOf(server, host), stop: () => stop(server, () => underWay) };
}

/**
 * Closes the server once its answers are written; what is still open after the patience is cut.
 * A browser keeps its connection open after an answer, so the end of the last answer is looked for, not of connections.
 */
async function stop(server: Server, underWay: () => number): Promise<void> {
  const closed = once(server, 'close');
  const patience = performance.now() + patienceMs;
  const sweep = setInterval(() => {
    if (underWay() === 0 || performance.now() > patience) server.closeAllConnections();
  }, 20);
  server.close();
  await closed;
  clearInterval(sweep);
}
