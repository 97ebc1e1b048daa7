import type { StreamingQueryRunner } from '../graph/graph.ts';
import type { EdgeType } from '../model/edge-types.ts';
import { isLabel, type Label } from '../model/labels.ts';
import { oneRecordTypes } from '../model/same-as.ts';
import { createProjectionBuilder } from './build-projection.ts';
import { runCooperatively } from './cooperative-task.ts';
import { foldRecords } from './fold-records.ts';
import type { PlainLink, PlainNode, StoredValues } from './plain-graph.ts';
import type { Projection } from './projection.ts';
import { allLinks, allNodes, formerIds, graphSize, hiddenRecords, type LinkRow, type NodeRow } from './queries.ts';
import { propertiesByLabel, propertiesByType } from './read-properties.ts';

/** Default maximum number of links in memory: about 300 MB. */
export const MAX_LINKS = 5_000_000;

/** Bulk data, left out of memory if the graph has more links than the limit. */
const bulkData: { readonly labels: readonly Label[]; readonly types: readonly EdgeType[] } = {
  labels: ['Event'],
  types: ['INITIATED', 'TARGETS', 'INITIATED_IN_PERSON', 'TARGETS_IN_PERSON', 'VOTED'],
};

/**
 * Reads the whole graph row by row, so that memory holds little more than its columns. Events and votes are left out if it has more links
 * than the limit.
 */
export async function readProjection(
  graph: StreamingQueryRunner,
  version: string,
  mostLinks: number = MAX_LINKS,
): Promise<Projection> {
  const [size] = await graph.ask(graphSize, {});
  const { links: linkCount = 0 } = size ?? {};
  const leftOut = linkCount > mostLinks ? bulkData : { labels: [], types: [] };
  const folds = foldRecords(await graph.ask(hiddenRecords, { types: [...oneRecordTypes] }));
  const nodes = createProjectionBuilder(Math.min(linkCount, mostLinks));
  await graph.stream(
    allNodes,
    { properties: propertiesByLabel, excludedLabels: [...leftOut.labels] },
    (row) => {
      const node = plainNode(row);
      if (!folds.isHidden(node.label, node.id)) nodes.addNode(node);
    },
    longTimeout,
  );
  const links = await runCooperatively(nodes.finishNodes());
  const folded = folds.links(links.addLink);
  await graph.stream(
    allLinks,
    { properties: propertiesByType, excludedTypes: ['SAME_AS', ...leftOut.types] },
    (row) => folded.add(plainLink(row)),
    longTimeout,
  );
  folded.finish();
  const former = [...(await graph.ask(formerIds, {})), ...folds.formerIds];
  return await runCooperatively(links.finishLinks({ version, leftOut: leftOut.types, formerIds: former }));
}

/** Timeout for reading a graph of millions of links. */
const longTimeout = { timeoutMs: 600_000 };

function plainNode({ label, id, properties }: NodeRow): PlainNode {
  const name = labelIn(label);
  return { label: name, id, values: valuesOf(propertiesByLabel[name] ?? [], properties) };
}

function plainLink({ type, fromLabel, from, toLabel, to, properties }: LinkRow): PlainLink {
  return {
    type,
    from: { label: labelIn(fromLabel), id: from },
    to: { label: labelIn(toLabel), id: to },
    values: valuesOf(propertiesByType[type] ?? [], properties),
  };
}

/** Properties by their names, without those that are not stored. */
function valuesOf(names: readonly string[], stored: readonly unknown[]): StoredValues {
  const values: Record<string, unknown> = {};
  for (let at = 0; at < names.length; at += 1) {
    const value = stored[at];
    if (value != null) values[names[at] ?? ''] = value;
  }
  return values;
}

function labelIn(label: string | null): Label {
  return label !== null && isLabel(label) ? label : 'Actor';
}
