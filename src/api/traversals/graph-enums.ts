import { edgeTypes, type EdgeType as Type } from '../../model/edge-types.ts';
import { labels, type Label as Name } from '../../model/labels.ts';
import { builder } from '../builder.ts';

/** Every label of the graph, with what it stands for. */
export const Label = builder.enumType('Label', {
  description:
    'What a node of the graph is. A node of a narrower label, such as STATE, has its main label, ACTOR, as well.',
  values: Object.fromEntries(
    Object.entries(labels).map(([label, { description }]) => [nameOf(label), { value: label as Name, description }]),
  ),
});

/** Every type of edge, with what it says of its two ends. */
export const EdgeType = builder.enumType('EdgeType', {
  description: 'What an edge of the graph says: it reads from the node it leaves to the node it points to.',
  values: Object.fromEntries(
    Object.entries<string>(edgeTypes).map(([type, description]) => [type, { value: type as Type, description }]),
  ),
});

/** AllowedPosition is ALLOWED_POSITION among the values of an enum. */
function nameOf(label: string): string {
  return label.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}
