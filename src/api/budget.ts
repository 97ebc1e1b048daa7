import type { Budget } from '../compile/budget.ts';
import type { QueryRunner } from '../graph/graph.ts';
import { followDegrees } from './degrees.ts';
import { limits } from './limits.ts';

/** The budget of a question over this graph, with the degrees that the graph has at the time of asking. */
export async function budgetOf(graph: QueryRunner, fault: (error: unknown) => void): Promise<() => Budget> {
  const degrees = await followDegrees(graph, fault);
  const { rows, values, reads, rootFields } = limits;
  return () => ({ rows, values, reads, rootFields, degrees: degrees() });
}
