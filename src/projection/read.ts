import type { Streamer } from '../graph/graph.ts';
import { display } from '../model/display.ts';
import type { EdgeType } from '../model/edge-types.ts';
import { isLabel, type Label, labels } from '../model/labels.ts';
import { validities } from '../model/validity.ts';
import { projectionBuilder } from './build.ts';
import { keptOfNodes } from './facts.ts';
import type { PlainLink, PlainNode } from './plain.ts';
import type { Projection } from './projection.ts';
import { allLinks, allNodes, formerIds, type LinkRow, type NodeRow } from './texts.ts';
import { doInTurns } from './turns.ts';

/** Reads the whole graph row by row, so that little more than its columns is ever in memory. */
export async function readProjection(graph: Streamer, version: string): Promise<Projection> {
  const nodes = projectionBuilder();
  await graph.stream(allNodes, { properties: propertiesByLabel }, (row) => nodes.node(plainNode(row)), patiently);
  const links = await doInTurns(nodes.nodesDone());
  await graph.stream(allLinks, {}, (row) => links.link(plainLink(row)), patiently);
  return await doInTurns(links.linksDone(version, await graph.ask(formerIds, {})));
}

/** A graph of millions of links takes its time. */
const patiently = { timeoutMs: 600_000 };

/** The properties that a projection looks at: the caption of each label, what is kept of it, and the days that say when it holds. */
export const propertiesByLabel: Readonly<Record<string, string[]>> = Object.fromEntries(
  // `labels` is written as one object, so its keys are just its labels.
  (Object.keys(labels) as readonly Label[]).map((label) => [label, propertiesOf(label)]),
);

function propertiesOf(label: Label): string[] {
  const { since, until, attestedOn } = validities[label]?.own ?? {};
  const days = [since, until, attestedOn].filter((name) => typeof name === 'string');
  const stored = days.flatMap((name) => [name, `${name}Earliest`, `${name}Latest`]);
  return [...new Set([display[label].labelField, ...(keptOfNodes[label] ?? []), 'verified', 'certain', ...stored])];
}

function plainNode({ label, id, properties }: NodeRow): PlainNode {
  const name = labelIn(label);
  const names = propertiesByLabel[name] ?? [];
  return { label: name, id, values: Object.fromEntries(names.map((property, at) => [property, properties[at]])) };
}

function plainLink({ type, fromLabel, from, toLabel, to, properties }: LinkRow): PlainLink {
  return {
    // One that the model does not name is passed over by the builder.
    type: type as EdgeType,
    from: { label: labelIn(fromLabel), id: from },
    to: { label: labelIn(toLabel), id: to },
    values: properties,
  };
}

function labelIn(label: string | null): Label {
  return label !== null && isLabel(label) ? label : 'Actor';
}
