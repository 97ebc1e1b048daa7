import type { EdgeType as TypeOfEdge } from '../../model/edge-types.ts';
import { edgeTypes } from '../../model/edge-types.ts';
import type { Projection } from '../../projection/projection.ts';
import { dataSetsIn, fingerprintOf } from '../../projection/versions.ts';
import { builder } from '../builder.ts';
import { choice, count, fields, text, texts } from '../fields.ts';
import { found, walked } from '../found.ts';
import { rootField } from '../roots.ts';
import { notInMemory } from './complaints.ts';
import { EdgeType } from './graph-enums.ts';

const BytesInMemory = builder.objectRef<object>('BytesInMemory').implement({
  description: 'What the graph in memory takes, in bytes.',
  fields: (t) =>
    fields(t, {
      nodes: count('Nodes.'),
      links: count('Links, each held for both of its ends.'),
      tables: count('Ids, captions and other texts.'),
      votes: count('The matrix of votes.'),
    }),
});

const GraphInMemory = builder.objectRef<object>('GraphInMemory').implement({
  description: 'The graph that traversals walk: what it was read of, and what it holds.',
  fields: (t) =>
    fields(t, {
      version: text(
        'Names the version of all data in it. The same data has the same name in every server; a load that changes something changes it. Answers of traversals have it as `extensions.graph.version`.',
      ),
      dataSets: texts('Ids of the data sets it was read of, which `datasets` describes.'),
      nodes: count('How many nodes it holds.'),
      links: count('How many links it holds.'),
      bytes: found(BytesInMemory, 'What it takes.'),
      leftOut: {
        ...choice(
          EdgeType,
          'Types of links that were left out, since the graph has more links than the server may hold (`ENTENTE_MEMORY_LINKS`). Traversals do not see them; fields that need them are refused. Empty: none.',
        ),
        list: true,
      },
    }),
});

builder.queryFields((t) => ({
  graphInMemory: rootField(t, {
    type: GraphInMemory,
    nullable: false,
    description: 'What traversals walk: the version of the graph in memory, its size, and what was left out of it.',
    extensions: walked(async ({ projection }) => tell(await projection())),
  }),
}));

function tell({ version, nodeCount, linkCount, bytes, leftOut }: Projection) {
  return {
    version: fingerprintOf(version),
    dataSets: dataSetsIn(version),
    nodes: nodeCount,
    links: linkCount,
    bytes,
    leftOut,
  };
}

/** Refuses a question that needs links of a type which were left out. */
export function expectHeld({ leftOut }: Projection, field: string, type: TypeOfEdge): void {
  if (leftOut.includes(type)) throw notInMemory(field, edgeTypes[type]);
}
