import type { FieldMap } from '@pothos/core';
import { MOST_IDS } from '../compile/ids.ts';
import { at } from '../compile/location.ts';
import { addField, type FieldBuilder } from './add-field.ts';
import { builder } from './builder.ts';
import { Node, Snapshot } from './nouns.ts';

/** The two fields by which a Relay client fetches again what it has seen before. */
const roots = (t: FieldBuilder<FieldMap[string]>) => ({
  node: addField(t, {
    type: Node,
    nullable: true,
    description: 'Looks up an object by its global id. Null if there is none with that id.',
    args: builder.args((t) => ({
      id: t.id({
        required: true,
        description: 'Global id, such as `Statement:lavrov-tass-20251228`. Former ids work too.',
      }),
    })),
    extensions: at({ kind: 'named' }),
  }),
  nodes: addField(t, {
    type: [Node],
    nullable: { list: false, items: true },
    description:
      'Looks up objects by their global ids, in the order of `ids`. An item is null if there is no object with that id.',
    args: builder.args((t) => ({
      ids: t.idList({ required: true, description: `Global ids, at most ${MOST_IDS}. Former ids work too.` }),
    })),
    extensions: at({ kind: 'named' }),
  }),
});

builder.queryFields(roots);
builder.objectFields(Snapshot, roots);
