import { at, bound, property } from '../compile/location.ts';
import { builder } from './builder.ts';
import { fields, text } from './fields.ts';
import { byId } from './roots.ts';

const Dataset = builder.objectRef<object>('Dataset').implement({
  description: 'A data set that the graph holds. Every node says in "dataset" which one it comes from.',
  extensions: bound({ kind: 'node', label: 'Dataset', order: byId }),
  fields: (t) =>
    fields(t, {
      slug: { ...text('Its name: "curated" for the seeds.'), location: property('id') },
      version: text(
        'Follows from its content: the same facts have the same version. It moves only when a load is complete.',
      ),
      loadedAt: text('When its content last changed, as an ISO 8601 instant.'),
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
