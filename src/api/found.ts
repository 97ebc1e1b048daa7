import type { GraphQLField } from 'graphql';
import type { Location, MostItems } from '../compile/location.ts';
import type { QueryRunner } from '../graph/graph.ts';
import type { AskedDay } from '../model/node-ref.ts';
import type { ProjectionProvider } from '../projection/follow-projection.ts';
import { builder } from './builder.ts';
import { fields, many, one, type Spec, type TypeRef } from './fields.ts';
import { PageInfo } from './lists.ts';

/** What a traversal may ask: kept texts, and the graph of the newest version in memory, which is one for the whole request. */
export interface WalkedGraph extends QueryRunner {
  readonly projection: ProjectionProvider;
}

/** A traversal: it finds objects whose names are those of the schema, and names nodes by a label and an id. */
export type Walk = (
  graph: WalkedGraph,
  args: Readonly<Record<string, unknown>>,
  /** The day of the snapshot around the field; undefined outside one. */
  day: AskedDay | undefined,
) => Promise<unknown>;

/** Extensions of a root field that a traversal answers; where it gives a list, the most items, or the argument that says so. */
export function walked(walk: Walk, most: MostItems = 1): { readonly graph: Location; readonly walk: Walk } {
  return { graph: { kind: 'walked', most }, walk };
}

/** The traversal that answers a root field. */
export function walkOf({ name, extensions }: GraphQLField<unknown, unknown>): Walk {
  if (typeof extensions.walk !== 'function') throw new TypeError(`${name} names no traversal`);
  // `walked` is the only writer of this extension.
  return extensions.walk as Walk;
}

/** An object that a traversal found under the name of the field, or a node that it named there. */
export function found(type: TypeRef, description: string): Spec {
  return one(type, { kind: 'found', most: 1, paged: false }, description);
}

/** A list of objects found, or of nodes named. */
export function foundAll(type: TypeRef, most: MostItems, description: string): Spec {
  return many(type, { kind: 'found', most, paged: false }, description);
}

/** A list of objects found that is at hand as a whole and given page by page; `name` names the type of a page. */
export function foundPage(name: string, item: TypeRef, plural: string, description: string): Spec {
  const page = builder.objectRef<object>(`${name}Page`).implement({
    description: `A page of a list of ${plural}.`,
    fields: (t) =>
      fields(t, {
        nodes: foundAll(item, 'page', `The ${plural} of this page.`),
        pageInfo: found(PageInfo, 'Where this page stands in its list.'),
      }),
  });
  return { ...one(page, { kind: 'found', most: 1, paged: true }, description), args: pageArguments };
}

const pageArguments = () =>
  builder.args((t) => ({
    first: t.int({ description: 'How many to give from the start, or after "after": 0 to 500. Default 25.' }),
    after: t.string({
      description: 'A cursor of this list, asked with the same arguments above: only what comes after it.',
    }),
  }));
