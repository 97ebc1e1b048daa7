import { at } from '../compile/location.ts';
import { builder } from './builder.ts';
import { Node, Snapshot } from './nouns.ts';
import { rootField } from './roots.ts';

/** The two fields by which a Relay client fetches again what it has seen before. */
const roots = (t: { readonly field: unknown }) => ({
  node: rootField(t, {
    type: Node,
    nullable: true,
    description: 'The thing with a global id. Null: nothing has it, or it is no global id.',
    args: builder.args((t) => ({
      id: t.id({
        required: true,
        description: 'A global id, "Statement:lavrov-tass-20251228"; a former one answers as well.',
      }),
    })),
    extensions: at({ kind: 'named' }),
  }),
  nodes: rootField(t, {
    type: [Node],
    nullable: { list: false, items: true },
    description:
      'The things with these global ids, each in the place of its id, also where an id is repeated. Null in a place: nothing has that id, or it is no global id.',
    args: builder.args((t) => ({
      ids: t.idList({ required: true, description: 'Global ids, at most 500; former ones answer as well.' }),
    })),
    extensions: at({ kind: 'named' }),
  }),
});

builder.queryFields(roots);
builder.objectFields(Snapshot, roots);
