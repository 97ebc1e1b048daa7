import { at, bound, property } from '../compile/location.ts';
import { builder } from './builder.ts';
import { count, fields, maybe, text } from './fields.ts';
import { byId } from './roots.ts';

const Dataset = builder.objectRef<object>('Dataset').implement({
  description: 'A data set that the graph holds. Every node says in "dataset" which one it comes from.',
  extensions: bound({ kind: 'node', label: 'Dataset', order: byId }),
  fields: (t) =>
    fields(t, {
      slug: { ...text('Its name: "curated" for the seeds.'), location: property('id') },
      version: maybe(
        text(
          'Follows from its content: the same facts have the same version. It moves only when a load is complete. Null: none has been.',
        ),
      ),
      loadedAt: maybe(text('When its content last changed, as an ISO 8601 instant. Null: no load has been complete.')),
      title: maybe(text('Its title. Null: the seeds have none.')),
      publisher: maybe(text('Who made it. Null: not recorded.')),
      edition: maybe(text('Its version as its makers number it. Null: they do not.')),
      licence: maybe(text('Terms under which it may be used. Null: not recorded.')),
      citation: maybe(text('How its makers ask to be cited. Null: not recorded.')),
      url: maybe(text('Its address. Null: not recorded.')),
      rows: maybe(count('Rows that were read: the sum of the next three. Null: it is not made of rows.')),
      used: maybe(count('Rows that the graph took. Null: it is not made of rows.')),
      leftOut: maybe(count('Rows that are in order and have no place in the graph. Null: it is not made of rows.')),
      complaints: maybe(count('Rows that are wrong. Null: it is not made of rows.')),
    }),
});

builder.queryFields((t) => ({
  datasets: t.field({
    type: [Dataset],
    description: 'The data sets that the graph holds, each in the version that answers now.',
    extensions: at({ kind: 'every' }),
    resolve: () => [],
  }),
}));
