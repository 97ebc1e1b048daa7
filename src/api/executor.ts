import { type ExecutionResult, GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql';
import { argumentReader } from '../compile/arguments.ts';
import { type BoundRoot, bindRequest, givenIds, withUnderstoodIds } from '../compile/bind.ts';
import type { Budget } from '../compile/budget.ts';
import { type Operation, operationOf, type Variables } from '../compile/operation.ts';
import { EntenteError } from '../errors.ts';
import { silent } from '../graph/errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { EndSignal } from '../kit/end-signal.ts';
import { memoize } from '../kit/memoize.ts';
import { once } from '../kit/once.ts';
import { inSpan } from '../kit/span.ts';
import { type ComputingShare, createComputingShare } from '../projection/computing-share.ts';
import { runCooperatively } from '../projection/cooperative-task.ts';
import { followProjection, type ProjectionProvider } from '../projection/follow-projection.ts';
import { followIndex, type SearchIndexProvider } from '../search/follow-index.ts';
import { type Admission, type AdmissionBounds, createAdmission, SMALL_ANSWER_VALUES } from './admission.ts';
import { writeData } from './answer-json.ts';
import { withCitation } from './citation.ts';
import { cachedCompile, type ParsedRequest } from './compile-cache.ts';
import { requestTimedOut, serverFull, tooMuchComputing } from './errors.ts';
import { followGraphState, type GraphState } from './graph-state.ts';
import { withVariableHints } from './hints/with-hints.ts';
import { LargeRequestError } from './large-request.ts';
import { limits } from './limits.ts';
import { withMissingData } from './missing-data.ts';
import { answerOfOneVersion, hasSeveralParts } from './one-version.ts';
import { type OperationKind, operationKindOf } from './operation-kind.ts';
import { isLarge, priceOf } from './price.ts';
import { countedReads, followedGraph, type ReadContext, readRoots } from './read-roots.ts';
import { untilRequestEnds } from './request-end.ts';
import { type RefusedId, readIds, type UnderstoodIds } from './understand-ids.ts';

/** One request, parsed and validated. */
export interface GraphQLRequest extends ParsedRequest {
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  readonly signal?: EndSignal | undefined;
  /** Is told what kind of operation it is, once that is known. */
  readonly trace?: { kind?: OperationKind } | undefined;
  /** When it came, by `performance.now()`. Left out, it came when it is executed. */
  readonly startedAt?: number | undefined;
  /**
   * Is told, as soon as it is known, that the request is large: it reads much, has a large answer or computes for long. If it gives true, the request
   * ends with a `LargeRequestError`, since another process answers it.
   */
  readonly onLarge?: (() => boolean) | undefined;
  /** Whether the answer says in `extensions.citation` of which versions it is. */
  readonly cite?: boolean | undefined;
}

/** Ends a request before it is answered. */
type EndRequest = (error: Error) => void;

/** Answers a request: compiled once per document, with one Cypher text per root field. */
export type Executor = (request: GraphQLRequest) => Promise<ExecutionResult>;

/** What one request may take. */
export interface ExecutorSettings {
  /** Milliseconds that a request may take, from its start to its result. */
  readonly timeoutMs: number;
  /** Read anew for each request: degrees follow the graph. Left out, requests of any size are answered. */
  readonly budget?: () => Budget;
  /** The state of the data, by which an answer of several parts is known to be of one version. Left out, the executor follows it. */
  readonly graphState?: GraphState;
  /** Lets large requests in. Left out, the executor has one of its own. */
  readonly admission?: Admission;
  /** The graph in memory, for traversals. Left out, it is read when the first of them asks for it. */
  readonly projection?: ProjectionProvider;
  /** The index of its texts, for searches. Left out, it is read when the first of them asks for it. */
  readonly searchIndex?: SearchIndexProvider;
}

/** What a server of requests reads the graph with. */
export type ExecutorGraph = Pick<Graph, 'read' | 'ask' | 'stream' | 'answers'>;

/** Creates what stands in for `execute` of graphql-js: the same answers, with one Cypher text per root field instead of resolvers. */
export function createExecutor(graph: ExecutorGraph, settings: ExecutorSettings): Executor {
  const {
    timeoutMs,
    budget,
    admission = createAdmission(admissionBounds),
    projection = followProjection(graph),
    searchIndex = followIndex(graph),
    graphState = followGraphState(graph, timeoutMs),
  } = settings;
  const compile = cachedCompile();
  const execute = async (request: GraphQLRequest, signal: EndSignal, end: EndRequest): Promise<ExecutionResult> => {
    const operation = operationOf(request.document, request.operationName);
    const variables = coerceVariables(request, operation);
    if ('errors' in variables) return variables;
    const compiled = inSpan('plan', () => compile(request, operation, variables.coerced));
    const read = argumentReader(variables.coerced);
    const { schema, variableValues } = request;
    const allowed = budget?.();
    const tellLarge = () => {
      if (request.onLarge?.() === true) end(new LargeRequestError());
    };
    const share = shareOf(signal, allowed, tellLarge);
    const options = { timeoutMs, signal };
    const counted = countedReads(graph);
    const context: ReadContext = {
      graph: counted.graph,
      projection: followedGraph(projection, projection.recent ?? projection),
      searchIndex,
      options,
      compute: (task) => runCooperatively(task, share),
      prepare: (task) => runCooperatively(task, createComputingShare({ signal })),
      results: new Map(),
      introspect: { schema, variableValues },
      source: compiled.source,
    };
    const stored = { degrees: allowed?.degrees, projection: context.projection };
    const given = givenIds(compiled, read);
    const asGiven = bindRequest(compiled, read);
    if (request.trace) request.trace.kind = operationKindOf(asGiven);
    const reading = once(() => readIds(given, { graph, options, projection: context.projection.current }));
    const bind = memoize(({ idOf }: UnderstoodIds) =>
      given.every((id) => idOf(id) === id.text)
        ? asGiven
        : bindRequest(compiled, withUnderstoodIds(compiled, read, idOf)),
    );
    const understood = async () => bind((await reading()).ids);
    const price = await priceOf(context, { asGiven, understood }, allowed, () => {
      tellLarge();
      signal.throwIfAborted();
    });
    const { values } = price;
    const { ids, correction } = await reading();
    const leave = await admission.enter(values, signal);
    const priced = { ...context, options: { ...options, isLarge: isLarge(price) } };
    const answerOnce = async (now: UnderstoodIds, used: ReadContext) =>
      withMissingData(await answer(used, bind(now), values, now.refused), bind(now), stored);
    const anew = () => ({ ...priced, projection: followedGraph(projection, projection), results: new Map() });
    const answerAttempt = async (now: UnderstoodIds, attempt: number) => {
      const used = attempt === 1 ? priced : anew();
      const result = await answerOnce(now, used);
      return { result, reads: counted.reads(), version: used.projection.version() };
    };
    const answerWith = async (now: UnderstoodIds) =>
      hasSeveralParts(bind(now))
        ? await answerOfOneVersion(graphState, (attempt) => answerAttempt(now, attempt))
        : await answerOnce(now, priced);
    try {
      const [result, corrected] = await Promise.all([answerWith(ids), correction()]);
      return corrected === undefined ? result : await answerWith(corrected);
    } finally {
      leave();
    }
  };
  /** Where Neo4j does not answer the smallest question either, the time was not lost by the request. */
  const timeoutError = async (signal: EndSignal) => {
    if (admission.isWaiting(signal)) return serverFull();
    return (await graph.answers(LAST_QUESTION_MS)) ? requestTimedOut(timeoutMs) : silent('the request');
  };
  /** A citation reads the versions before and after the answer: that too is part of the time of the request. */
  const work = ({ cite, ...request }: GraphQLRequest, ends: EndSignal, end: EndRequest) => {
    const answered = (one: GraphQLRequest) => execute(one, ends, end).catch(refusal);
    const { schema } = request;
    return cite === true
      ? withCitation(
          graph,
          () => answered(request),
          (document) => answered({ schema, document }),
        )
      : execute(request, ends, end);
  };
  const executor: Executor = async (request) => {
    const { signal, startedAt = performance.now() } = request;
    try {
      return await untilRequestEnds({ timeoutMs, startedAt, signal, timeoutError }, (ends, end) =>
        work(request, ends, end),
      );
    } catch (error) {
      return refusal(error);
    }
  };
  return executor;
}

/** What large requests may hold at a time: values of one request of the largest size, and bytes of two. */
export const admissionBounds: AdmissionBounds = { values: limits.values, bytes: 2 * limits.answerBytes };

/** How long Neo4j may take to say that it is there, when a request has run out of time. */
const LAST_QUESTION_MS = 700;

/** What the traversals of one request may compute; any time where there is no budget. */
function shareOf(signal: EndSignal, budget: Budget | undefined, tellLarge: () => void): ComputingShare {
  const milliseconds = limits.computingMilliseconds;
  const allowance = budget && { milliseconds, error: () => tooMuchComputing(milliseconds) };
  return createComputingShare({ signal, allowance, whenLong: { milliseconds: SMALL_COMPUTING_MS, tell: tellLarge } });
}

/** A request whose traversals compute for no longer is small. */
const SMALL_COMPUTING_MS = 50;

async function answer(
  context: ReadContext,
  roots: readonly BoundRoot[],
  values: number,
  refused: readonly RefusedId[],
): Promise<ExecutionResult> {
  const { data, errors: faults } = await readRoots(context, roots);
  // Rows and values are counted beforehand, and texts can be long: an answer too long to send is refused in place of failing half sent.
  if (values > SMALL_ANSWER_VALUES && data !== null) await context.prepare(writeData(data, limits.answerBytes));
  const errors = [...faults, ...refused.map((one) => errorOfId(context, one))];
  const result: ExecutionResult = errors.length === 0 ? { data } : { data, errors };
  const graph = context.projection.used();
  return graph === undefined ? result : { ...result, extensions: { graph } };
}

/** An id that `node` or `nodes` refused is an error in its place, and null in the answer. */
function errorOfId({ source }: ReadContext, { id, error }: RefusedId): GraphQLError {
  const { path, position } = id.field;
  const places = id.path.filter((part) => typeof part === 'number');
  const positions = position === undefined ? {} : { positions: [position] };
  return new GraphQLError(error.message, { source, ...positions, path: [...path, ...places], originalError: error });
}

function coerceVariables(
  { schema, variableValues }: Pick<GraphQLRequest, 'variableValues'> & { readonly schema: GraphQLSchema },
  { definition }: Operation,
): { readonly coerced: Variables } | { readonly errors: readonly GraphQLError[] } {
  const result = getVariableValues(schema, definition.variableDefinitions ?? [], variableValues ?? {}, {
    maxErrors: 20,
  });
  if (result.errors === undefined) return { coerced: result.coerced };
  return { errors: withVariableHints(schema, definition, variableValues ?? {}, result.errors) };
}

/** What is wrong with a request before anything runs gives no data at all; anything else is our bug and goes up. */
function refusal(error: unknown): ExecutionResult {
  if (error instanceof GraphQLError) return { errors: [error] };
  if (!(error instanceof EntenteError)) throw error;
  return { errors: [new GraphQLError(error.message, { originalError: error })] };
}
