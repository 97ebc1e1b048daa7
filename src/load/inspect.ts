import type { Transaction } from '../graph/graph.ts';
import { checks, joinCheck, joins, ownerCheck } from './checks.ts';

/** A fact in the graph that breaks a rule of the graph. */
export interface Finding {
  /** The check that found it, as a file name in `cypher/check/`. */
  readonly check: string;
  /** What it found, one line. */
  readonly what: string;
}

/** Runs every text of `cypher/check/` for a data set. A graph in order gives nothing. */
export async function inspect(graph: Transaction, dataset: string): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const report = (check: string, rows: readonly { readonly what: string }[]) =>
    findings.push(...rows.map(({ what }) => ({ check, what })));
  for (const check of checks) report(check.name, await graph.ask(check, { dataset }));
  report(joinCheck.name, await graph.ask(joinCheck, { dataset, ...joins }));
  report(ownerCheck.name, await graph.ask(ownerCheck, {}));
  return findings;
}
