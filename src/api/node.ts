import type { FieldMap } from '@pothos/core';
import { MOST_IDS } from '../compile/ids.ts';
import { at } from '../compile/location.ts';
import { catalogue } from '../model/catalogue.ts';
import { addField, type FieldBuilder } from './add-field.ts';
import { builder } from './builder.ts';
import { declared } from './declared.ts';
import { idsOf } from './id-words.ts';
import { Node, Snapshot } from './nouns.ts';

/** Labels of nodes that have a type with a list of its own. */
const nodeLabels = catalogue.labels
  .filter(({ label, hasOwnId }) => hasOwnId && !declared.hidden.includes(label))
  .map(({ label }) => label)
  .filter((label) => declared.parts.every(({ name }) => name !== label));

/** The two fields by which a Relay client fetches again what it has seen before. */
const roots = (t: FieldBuilder<FieldMap[string]>) => ({
  node: addField(t, {
    type: Node,
    nullable: true,
    description: 'Looks up an object by its ID. Null with the error `UNKNOWN_ID` if there is none with that ID.',
    args: builder.args((t) => ({
      id: t.id({ required: true, ...idsOf(nodeLabels, 'ID, such as `Statement:lavrov-tass-20251228`.') }),
    })),
    extensions: at({ kind: 'named' }),
  }),
  nodes: addField(t, {
    type: [Node],
    nullable: { list: false, items: true },
    description:
      'Looks up objects by their IDs, in the order of `ids`. An item is null, with the error `UNKNOWN_ID`, if there is no object with that ID.',
    args: builder.args((t) => ({
      ids: t.idList({ required: true, ...idsOf(nodeLabels, `IDs, at most ${MOST_IDS}.`) }),
    })),
    extensions: at({ kind: 'named' }),
  }),
});

builder.queryFields(roots);
builder.objectFields(Snapshot, roots);
