import { printSchema } from 'graphql';
import { printMap } from '../api/print-map.ts';
import { schema } from '../api/schema.ts';
import { check } from '../load/check.ts';
import { readSeeds } from '../load/read-seeds.ts';
import type { ClosedList } from '../model/closed-list.ts';
import { printGraph } from '../model/print-graph.ts';
import { printVocabulary } from '../model/print-vocabulary.ts';

/** A file of the project that is printed, never written by hand. */
export interface Printed {
  /** From the folder of the project. */
  readonly path: string;
  readonly text: string;
}

/** Every printed file as it should be now. */
export async function printed(seeds: URL): Promise<readonly Printed[]> {
  return [
    { path: 'schema/entente.graphql', text: `${printSchema(schema)}\n` },
    { path: 'docs/schema.md', text: printMap(schema) },
    { path: 'schema/graph.md', text: printGraph() },
    { path: 'src/model/vocabulary.ts', text: printVocabulary(await closedLists(seeds)) },
  ];
}

/** The closed lists of a seeds folder; nothing is printed while anything is wrong with them. */
async function closedLists(seeds: URL): Promise<readonly ClosedList[]> {
  const { lists, complaints } = check(await readSeeds(seeds));
  const wrong =
    complaints.find(({ at }) => at?.includes('vocab.yaml')) ?? (lists.length === 0 ? complaints[0] : undefined);
  if (wrong) throw wrong;
  return lists;
}
