import type { GivenIdArgument } from '../compile/bind.ts';
import type { IdArgument } from '../compile/id-arguments.ts';
import { RequestError } from '../errors.ts';
import type { Graph, ReadOptions } from '../graph/graph.ts';
import type { BuiltProjection, ProjectionProvider } from '../projection/follow-projection.ts';
import type { Projection } from '../projection/projection.ts';
import { idNotInMemory, unknownId } from './errors.ts';
import { nodesInMemory, storedNodes } from './named-nodes.ts';
import { nearestIds } from './nearest-ids.ts';
import { understoodId, type WrittenId, writtenId } from './understand-id.ts';

/** The ids of a request as they were understood. */
export interface UnderstoodIds {
  /** The global id that an id in an argument stands for; one that was refused stays as it is. */
  readonly idOf: (id: Pick<IdArgument, 'text' | 'labels'>) => string;
  /** Ids of `node` and `nodes` that were refused. Any other refused id fails the request. */
  readonly refused: readonly RefusedId[];
}

/** An id with the reason why it was refused. */
export interface RefusedId {
  readonly id: GivenIdArgument;
  readonly error: RequestError;
}

/** Ids that were understood from the graph in memory, which may be of an earlier version. */
export interface IdReading {
  readonly ids: UnderstoodIds;
  /** The ids as they must be read instead, where the graph has changed so that they mean something else. */
  readonly correction: () => Promise<UnderstoodIds | undefined>;
}

/** Where ids are looked up. */
export interface IdSources {
  readonly graph: Pick<Graph, 'ask'>;
  readonly options: ReadOptions;
  readonly projection: ProjectionProvider;
}

/**
 * Understands the ids of a request. Those that the graph in memory knows cost no round trip: whether it is still of the current version is
 * read while the request is answered. A request that walks the graph in memory waits for the current version anyway. All other ids are
 * looked up in Neo4j, in one read.
 */
export async function readIds(given: readonly GivenIdArgument[], sources: IdSources): Promise<IdReading> {
  const { written, refused } = takenApart(given);
  if (written.length === 0) return { ids: { idOf: ({ text }) => text, refused }, correction: none };
  const walks = given.some(({ field }) => field.isTraversal);
  const memory = await inMemory(sources.projection, walks);
  const known = memory === undefined ? undefined : knownIn(memory.projection, written);
  const stored = async () => await readStored(written, refused, sources, walks ? memory?.projection : undefined);
  if (memory === undefined || known === undefined) return { ids: await stored(), correction: none };
  const ids = understood(written, known, refused);
  return {
    ids,
    async correction() {
      if (await memory.isCurrent()) return undefined;
      const now = await stored();
      return isSame(written, ids, now) ? undefined : now;
    },
  };
}

async function none(): Promise<undefined> {}

async function inMemory(projection: ProjectionProvider, walks: boolean): Promise<BuiltProjection | undefined> {
  return walks ? { projection: await projection(), isCurrent: async () => true } : projection.last?.();
}

function takenApart(given: readonly GivenIdArgument[]) {
  const written: WrittenId[] = [];
  const refused: RefusedId[] = [];
  for (const id of given) orRefuse(id, refused, () => written.push(writtenId(id)));
  return { written, refused };
}

/** Fields that look up nodes one by one give null in the place of an id that is refused; any other field fails the request. */
function orRefuse<T>(id: GivenIdArgument, refused: RefusedId[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RequestError) || !id.field.isNodeLookup) throw error;
    refused.push({ id, error });
    return undefined;
  }
}

/** The global ids where the graph in memory knows all of them; undefined where Neo4j must be asked. */
function knownIn(graph: Projection, written: readonly WrittenId[]): readonly string[] | undefined {
  const known: string[] = [];
  for (const id of written) {
    const found = knownId(graph, id);
    if (found === undefined) return undefined;
    known.push(found);
  }
  return known;
}

/** An id of today with its type names one node; any other may have to be told from nodes of other types. */
function knownId(graph: Projection, id: WrittenId): string | undefined {
  try {
    const [typed] = id.type === undefined ? [] : nodesInMemory(graph, id.slug, [id.type]);
    if (typed?.by === 'ID') return understoodId(id, () => [typed]);
    return understoodId(id, (slug) => nodesInMemory(graph, slug, id.labels));
  } catch (error) {
    if (error instanceof RequestError) return undefined;
    throw error;
  }
}

async function readStored(
  written: readonly WrittenId[],
  refusedBefore: readonly RefusedId[],
  { graph, options }: IdSources,
  walked: Projection | undefined,
): Promise<UnderstoodIds> {
  const nodes = await storedNodes(
    graph,
    written.map(({ slug }) => slug),
    options,
  );
  const refused = [...refusedBefore];
  const found = written.map((id) => orRefuse(id, refused, () => understoodId(id, nodes)));
  const isRefused = new Set(refused.map(({ id }) => id));
  const unknown = written.filter((id, at) => found[at] === undefined && !isRefused.has(id));
  const fatal = unknown.find(({ field }) => !field.isNodeLookup);
  const nearest = nearestIds(graph, options);
  if (fatal !== undefined) throw unknownId(fatal, await nearest(fatal));
  for (const [at, id] of unknown.entries())
    refused.push({ id, error: unknownId(id, at < MOST_HINTS ? await nearest(id) : []) });
  if (walked !== undefined) expectInMemory(walked, written, found);
  return understood(written, found, refused);
}

/** Unknown ids of one request that get a hint; more are told without. */
const MOST_HINTS = 10;

/** A node that exists and is not in memory was left out of it. */
function expectInMemory(
  graph: Projection,
  written: readonly WrittenId[],
  found: readonly (string | undefined)[],
): void {
  if (graph.leftOut.length === 0) return;
  for (const [at, id] of written.entries()) {
    const isKnown = found[at] === undefined || knownId(graph, id) !== undefined;
    if (id.field.isTraversal && !isKnown) throw idNotInMemory(id);
  }
}

function understood(
  written: readonly WrittenId[],
  found: readonly (string | undefined)[],
  refused: readonly RefusedId[],
): UnderstoodIds {
  const known = new Map<WrittenId['labels'], Map<string, string>>();
  for (const [at, { labels, text }] of written.entries()) {
    const texts = known.get(labels) ?? new Map<string, string>();
    known.set(labels, texts.set(text, found[at] ?? text));
  }
  const inOrder = refused.toSorted((one, other) => placeIn(one) - placeIn(other));
  return { idOf: ({ labels, text }) => known.get(labels)?.get(text) ?? text, refused: inOrder };
}

function placeIn({ id }: RefusedId): number {
  return Number(id.path.at(-1)) || 0;
}

function isSame(written: readonly WrittenId[], one: UnderstoodIds, other: UnderstoodIds): boolean {
  return one.refused.length === other.refused.length && written.every((id) => one.idOf(id) === other.idOf(id));
}
