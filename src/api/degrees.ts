import { z } from 'zod';
import type { Degrees } from '../compile/sizes.ts';
import { cypher } from '../graph/cypher.ts';
import type { QueryRunner } from '../graph/graph.ts';
import { versionOf } from '../projection/versions.ts';

const largestDegrees = cypher(
  'read/degrees',
  z.object({}),
  z.object({
    type: z.string(),
    direction: z.enum(['out', 'in', 'nodes']),
    most: z.int(),
    links: z.int(),
    typical: z.number(),
  }),
);

/** How long degrees are used before it is looked whether the graph has moved on. */
const RESTS_MS = 5_000;

/**
 * Reads the degrees, and gives a function that tells the newest known. It never waits: once in a while it looks in the
 * background whether a data set has a new version, and reads anew if so. A look that fails is told and made again later.
 */
export async function followDegrees(graph: QueryRunner, fault: (error: unknown) => void): Promise<() => Degrees> {
  let known = await look(graph, undefined);
  let lookedAt = performance.now();
  return () => {
    if (performance.now() - lookedAt > RESTS_MS) {
      lookedAt = performance.now();
      look(graph, known).then((found) => {
        known = found;
      }, fault);
    }
    return known.degrees;
  };
}

/** Degrees, with the versions of all data sets that they were read of. */
interface Seen {
  readonly of: string;
  readonly degrees: Degrees;
}

/** The versions are read first: a load that ends in between makes the next look read again. */
async function look(graph: QueryRunner, known: Seen | undefined): Promise<Seen> {
  const of = await versionOf(graph);
  return known?.of === of ? known : { of, degrees: await readDegrees(graph) };
}

async function readDegrees(graph: QueryRunner): Promise<Degrees> {
  const rows = await graph.ask(largestDegrees, {});
  return new Map(
    rows.flatMap(({ type, direction, most, links, typical }): readonly (readonly [string, number])[] => {
      const largest = [`${type} ${direction}`, most] as const;
      if (direction === 'nodes') return [largest];
      return [largest, [`${type} links`, links], [`${type} ${direction} typical`, typical]];
    }),
  );
}
