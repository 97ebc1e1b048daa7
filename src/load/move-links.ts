import { z } from 'zod';
import { cypher } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import { toInteger } from '../graph/to-integer.ts';
import { catalogue } from '../model/catalogue.ts';
import type { EdgeType } from '../model/edge-types.ts';
import { recordNouns } from '../model/records.ts';
import { type Shape, shapeOf } from '../model/shape.ts';

const ids = z.array(z.string());
const move = z.object({
  from: z.string(),
  to: z.string(),
  datasets: ids,
  limit: z.bigint(),
  idTypes: ids,
  properties: z.record(z.string(), z.string()),
});
const moved = z.object({ moved: z.number() });

const moveLinksOut = cypher('load/move-links-out', move, moved);
const moveLinksIn = cypher('load/move-links-in', move, moved);

/** Those of some actors that imported data sets have links to, and whether another data set of seeds has one too. */
export const linkedActors = cypher(
  'load/linked-actors',
  z.object({ ids, datasets: ids }),
  z.object({ id: z.string(), isShared: z.boolean() }),
);

/** Moves the version of a data set that has changed without an import or a load of its own. */
export const moveVersion = cypher(
  'load/move-version',
  z.object({ dataset: z.string(), version: z.string(), loadedAt: z.string() }),
  z.object({}),
);

/** An actor whose links go to another one. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * Moves the links that data sets have to an actor, some thousand in a transaction, since a state may have hundreds of thousands. After an
 * interruption the rest can be moved.
 */
export async function moveLinks(graph: Graph, { from, to }: Move, datasets: readonly string[]): Promise<void> {
  const params = { from, to, datasets: [...datasets], limit: toInteger(atOnce), idTypes, properties: propertyOf };
  for (const query of [moveLinksOut, moveLinksIn]) {
    for (let count = atOnce; count === atOnce; ) {
      const [row] = await graph.writePart((transaction) => transaction.ask(query, params));
      count = row?.moved ?? 0;
    }
  }
}

/** Few enough for the memory of one transaction. */
const atOnce = 10_000;

/** Types of links whose id is that of their owner joined to that of the actor at the far end. */
const idTypes: string[] = [...new Set(Object.values(recordNouns).flatMap((noun) => namedByEnd(shapeOf(noun))))];

function namedByEnd({ place, fields }: Shape): readonly EdgeType[] {
  const own = place.kind === 'edge' && place.id === 'end' && typeof place.type === 'string' ? [place.type] : [];
  return [...own, ...fields.flatMap(({ part }) => (part === undefined ? [] : namedByEnd(part)))];
}

/** The properties that repeat the id at the other end of a link, by its type. */
const propertyOf: Record<string, string> = Object.fromEntries(
  catalogue.labels.flatMap(({ links }) =>
    links.flatMap(({ type, storedAs }) => (storedAs === undefined ? [] : [[type, storedAs]])),
  ),
);
