import type { PlanNode } from '../../src/graph/plan-node.ts';

/** Every operator name of a plan, from the result down. */
export function operators(plan: PlanNode): readonly string[] {
  return [plan.operator, ...plan.children.flatMap(operators)];
}
