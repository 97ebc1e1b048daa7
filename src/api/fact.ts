import { property } from '../compile/location.ts';
import { builder } from './builder.ts';
import { corroborated } from './corroboration.ts';
import { fields, pick, type Spec, text } from './fields.ts';
import { fieldsOfLabel } from './model-fields.ts';
import { Fact, Node } from './nouns.ts';

/** Global id, as Relay wants it: readable, and good in every look-up. */
const id: Spec = {
  ...text('Global ID: the type, a colon and the slug, such as `State:japan`.'),
  type: 'ID',
  location: { kind: 'identity' },
};

builder.interfaceType(Node, {
  description: 'An object with an ID.',
  fields: (t) =>
    fields(t, {
      id,
      slug: { ...text('ID within its type, as in the seed files, such as `japan`.'), location: property('id') },
      dataset: text('Data set that the object comes from. `curated` is the seed data.'),
    }),
});

const fact = pick(fieldsOfLabel('Statement', ['sources']), 'note', 'unverifiedFields', 'sources', 'verified');

builder.interfaceType(Fact, {
  description: 'A fact in the graph, with the sources that it rests on.',
  interfaces: [Node],
  fields: (t) => fields(t, { ...fact, corroboration: corroborated }),
});
