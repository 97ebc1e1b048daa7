import {
  AggregatorRegistry,
  Counter,
  Histogram,
  type MetricObject,
  type OpenMetricsContentType,
  Registry,
} from 'prom-client';
import { operationKinds } from '../operation-kind.ts';
import { internal, outcomes } from './outcome.ts';
import type { RequestListener, RequestSummary } from './request-summary.ts';
import { isQuestion } from './trace.ts';

/** The metrics of one process as plain data, which can be sent to another process. */
export type MetricsData = readonly MetricObject[];

/** The metrics of several processes as text in the format of OpenMetrics 1.0. Each metric says how its values are put together; most are added up. */
export async function openMetricsText(processes: readonly MetricsData[]): Promise<string> {
  const all = AggregatorRegistry.aggregate<OpenMetricsContentType>(processes.map((one) => one.map(withPlainName)));
  all.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  return await all.metrics();
}

/** Some counters of prom-client end in `_total`, which the text of OpenMetrics adds to all of them. */
function withPlainName(metric: MetricObject): MetricObject {
  return { ...metric, name: metric.name.replace(/_total$/, '') };
}

/**
 * Counts and times requests. Labels come from fixed lists: paths of doors, methods, statuses, kinds of operations and error codes. Names,
 * documents and values that a client sends are never labels.
 */
export function requestMetrics(registry: Registry): RequestListener {
  const requests = new Counter({
    name: 'entente_http_requests',
    help: 'Requests by address, method and status. The status is aborted where the client left before the response was sent.',
    labelNames: ['route', 'method', 'status'] as const,
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'entente_http_request_seconds',
    help: 'Time from the headers of a request to the end of its response, in seconds.',
    labelNames: ['route'] as const,
    buckets: SECONDS,
    registers: [registry],
  });
  const operations = new Counter({
    name: 'entente_graphql_operations',
    help: `GraphQL requests. kind: ${kindsInWords}. outcome: ok, aborted, or the first error code.`,
    labelNames: ['kind', 'outcome'] as const,
    registers: [registry],
  });
  const operationSeconds = new Histogram({
    name: 'entente_graphql_operation_seconds',
    help: 'Time of GraphQL requests, in seconds.',
    labelNames: ['kind'] as const,
    buckets: SECONDS,
    registers: [registry],
  });
  return (summary) => {
    const { route = 'none', method, status, milliseconds } = summary;
    requests.inc({ route, method: methods.has(method) ? method : 'other', status });
    seconds.observe({ route }, milliseconds / 1_000);
    if (!isQuestion(summary.trace)) return;
    const kind = kindOf(summary);
    operations.inc({ kind, outcome: outcomeOf(summary) });
    operationSeconds.observe({ kind }, milliseconds / 1_000);
  };
}

/** Upper bounds of the buckets of a histogram of times. */
const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

const kindsInWords =
  'traversal walks the graph in memory, read reads Neo4j, schema asks about the schema, shared got the result of an equal request, refused was refused before its kind was known';

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

/** Codes that an answer may have: those of entente, and those of Yoga and GraphQL. */
const codes: ReadonlySet<string> = new Set([
  ...Object.values(outcomes).map(({ code }) => code),
  internal.code,
  'REQUEST_ENTITY_TOO_LARGE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Kinds of GraphQL requests as labels. */
export const requestKinds = [...operationKinds, 'shared', 'refused'] as const;

function kindOf({ trace }: RequestSummary): (typeof requestKinds)[number] {
  return trace.kind ?? (trace.codes === undefined ? 'shared' : 'refused');
}

function outcomeOf({ status, trace }: RequestSummary): string {
  const [code] = trace.codes ?? [];
  if (code === undefined) return status === 'aborted' ? 'aborted' : 'ok';
  return codes.has(code) ? code : 'other';
}
