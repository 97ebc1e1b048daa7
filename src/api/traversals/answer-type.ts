import type { ObjectRef, OutputRef } from '@pothos/core';
import type { MostItems } from '../../compile/location.ts';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../../compile/page.ts';
import type { LazyList } from '../../kit/lazy-list.ts';
import { builder, type SchemaTypes } from '../builder.ts';
import { choice, count, fields, many, one, type Spec, type SpecsOf } from '../fields.ts';
import { PageInfo } from '../lists.ts';

/** The GraphQL type of an object that a traversal returns. Its fields are those of the interface `T`, and the compiler compares their types. */
export function answerType<T extends object>(
  name: string,
  description: string,
  specs: SpecsOf<T> | ((self: ObjectRef<SchemaTypes, T>) => SpecsOf<T>),
): ObjectRef<SchemaTypes, T> {
  const ref = builder.objectRef<T>(name);
  return ref.implement({
    description,
    fields: (t) => fields(t, typeof specs === 'function' ? specs(ref) : specs),
  });
}

/** An object, or a node named by its label and id. */
export function object<T>(type: OutputRef<T>, description: string): Spec<T> {
  return one(type, { kind: 'result', most: 1, paged: false }, description);
}

/** A list of objects or nodes, given whole; `most` bounds its length. */
export function objects<T>(type: OutputRef<T>, most: MostItems, description: string): Spec<LazyList<T>> {
  return many(type, { kind: 'result', most, paged: false }, description);
}

/** A list of objects or nodes, given page by page; `name` is that of the type of a page. */
export function objectPage<T>(
  name: string,
  item: OutputRef<T>,
  plural: string,
  description: string,
): Spec<LazyList<T>> {
  const page = builder.objectRef<object>(`${name}Page`).implement({
    description: `A page of a list of ${plural}.`,
    fields: (t) =>
      fields(t, {
        nodes: objects(item, 'page', `The ${plural} on this page.`),
        pageInfo: object(PageInfo, 'Cursors, and whether there are more pages.'),
        totalCount: count(`Number of ${plural} in the whole list.`),
      }),
  });
  return { ...one<LazyList<T>>(page, { kind: 'result', most: 1, paged: true }, description), args: pageArguments };
}

const pageArguments = () =>
  builder.args((t) => ({
    first: t.int({
      description: `Number of items to return, from the start or after \`after\`: 0 to ${LARGEST_PAGE}. Default: ${DEFAULT_PAGE}.`,
    }),
    after: t.string({
      description: 'Cursor of an item, from a request with the same arguments: returns the items after it.',
    }),
  }));

/** A value of a closed list as it is stored: the loader has checked that it is one. */
export function storedChoice(type: OutputRef<string>, description: string): Spec<string> {
  return choice(type, description);
}
