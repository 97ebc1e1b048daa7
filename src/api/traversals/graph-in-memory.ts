import type { Projection } from '../../projection/projection.ts';
import { dataSetsIn, fingerprintOf } from '../../projection/versions.ts';
import { choice, count, list, text, texts } from '../fields.ts';
import { addTraversal } from './add-traversal.ts';
import { answerType, object } from './answer-type.ts';
import { EdgeType } from './graph-enums.ts';

const BytesInMemory = answerType<Projection['bytes']>(
  'BytesInMemory',
  'Memory used by the graph in memory, in bytes.',
  {
    nodes: count('Nodes.'),
    links: count('Links, each stored at both of its ends.'),
    tables: count('IDs, captions and other texts.'),
    votes: count('The matrix of votes.'),
  },
);

/** The graph in memory, as the API describes it. */
interface Summary extends Pick<Projection, 'bytes' | 'leftOut'> {
  readonly version: string;
  readonly dataSets: readonly string[];
  readonly nodes: number;
  readonly links: number;
}

const GraphInMemory = answerType<Summary>('GraphInMemory', 'The graph in memory, which answers traversals.', {
  version: text(
    'Version of its data. The same data has the same version on every server, and a load that changes something changes it. Results of traversals carry it as `extensions.graph.version`.',
  ),
  dataSets: texts('IDs of the data sets in it, which `datasets` describes.'),
  nodes: count('Number of nodes.'),
  links: count('Number of links.'),
  bytes: object(BytesInMemory, 'Memory used.'),
  leftOut: list(
    choice(
      EdgeType,
      'Types of links that were left out, because the graph has more links than the server may hold (`ENTENTE_MEMORY_LINKS`). Traversals do not see them, and fields that need them are refused. Empty if none were.',
    ),
  ),
});

addTraversal('graphInMemory', {
  type: GraphInMemory,
  description: 'Returns the version and size of the graph in memory, and what was left out of it.',
  inSnapshot: false,
  walk: ({ version, nodeCount, linkCount, bytes, leftOut }) => ({
    version: fingerprintOf(version),
    dataSets: dataSetsIn(version),
    nodes: nodeCount,
    links: linkCount,
    bytes,
    leftOut,
  }),
});
