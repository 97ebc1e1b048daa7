import { catalogue } from '../../model/catalogue.ts';
import { shapes } from '../../model/display.ts';
import { edgeTypes } from '../../model/edge-types.ts';
import { builder } from '../builder.ts';
import { choice, count, fields, flag, text } from '../fields.ts';
import { found, foundAll } from '../found.ts';
import { EdgeType, Label } from './graph-enums.ts';

const Holds = builder.enumType('PropertyType', {
  description: 'What a property of the graph holds.',
  values: {
    TEXT: { description: 'A text.' },
    TEXTS: { description: 'A list of texts.' },
    WHOLE: { description: 'A whole number.' },
    DECIMAL: { description: 'A number with a fraction.' },
    TRUTH: { description: 'True or false.' },
    DAY: { description: 'A day as exact as its source.' },
  },
});

const Shape = builder.enumType('DisplayShape', {
  description: 'The outline of a node in a drawing.',
  values: Object.fromEntries(shapes.map((shape) => [shape, { description: `A ${shape.toLowerCase()} outline.` }])),
});

const Display = builder.objectRef<object>('DisplayHints').implement({
  description:
    'How a page may draw the nodes of a label. Colours are those of Okabe and Ito, which readers with any common colour blindness tell apart; no two labels share both colour and shape.',
  fields: (t) =>
    fields(t, {
      labelField: text('The property that names a node in a few words.'),
      colour: text('The colour as a hexadecimal triplet, "#0072B2".'),
      shape: choice(Shape, 'The outline.'),
      icon: text('Name of an icon of the Lucide set.'),
    }),
});

const Property = builder.objectRef<object>('SchemaProperty').implement({
  description: 'A property of nodes or edges.',
  fields: (t) =>
    fields(t, {
      name: text('Its name, the same from the seed files to the answers.'),
      holds: choice(Holds, 'What it holds.'),
      optional: flag('It is absent where nothing was found.'),
      description: text('What it says.'),
    }),
});

/** Properties of one label or type at the most. */
const mostProperties = Math.max(
  ...[...catalogue.labels, ...catalogue.edges].map(({ properties }) => properties.length),
);

const SchemaLabel = builder.objectRef<object>('SchemaLabel').implement({
  description: 'A kind of node.',
  fields: (t) =>
    fields(t, {
      label: choice(Label, 'The label.'),
      main: choice(Label, 'The label within which ids are unique.'),
      count: count('How many nodes have it.'),
      description: text('What it stands for.'),
      properties: foundAll(Property, mostProperties, 'What such a node says of itself, beside its id.'),
      display: found(Display, 'How a page may draw it.'),
    }),
});

const SchemaEnds = builder.objectRef<object>('SchemaEnds').implement({
  description: 'Two labels that a type of edge joins.',
  fields: (t) =>
    fields(t, {
      from: choice(Label, 'What such an edge leaves.'),
      to: choice(Label, 'What it points to.'),
      count: count(
        'How many edges join the two. Those of a narrower label that is listed itself are counted there alone.',
      ),
    }),
});

const SchemaEdge = builder.objectRef<object>('SchemaEdge').implement({
  description: 'A kind of edge.',
  fields: (t) =>
    fields(t, {
      type: choice(EdgeType, 'The type.'),
      count: count('How many edges are of it.'),
      description: text('What it says of its two ends.'),
      ends: foundAll(SchemaEnds, catalogue.labels.length, 'The labels it joins.'),
      properties: foundAll(Property, mostProperties, 'Facts that such an edge carries.'),
    }),
});

export const SchemaGraph = builder.objectRef<object>('SchemaGraph').implement({
  description: 'The graph seen from afar: what kinds of nodes and edges there are, and how many.',
  fields: (t) =>
    fields(t, {
      labels: foundAll(SchemaLabel, catalogue.labels.length, 'Kinds of nodes, by name.'),
      edges: foundAll(SchemaEdge, Object.keys(edgeTypes).length, 'Kinds of edges.'),
    }),
});
