import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { Projection } from '../../projection/projection.ts';
import type { Connections } from './connections-result.ts';
import { describeGroup } from './describe-group.ts';
import { findConnections } from './find-connections.ts';
import type { ConnectionsArguments } from './path-query.ts';

/**
 * Finds the paths between nodes, grouped by their sequence of actors, or the reason why there is none. A path leads from any source to any
 * target and visits no node twice. Every argument constrains the search itself; nothing is filtered afterwards.
 */
export function* connections(projection: Projection, args: ConnectionsArguments): CooperativeTask<Connections> {
  const { groups, ...answer } = yield* findConnections(projection, args);
  return { ...answer, groups: groups.map((group) => describeGroup(projection, group)) };
}
