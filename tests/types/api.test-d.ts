import { z } from 'zod';
import { createExecutor, type Executor } from '../../src/api/executor.ts';
import { count, page, text } from '../../src/api/fields.ts';
import { limits } from '../../src/api/limits.ts';
import { along, type Location } from '../../src/compile/location.ts';
import { RequestError } from '../../src/errors.ts';
import { cypher } from '../../src/graph/cypher.ts';
import type { Graph, Transaction } from '../../src/graph/graph.ts';
import type { Day, WholeDay } from '../../src/model/days.ts';

declare const graph: Graph;
declare const transaction: Transaction;
declare const execute: Executor;
declare const written: Day;
declare const whole: WholeDay;

/** What must not compile. None of it is run: `npm run types` reads it. */
export function refused(): void {
  // @ts-expect-error limits are read, never set
  limits.rows = 1;
  // @ts-expect-error an edge leads out or in
  along('HOLDS', 'sideways');
  // @ts-expect-error a field lives somewhere that the compiler knows
  const _nowhere: Location = { kind: 'elsewhere' };
  // @ts-expect-error a list that can grow says where it lives, not only what it is
  page(text('Words.'), 'Pacts.');
  // @ts-expect-error a field has a description
  count();
  // @ts-expect-error codes are public and few
  new RequestError('TOO_HARD', 'The question is too hard.');
  // @ts-expect-error a plain text is no day until it was parsed
  const _unparsed: Day = '2001-07-16';
  // @ts-expect-error a day as exact as its source may be a year
  const _partial: WholeDay = written;
  const _wide: Day = whole;
  void [_nowhere, _unparsed, _partial, _wide];
}

const loadedDataset = cypher('read/loaded-dataset', z.object({ id: z.string() }), z.object({ version: z.string() }));

/** What must not compile around the graph. */
export async function refusedOfTheGraph(): Promise<void> {
  // @ts-expect-error a text is asked with its own parameters
  await graph.ask(loadedDataset, { name: 'x' });
  const [row] = await transaction.ask(loadedDataset, { id: 'curated' });
  // @ts-expect-error a row has the columns of its text
  void row?.title;
  // @ts-expect-error whoever executes says how long the graph may take
  createExecutor(graph, {});
  // @ts-expect-error a request is parsed before it is executed
  await execute({ query: '{ states { totalCount } }' });
}
