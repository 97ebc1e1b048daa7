import { z } from 'zod';
import { declare } from '../../src/graph/declaration.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** A roll call of a test, by its properties, and who voted how; it is not of the record. */
export interface PlantedRollCall {
  readonly rollCall: Readonly<Record<string, unknown>>;
  readonly votes: Readonly<Record<string, string>>;
}

const nothing = z.object({});
const plant = declare(
  'plant roll calls',
  `UNWIND $rows AS row
CREATE (rollCall:RollCall {dataset: $dataset}) SET rollCall += row.rollCall
WITH rollCall, row UNWIND row.votes AS vote
MATCH (actor:Actor {id: vote.actor})
CREATE (actor)-[:VOTED {choice: vote.choice, dataset: $dataset}]->(rollCall)`,
  z.object({ rows: z.unknown(), dataset: z.string() }),
  nothing,
);
const clear = declare(
  'clear roll calls',
  'MATCH (n:RollCall {dataset: $dataset}) DETACH DELETE n',
  z.object({ dataset: z.string() }),
  nothing,
);

/** Puts roll calls with their votes into the graph, in place of those that the data set of the test has there. */
export async function plantRollCalls(
  graph: Graph,
  dataset: string,
  rollCalls: readonly PlantedRollCall[],
): Promise<void> {
  const rows = rollCalls.map(({ rollCall, votes }) => ({
    rollCall,
    votes: Object.entries(votes).map(([actor, choice]) => ({ actor, choice })),
  }));
  await graph.write(async (transaction) => {
    await transaction.ask(clear, { dataset });
    await transaction.ask(plant, { rows, dataset });
  });
}

/** Takes them out again. */
export async function clearRollCalls(graph: Graph, dataset: string): Promise<void> {
  await graph.write((transaction) => transaction.ask(clear, { dataset }));
}
