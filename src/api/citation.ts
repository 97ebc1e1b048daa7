import { type DocumentNode, type ExecutionResult, parse } from 'graphql';
import type { QueryRunner } from '../graph/graph.ts';
import { isRecord } from '../kit/is-record.ts';
import { once } from '../kit/once.ts';
import { packageVersion } from '../kit/package-version.ts';
import { fingerprintOf, versionOf } from '../projection/versions.ts';

/**
 * Answers a request, and says in `extensions.citation` what a paper must name so that others get the same answer: the version of entente, that of the
 * graph, its data sets with their versions, licences and citations, and the time. If a load ended meanwhile, the versions are null, since the answer
 * may be of either.
 */
export async function withCitation(
  graph: QueryRunner,
  answer: () => Promise<ExecutionResult>,
  ask: (document: DocumentNode) => Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const before = await versionOf(graph);
  const [result, sets] = await Promise.all([answer(), ask(dataSets())]);
  const isStable = (await versionOf(graph)) === before && isOf(result, before);
  const citation = {
    entente: packageVersion(),
    graphVersion: isStable ? fingerprintOf(before) : null,
    dataSets: isStable ? (sets.data?.datasets ?? null) : null,
    answeredAt: new Date().toISOString(),
  };
  return { ...result, extensions: { ...result.extensions, citation } };
}

/** Whether what an answer took from the graph in memory is of a version. */
function isOf({ extensions }: ExecutionResult, version: string): boolean {
  const graph = extensions?.graph;
  return !isRecord(graph) || graph.version === fingerprintOf(version);
}

const dataSets = once(() => parse('{ datasets { slug version title edition licence citation url } }'));
