import { catalogue } from '../../model/catalogue.ts';
import { type Display, shapes } from '../../model/display.ts';
import { edgeTypes } from '../../model/edge-types.ts';
import {
  type SchemaGraph as Answer,
  type SchemaEdge as Edge,
  type SchemaEnds as Ends,
  type SchemaLabel as OfLabel,
  type SchemaProperty as Property,
  schemaGraph,
} from '../../traverse/explore/schema-graph.ts';
import { describedEnum } from '../described-enum.ts';
import { choice, count, flag, text } from '../fields.ts';
import { addTraversal } from './add-traversal.ts';
import { answerType, object, objects, storedChoice } from './answer-type.ts';
import { EdgeType, Label } from './graph-enums.ts';

const PropertyType = describedEnum('PropertyType', 'The type of a property.', {
  TEXT: 'Text.',
  TEXTS: 'List of texts.',
  INTEGER: 'Integer.',
  DECIMAL: 'Floating-point number.',
  BOOLEAN: 'Boolean.',
  DAY: 'Day as exact as its source, such as `2001-07-16`, `2001-07` or `2001`.',
});

const DisplayShape = describedEnum(
  'DisplayShape',
  'The shape of a node in a drawing.',
  Object.fromEntries(
    shapes.map((shape) => [shape, shape === 'ROUNDED' ? 'A rounded rectangle.' : `A ${shape.toLowerCase()}.`]),
  ),
);

const DisplayHints = answerType<Display>(
  'DisplayHints',
  'How a page may draw the nodes of a label. The colours are those of Okabe and Ito, which remain distinct with common forms of colour blindness. No two labels share both colour and shape.',
  {
    labelField: text('The property to show as the name of a node.'),
    colour: text('The colour as a hexadecimal triplet, such as `#0072B2`.'),
    shape: choice(DisplayShape, 'The shape.'),
    icon: text('Name of an icon of the Lucide set.'),
  },
);

const SchemaProperty = answerType<Property>('SchemaProperty', 'A property of nodes or edges.', {
  name: text('Name of the property, the same in seed files, in Neo4j and in results.'),
  type: storedChoice(PropertyType, 'Type of its values.'),
  optional: flag('True if the property is absent where its value is not known.'),
  description: text('What the property means.'),
});

/** Properties of the label or type that has most. */
const mostProperties = Math.max(
  ...[...catalogue.labels, ...catalogue.edges].map(({ properties }) => properties.length),
);

const SchemaLabel = answerType<OfLabel>('SchemaLabel', 'A type of node.', {
  label: choice(Label, 'The label.'),
  main: choice(Label, 'The main label, within which IDs are unique.'),
  count: count('Number of nodes with the label.'),
  description: text('What a node with the label is.'),
  properties: objects(SchemaProperty, mostProperties, 'Properties of such a node, besides its ID.'),
  display: object(DisplayHints, 'How a page may draw it.'),
});

const SchemaEnds = answerType<Ends>('SchemaEnds', 'Two labels that a type of edge joins.', {
  from: choice(Label, 'Label of the node where the edge starts.'),
  to: choice(Label, 'Label of the node where the edge ends.'),
  count: count(
    'Number of edges that join the two. If a narrower label is listed separately, its edges are counted only there.',
  ),
});

const SchemaEdge = answerType<Edge>('SchemaEdge', 'A type of edge.', {
  type: choice(EdgeType, 'The type.'),
  count: count('Number of edges of the type.'),
  description: text('What the edge means.'),
  ends: objects(SchemaEnds, catalogue.labels.length, 'Labels that it joins.'),
  properties: objects(SchemaProperty, mostProperties, 'Properties of such an edge.'),
});

const SchemaGraph = answerType<Answer>('SchemaGraph', 'The types of nodes and edges, and how many there are.', {
  labels: objects(SchemaLabel, catalogue.labels.length, 'Types of nodes, by name.'),
  edges: objects(SchemaEdge, Object.keys(edgeTypes).length, 'Types of edges.'),
});

addTraversal('schemaGraph', {
  type: SchemaGraph,
  description:
    'Returns the types of nodes and edges of the graph, their number, their properties, and how a page may draw them.',
  walk: (graph, _, day) => schemaGraph(graph, day),
});
