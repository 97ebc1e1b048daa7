import type { Projection } from '../../projection/projection.ts';

/** The distinct actors of some ids, in the requested order, and the ids that match none. */
export interface NamedActors {
  readonly actors: readonly number[];
  readonly unknown: readonly string[];
}

/** Finds actors by their ids, also by ones that they had once. */
export function namedActors(graph: Projection, ids: readonly string[]): NamedActors {
  const found = ids.map((id) => ({ id, actor: graph.find({ label: 'Actor', id }) }));
  return {
    actors: [...new Set(found.flatMap(({ actor }) => actor ?? []))],
    unknown: found.filter(({ actor }) => actor === undefined).map(({ id }) => id),
  };
}
