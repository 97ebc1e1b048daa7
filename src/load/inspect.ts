import type { Cypher } from '../graph/cypher.ts';
import type { QueryRunner } from '../graph/graph.ts';
import { checks, joinCheck, joins, ownerCheck } from './checks.ts';

/** A fact in the graph that breaks one of its rules. */
export interface Finding {
  /** The check that found it, as a file name in `cypher/check/`. */
  readonly check: string;
  /** The problem in one line. */
  readonly what: string;
}

/** Runs every query of `cypher/check/` for each data set, one set after another, since the checks of a large one keep Neo4j busy. */
export async function inspectAll(
  graph: QueryRunner,
  dataSets: Readonly<Record<string, unknown>>,
  timeoutMs?: number,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const dataset of Object.keys(dataSets)) findings.push(...(await inspect(graph, dataset, timeoutMs)));
  return findings;
}

/** Runs every query of `cypher/check/` for a data set, several at a time, since planning takes most of the time. Gives no finding if all is well. */
export async function inspect(graph: QueryRunner, dataset: string, timeoutMs = checkMs): Promise<readonly Finding[]> {
  const run = async <P>(check: Cypher<P, { readonly what: string }>, params: P) => {
    const rows = await graph.ask(check, params, { timeoutMs });
    return rows.map(({ what }) => ({ check: check.name, what }));
  };
  const findings = await Promise.all([
    ...checks.map((check) => run(check, { dataset })),
    run(joinCheck, { dataset, ...joins }),
    run(ownerCheck, {}),
  ]);
  return findings.flat();
}

/** A check reads a data set whole, which may take longer than the minute that Neo4j gives other reads. */
const checkMs = 600_000;
