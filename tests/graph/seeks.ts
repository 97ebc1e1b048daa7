import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { boundRoots, cypherOf } from '../unit/compile/compiled.ts';
import { operators } from './operators.ts';

/** How Neo4j would find the nodes that a question starts from: the seeks and scans of its plan. */
export async function seeksOf(graph: Graph, query: string): Promise<readonly string[]> {
  const [read] = cypherOf(boundRoots(schema, query));
  if (read === undefined) throw new TypeError('the query asks nothing of the graph');
  const plan = operators(await graph.explain(read.text, read.params));
  return plan.filter((operator) => /Seek|Scan/.test(operator));
}
