import type { Streamer } from '../graph/graph.ts';
import type { Projection } from './projection.ts';
import { readProjection } from './read.ts';
import { versionOf } from './versions.ts';

/** Gives the projection of the version that the graph has when it is asked for. */
export type Projections = () => Promise<Projection>;

/**
 * Follows a graph: looks at its version for each question, in one short text that questions at the same time share, and builds the
 * projection anew when the version has moved, which whoever asks waits for. Whoever holds an earlier one keeps it.
 * `tell` is told of each that was built.
 */
export function followProjection(graph: Streamer, tell: (projection: Projection) => void = () => {}): Projections {
  const version = shared(() => versionOf(graph));
  let built: Projection | undefined;
  let building: { readonly version: string; readonly done: Promise<Projection> } | undefined;

  const build = (wanted: string): Promise<Projection> => {
    if (building?.version === wanted) return building.done;
    const before = building?.done.catch(() => undefined);
    const done = Promise.resolve(before)
      .then(() => readProjection(graph, wanted))
      .then((projection) => {
        built = projection;
        tell(projection);
        return projection;
      })
      .finally(() => {
        if (building?.done === done) building = undefined;
      });
    building = { version: wanted, done };
    return done;
  };

  return async () => {
    const wanted = await version();
    return built?.version === wanted ? built : await build(wanted);
  };
}

/**
 * The answer of a look that began after the call. One look is under way at a time, and all who call meanwhile share the next:
 * what is seen is never older than the question.
 */
export function shared<T>(look: () => Promise<T>): () => Promise<T> {
  let current: Promise<unknown> | undefined;
  let next: Promise<T> | undefined;
  const start = () => {
    next = undefined;
    const looking = look();
    current = looking;
    const over = () => {
      if (current === looking) current = undefined;
    };
    looking.then(over, over);
    return looking;
  };
  return () => {
    if (current === undefined) return start();
    next ??= current.then(start, start);
    return next;
  };
}
