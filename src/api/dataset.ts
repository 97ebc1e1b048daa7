import { at, property } from '../compile/location.ts';
import { builder } from './builder.ts';
import type { PartDeclaration } from './declarations.ts';
import { text } from './fields.ts';
import { objectOf } from './nouns.ts';

export const dataset: PartDeclaration = {
  name: 'Dataset',
  omit: ['spdx', 'imported', 'rules', 'versionBefore', 'importing', 'steps'],
  fields: { slug: { ...text('Name of the data set. `curated` is the seed data.'), location: property('id') } },
};

builder.queryFields((t) => ({
  datasets: t.field({
    type: [objectOf('Dataset')],
    description: 'Lists the data sets in the graph, each in its current version.',
    extensions: at({ kind: 'every' }),
    resolve: () => [],
  }),
}));
