import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Executor } from '../executor.ts';
import type { Exporter } from '../exports/exporter.ts';
import type { Endpoint } from './endpoint.ts';
import type { Explorer } from './explorer.ts';
import type { Page } from './page.ts';
import type { Readiness } from './readiness.ts';
import type { Trace } from './trace.ts';

/** One address of the server: its path, the methods it takes and what answers them. The host is checked before. */
export interface Door {
  /** Starts with a slash and ends without one. With `/*` at its end it takes every path below it, and no other door may match one of these. */
  readonly path: string;
  /** What it takes. HEAD comes with GET, and OPTIONS with `crossOrigin: 'setting'`. */
  readonly methods: readonly Method[];
  /** The name under which `/` lists it; left out, it is not listed. */
  readonly name?: string;
  /**
   * Whether pages of other origins may read its answers. `none`: they may not. `setting`: those that ENTENTE_CORS_ORIGIN names, and the headers
   * are written before `answer` is called. `own`: the door writes the headers by itself.
   */
  readonly crossOrigin: 'none' | 'setting' | 'own';
  /** Whether its requests are logged only at the level `debug`, as those of probes are. */
  readonly isQuiet?: boolean;
  /** Answers a request. What it throws is reported as a fault of the server. */
  readonly answer: (visit: Visit) => Promise<void> | void;
}

export type Method = 'GET' | 'HEAD' | 'POST' | 'OPTIONS';

/** A request on its way. */
export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The path without its query and a slash at its end. */
  readonly path: string;
  readonly trace: Trace;
}

/** Who may read the metrics: this machine without a proxy between, everyone who reaches the port, or no one. */
export type MetricsAccess = 'local' | 'all' | 'off';

/** What the doors lead to. */
export interface DoorContext {
  readonly schema: GraphQLSchema;
  readonly execute: Executor;
  readonly endpoint: Endpoint;
  /** Makes files of the graph; left out, there are none. */
  readonly exporter?: Exporter;
  /** How long one file may take; left out, the default. */
  readonly exportTimeoutMs?: number;
  readonly page: () => Promise<Page>;
  readonly explorer: () => Promise<Explorer>;
  readonly readiness: () => Promise<Readiness>;
  /** Origins whose pages may ask; none means that browsers keep other origins out. */
  readonly corsOrigins: readonly string[];
  readonly log: Logger;
  /** The metrics of all processes as text; undefined if none are kept. */
  readonly metrics?: (() => Promise<string>) | undefined;
  readonly metricsAccess: MetricsAccess;
}
