import type { Streamer } from '../graph/graph.ts';
import { display } from '../model/display.ts';
import type { EdgeType } from '../model/edge-types.ts';
import { isLabel, type Label, type MainLabel } from '../model/labels.ts';
import { validities } from '../model/validity.ts';
import { projectionBuilder } from './build.ts';
import type { Values } from './plain.ts';
import type { Projection } from './projection.ts';
import { factLabels, formerIds, linksFromLabel, nodesOfLabel } from './texts.ts';

/** Reads the whole graph, label by label and row by row, so that no more than the columns is ever in memory. */
export async function readProjection(graph: Streamer, version: string): Promise<Projection> {
  const builder = projectionBuilder();
  for (const main of factLabels) {
    const names = [...propertiesOf(main)];
    await graph.stream(
      nodesOfLabel.of({ Label: main }),
      { names },
      ({ label, id, properties }) =>
        builder.node({ label: narrow(label, main), id, values: valuesOf(names, properties) }),
      patiently,
    );
  }
  const links = builder.nodesDone();
  for (const main of factLabels) {
    await graph.stream(
      linksFromLabel.of({ Label: main }),
      {},
      ({ type, from, label, to, properties }) =>
        links.link({
          // A type that the model does not name is passed over by the builder.
          type: type as EdgeType,
          from: { label: main, id: from },
          to: { label: narrow(label, 'Actor'), id: to },
          values: properties,
        }),
      patiently,
    );
  }
  return links.linksDone(version, await graph.ask(formerIds, {}));
}

/** A graph of millions of links takes its time. */
const patiently = { timeoutMs: 600_000 };

function narrow(label: string | null, main: MainLabel): Label {
  return label !== null && isLabel(label) ? label : main;
}

/** The properties of a label that a projection looks at. Narrower labels have the caption and the days of their main label. */
function propertiesOf(label: MainLabel): Iterable<string> {
  const { since, until, attestedOn } = validities[label]?.own ?? {};
  const days = [since, until, attestedOn].filter((name) => typeof name === 'string');
  return new Set([
    display[label].labelField,
    'verified',
    'certain',
    ...days.flatMap((name) => [`${name}Earliest`, `${name}Latest`]),
  ]);
}

function valuesOf(names: readonly string[], properties: readonly unknown[]): Values {
  return Object.fromEntries(names.map((name, at) => [name, properties[at]]));
}
