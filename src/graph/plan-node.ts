import type { Plan } from 'neo4j-driver';

/** One operator of the plan Neo4j made, with those it draws rows from. */
export interface PlanNode {
  /** Its name alone, as in `NodeUniqueIndexSeek`; the database Neo4j appends is left out. */
  readonly operator: string;
  readonly details: string;
  readonly children: readonly PlanNode[];
}

/** The driver's plan as a tree of ours. */
export function planNode(plan: Plan | false): PlanNode {
  if (plan === false) return { operator: 'none', details: '', children: [] };
  return {
    operator: plan.operatorType.replace(/@.*$/, ''),
    details: String(plan.arguments.Details ?? ''),
    children: plan.children.map(planNode),
  };
}
