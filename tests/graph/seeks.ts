import { parse } from 'graphql';
import { schema } from '../../src/api/schema.ts';
import { compile, operationOf } from '../../src/compile/compile.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { operators } from '../../src/graph/plan-node.ts';

/** How Neo4j would find the nodes that a question starts from: the seeks and scans of its plan. */
export async function seeksOf(graph: Graph, query: string): Promise<readonly string[]> {
  const document = parse(query);
  const [root] = compile(schema, document, operationOf(document, undefined), {});
  if (root?.kind !== 'graph') throw new TypeError('the question asks nothing of the graph');
  const plan = operators(await graph.explain(root.text, root.params({})));
  return plan.filter((operator) => /Seek|Scan/.test(operator));
}
