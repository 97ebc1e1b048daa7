import type { Graph } from '../graph/graph.ts';
import { listDataSets } from '../load/data-sets.ts';
import { countEdges, countNodes } from '../load/remove-queries.ts';

/** What a graph holds, in numbers. */
export interface GraphContent {
  readonly nodes: number;
  readonly edges: number;
  /** The version of each data set by its name; empty while its import is not complete. */
  readonly dataSets: Readonly<Record<string, string>>;
}

/** Counts what a graph holds. */
export async function contentOf(graph: Graph): Promise<GraphContent> {
  const [[nodes], [edges], sets] = await Promise.all([
    graph.ask(countNodes, {}),
    graph.ask(countEdges, {}),
    listDataSets(graph),
  ]);
  const dataSets = Object.fromEntries(sets.map(({ id, version }) => [id, version ?? '']));
  return { nodes: nodes?.nodes ?? 0, edges: edges?.edges ?? 0, dataSets };
}

/** The first thing in which two contents differ, in words; undefined if they are equal. */
export function differenceOf(before: GraphContent, after: GraphContent): string | undefined {
  for (const kind of ['nodes', 'edges'] as const)
    if (before[kind] !== after[kind]) return `it has ${after[kind]} ${kind}; ${before[kind]} were copied`;
  const names = [...new Set([...Object.keys(before.dataSets), ...Object.keys(after.dataSets)])];
  const other = names.find((name) => before.dataSets[name] !== after.dataSets[name]);
  return other === undefined ? undefined : `the version of the data set "${other}" is another`;
}
