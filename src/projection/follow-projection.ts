import type { StreamingQueryRunner } from '../graph/graph.ts';
import { followValue } from '../graph/recent-value.ts';
import type { Projection } from './projection.ts';
import { MAX_LINKS, readProjection } from './read-projection.ts';
import { versionOf } from './versions.ts';

/** Returns the projection of the current version of the graph. */
export interface ProjectionProvider {
  (): Promise<Projection>;
  /** The projection of the version that the graph has or had at most `RECENT_MS` ago, mostly without a read. */
  readonly recent?: () => Promise<Projection>;
  /** The projection that was built last, without waiting for its version to be read. Undefined before the first was built. */
  readonly last?: () => BuiltProjection | undefined;
}

/** A projection that may be of an earlier version. */
export interface BuiltProjection {
  readonly projection: Projection;
  /** Whether it is of the version that the graph has, or had at most `RECENT_MS` ago. */
  readonly isCurrent: () => Promise<boolean>;
}

/** Settings of `followProjection`. */
export interface FollowSettings {
  /** Called with each projection that was built. */
  readonly onBuilt?: (projection: Projection) => void;
  /** Maximum number of links in memory; a larger graph is read without events and votes. */
  readonly maxLinks?: number;
}

/**
 * Keeps a projection up to date: reads the version in one short query that concurrent requests share, and rebuilds the
 * projection if the version has changed, for which the request waits. Earlier projections stay valid for requests that use them.
 */
export function followProjection(
  graph: StreamingQueryRunner,
  { onBuilt = () => {}, maxLinks = MAX_LINKS }: FollowSettings = {},
): ProjectionProvider {
  const version = followValue(() => versionOf(graph));
  const recentVersion = async () => version.recent() ?? (await version.current());
  let built: Projection | undefined;
  let building: { readonly version: string; readonly done: Promise<Projection> } | undefined;

  /** Reads again if a load was completed during reading, because it may have been read in part. */
  const readStable = async (wanted: string): Promise<Projection> => {
    const projection = await readProjection(graph, wanted, maxLinks);
    const now = await version.current();
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

  const of = async (wanted: string) => (built?.version === wanted ? built : await build(wanted));
  const recent = async () => await of(await recentVersion());
  const current = async () => await of(await version.current());
  const last = () => {
    if (built === undefined) return undefined;
    const projection = built;
    return { projection, isCurrent: async () => (await recentVersion()) === projection.version };
  };
  return Object.assign(current, { recent, last });
}
