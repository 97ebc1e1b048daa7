import type { GraphQLField } from 'graphql';
import type { Location } from '../compile/location.ts';
import type { QueryRunner } from '../graph/graph.ts';
import type { AskedDay } from '../model/node-ref.ts';
import type { Compute } from '../projection/cooperative-task.ts';
import type { ProjectionProvider } from '../projection/follow-projection.ts';
import type { SearchIndexProvider } from '../search/follow-index.ts';

/** What a traversal works with beside the graph in memory: fixed Cypher texts, the index of its texts, and what is selected of its result. */
export interface TraversalTools extends QueryRunner {
  readonly searchIndex: SearchIndexProvider;
  /** Whether something of its result is selected, by the names from the result down. What is not selected need not be computed. */
  readonly selects: (...names: readonly string[]) => boolean;
  /** Runs a task as work of this request, which ends with it. */
  readonly compute: Compute;
}

/** What a traversal may read; the graph in memory is of one version for the whole request. */
export interface TraversalContext extends TraversalTools {
  readonly projection: ProjectionProvider;
}

/** A traversal. Its result has the names of the schema, and names nodes by a label and an id. */
export type RunTraversal = (
  context: TraversalContext,
  args: Readonly<Record<string, unknown>>,
  /** The day of the snapshot around the field; undefined outside one. */
  day: AskedDay | undefined,
) => Promise<unknown>;

/** Extensions of a root field that a traversal answers. */
export function answeredBy(traversal: RunTraversal): { readonly graph: Location; readonly traversal: RunTraversal } {
  return { graph: { kind: 'traversal' }, traversal };
}

/** The traversal that answers a root field. */
export function traversalOf({ name, extensions }: GraphQLField<unknown, unknown>): RunTraversal {
  if (!isTraversal(extensions.traversal)) throw new TypeError(`${name} names no traversal`);
  return extensions.traversal;
}

/** Whether an extension is a traversal: `answeredBy` is the only writer of it. */
function isTraversal(traversal: unknown): traversal is RunTraversal {
  return typeof traversal === 'function';
}
