import { edgeTypes } from '../../model/edge-types.ts';
import { type Label as LabelName, labels } from '../../model/labels.ts';
import { describedEnum } from '../described-enum.ts';

/** Every label of the graph, with its description. */
export const Label = describedEnum<LabelName>(
  'Label',
  'The type of a node. A node with a narrower label, such as `STATE`, also has its main label, such as `ACTOR`.',
  labels,
  (label) => label.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase(),
);

/** Every type of edge, with what it says of its two ends. */
export const EdgeType = describedEnum(
  'EdgeType',
  'The type of an edge, read from the node it leaves to the node it points to.',
  edgeTypes,
);
