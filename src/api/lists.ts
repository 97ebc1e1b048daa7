import type { InputFieldMap, OutputRef } from '@pothos/core';
import { bound, type PageFact, type Records } from '../compile/location.ts';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../compile/page.ts';
import { addField } from './add-field.ts';
import { builder } from './builder.ts';
import { count, endOf, fields, many, one, type Spec, type Specs, type TypeRef, text } from './fields.ts';
import { objectOf } from './nouns.ts';

/** A list that can grow: what its rows are, and how they can be filtered, sorted and counted. */
export interface List {
  readonly name: string;
  /** What it lists, in the plural. */
  readonly plural: string;
  /** The type of its rows. */
  readonly node: TypeRef;
  /** The type of its edges, where they carry facts of their own. */
  readonly edge: OutputRef<unknown> | undefined;
  /** The input with the conditions on a row, here and where something else is filtered by what it is linked to. */
  readonly where: `${string}Where` | undefined;
  /** The enum of its orders, and the one that holds where none is asked for. */
  readonly orderBy: { readonly type: string; readonly standard: string } | undefined;
  readonly facets: string | undefined;
  /** Whether it can have several records of one thing. */
  readonly hasRecords: boolean;
}

/** Where a page stands in its list. */
export const PageInfo = builder.objectRef<object>('PageInfo').implement({
  description: 'Information about a page, as defined by the Relay connection specification.',
  extensions: bound({ kind: 'page' }),
  fields: (t) =>
    fields(t, {
      hasNextPage: pageFact('hasNextPage', 'Boolean', 'True if there are more items after this page.'),
      hasPreviousPage: pageFact('hasPreviousPage', 'Boolean', 'True if there are items before this page.'),
      startCursor: {
        ...pageFact('startCursor', 'String', 'Cursor of the first item. Null if the page is empty.'),
        nullable: true,
      },
      endCursor: {
        ...pageFact('endCursor', 'String', 'Cursor of the last item. Null if the page is empty.'),
        nullable: true,
      },
    }),
});

function pageFact(of: PageFact, type: TypeRef, description: string): Spec {
  return { ...text(description), type, location: { kind: 'page', of } };
}

/** Makes the connection type of a list, and its type of edge where the links carry no facts. */
export function implementList({ name, plural, node, edge, facets }: List): void {
  const edgeType = edge ?? implementEdge(name, node, plural);
  builder.objectType(objectOf(`${name}Connection`), {
    description: `A page of ${plural}.`,
    extensions: bound({ kind: 'connection' }),
    fields: (t) =>
      fields(t, {
        edges: many(edgeType, { kind: 'edges' }, 'Items of this page, each with its cursor and the facts of its link.'),
        nodes: many(node, { kind: 'nodes' }, 'Items of this page without their edges.'),
        totalCount: {
          ...count('Number of items in the whole list. It is counted only if you ask for it.'),
          location: { kind: 'total' },
        },
        ...(facets === undefined
          ? {}
          : {
              facets: one(
                objectOf(facets),
                { kind: 'facets' },
                'Counts of the items in the whole list, by several fields.',
              ),
            }),
        pageInfo: one(PageInfo, { kind: 'pageInfo' }, 'Information about this page.'),
      }),
  });
}

function implementEdge(name: string, node: TypeRef, plural: string): OutputRef<unknown> {
  return builder.objectType(objectOf(`${name}Edge`), {
    description: `An item in a list of ${plural}.`,
    fields: (t) => fields(t, { cursor, node: endOf('far', node, 'The item.') }),
  });
}

/** Where a row stands in its list. */
const cursor: Spec = {
  ...text('Cursor of this item, to pass to `after` or `before`.'),
  location: { kind: 'cursor' },
};

/** What every link tells beside its facts. */
export const linkFields: Specs = {
  cursor,
  node: endOf('far', 'Node', 'What the list shows: the end of the link that you did not come from.'),
  dataset: { ...text('Data set that the link comes from. `curated` is the seed data.'), location: { kind: 'owner' } },
};

/** The arguments of a list: which page, which rows, in what order. */
export function listArguments({ plural, where, orderBy, hasRecords }: List, records: Records = 'own'): InputFieldMap {
  const asOne = asOneDescription(hasRecords, records);
  return builder.args((t) => ({
    first: t.int({
      description: `Number of items from the start, or after \`after\`: 0 to ${LARGEST_PAGE}. Default: ${DEFAULT_PAGE}, unless \`last\` is given.`,
    }),
    after: t.string({ description: 'Cursor in the same order. Returns only items after it.' }),
    last: t.int({
      description: `Number of items from the end, or before \`before\`: 0 to ${LARGEST_PAGE}. Cannot be combined with \`first\`.`,
    }),
    before: t.string({ description: 'Cursor in the same order. Returns only items before it.' }),
    ...(where === undefined
      ? {}
      : {
          where: addField(t, { type: where, description: `Filters the list of ${plural}. All conditions must match.` }),
        }),
    ...(asOne === undefined ? {} : { asOne: t.boolean({ description: asOne }) }),
    ...(orderBy === undefined
      ? {}
      : {
          orderBy: addField(t, {
            type: orderBy.type,
            description: `Sort order. Default: \`${orderBy.standard}\`.`,
          }),
        }),
  }));
}

/** What `asOne` says of the records that the list shows, and of those whose facts it lists; undefined: there is no such argument. */
function asOneDescription(hasRecords: boolean, records: Records): string | undefined {
  const links = linksListed[records];
  if (links === undefined && !hasRecords) return undefined;
  return [
    'Data sets can have several records of one thing; lists return one of them, with the others under `duplicates`.',
    links === undefined ? [] : `True: the list has ${links}. False: it has the links of this record alone.`,
    hasRecords
      ? `True: each thing stands ${links === undefined ? '' : 'in it '}once. False: with each of its records.`
      : [],
    hasRecords ? 'Default: true, unless `where` names a `dataset`.' : 'Default: true.',
  ]
    .flat()
    .join(' ');
}

/** Whose links a list below the shown record has. */
const linksListed: Readonly<Record<Records, string | undefined>> = {
  own: undefined,
  all: undefined,
  each: undefined,
  once: 'the links of all records, if this one is shown. A link that several have stands once: that of this record, or else of the first duplicate by ID',
  first:
    'the links of one record, if this one is shown: of this record, or else of the first duplicate by ID that has any',
};
