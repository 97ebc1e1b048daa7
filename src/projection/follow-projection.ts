import type { StreamingQueryRunner } from '../graph/graph.ts';
import type { Projection } from './projection.ts';
import { MAX_LINKS, readProjection } from './read-projection.ts';
import { versionOf } from './versions.ts';

/** Gives the projection of the version that the graph has when it is asked for. */
export type ProjectionProvider = () => Promise<Projection>;

/** How a graph is followed. */
export interface FollowSettings {
  /** Is told of each projection that was built. */
  readonly onBuilt?: (projection: Projection) => void;
  /** Links that are held at the most; where a graph has more, events and votes are left out. */
  readonly maxLinks?: number;
}

/**
 * Follows a graph: looks at its version for each question, in one short text that questions at the same time share, and builds the
 * projection anew when the version has moved, which whoever asks waits for. Whoever holds an earlier one keeps it.
 */
export function followProjection(
  graph: StreamingQueryRunner,
  { onBuilt = () => {}, maxLinks = MAX_LINKS }: FollowSettings = {},
): ProjectionProvider {
  const version = shareNextRun(() => versionOf(graph));
  let built: Projection | undefined;
  let building: { readonly version: string; readonly done: Promise<Projection> } | undefined;

  /** A load that was completed meanwhile may have been read in part, so what was read is read again. */
  const readStable = async (wanted: string): Promise<Projection> => {
    const projection = await readProjection(graph, wanted, maxLinks);
    const now = await versionOf(graph);
    return now === wanted ? projection : await readStable(now);
  };

  const build = (wanted: string): Promise<Projection> => {
    if (building?.version === wanted) return building.done;
    const before = building?.done.catch(() => undefined);
    const done = Promise.resolve(before)
      .then(() => readStable(wanted))
      .then((projection) => {
        built = projection;
        onBuilt(projection);
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
export function shareNextRun<T>(look: () => Promise<T>): () => Promise<T> {
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
