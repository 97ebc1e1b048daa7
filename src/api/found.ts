import type { GraphQLField } from 'graphql';
import type { Location, MostItems } from '../compile/location.ts';
import type { QueryRunner } from '../graph/graph.ts';
import type { AskedDay } from '../model/node-ref.ts';
import type { ProjectionProvider } from '../projection/follow-projection.ts';

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
