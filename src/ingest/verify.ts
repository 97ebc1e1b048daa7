import { checkFiles, mendJars } from '../embedded/check-store.ts';
import { status } from '../embedded/embedded.ts';
import type { EmbeddedSettings } from '../embedded/store.ts';
import type { Graph } from '../graph/graph.ts';
import { type Finding, inspectAll } from '../load/inspect.ts';
import { contentOf, type GraphContent } from './graph-content.ts';
import { withEmbeddedGraph } from './open-embedded-graph.ts';

/** What was checked of a store, and what is wrong with it. */
export interface Verified {
  /** Jars of Neo4j that were damaged, and have been downloaded again. Null: a Neo4j server of the user, whose files are not seen. */
  readonly damagedJars: readonly string[] | null;
  /** Jars whose published content is not known, so that only their size was compared. Null: a Neo4j server of the user. */
  readonly unknownJars: number | null;
  /** Whether the files of the store were read. They are not while its Neo4j runs. */
  readonly areFilesChecked: boolean;
  /** What is wrong with the files, in the words of Neo4j; null if nothing is, or if they were not read. */
  readonly damage: string | null;
  /** What the graph holds; null if its files are damaged, so that it was not opened. */
  readonly content: GraphContent | null;
  /** Constraints and indexes that were missing, and have been created. */
  readonly missingSchema: readonly string[];
  /** Facts that break a rule of `cypher/check/`. */
  readonly findings: readonly Finding[];
}

/** Checks the jars, the files and the graph of an embedded store. */
export async function verifyStore(embedded: EmbeddedSettings, onStep: (sentence: string) => void): Promise<Verified> {
  onStep('Checking the jars of Neo4j.');
  const { damaged: damagedJars, unknown: unknownJars } = await mendJars(embedded, onStep);
  const areFilesChecked = (await status(embedded)).state !== 'running';
  if (areFilesChecked) onStep('Checking the files of the store.');
  const damage = areFilesChecked ? await checkFiles(embedded, onStep) : undefined;
  const files = { damagedJars, unknownJars, areFilesChecked };
  if (damage !== undefined) return { ...files, damage, content: null, missingSchema: [], findings: [] };
  return { ...(await withEmbeddedGraph(embedded, onStep, (graph) => verifyGraph(graph, onStep))), ...files };
}

/** Checks a graph alone: constraints, indexes, and the rules of each data set. */
export async function verifyGraph(graph: Graph, onStep: (sentence: string) => void): Promise<Verified> {
  onStep('Checking the graph.');
  const missingSchema = await graph.prepare();
  const content = await contentOf(graph);
  const findings = await inspectAll(graph, content.dataSets);
  const files = { damagedJars: null, unknownJars: null, areFilesChecked: false, damage: null };
  return { ...files, content, missingSchema, findings };
}
