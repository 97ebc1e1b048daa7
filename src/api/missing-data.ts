import type { ExecutionResult } from 'graphql';
import type { BoundRoot } from '../compile/bind.ts';
import type { Degrees } from '../compile/sizes.ts';
import type { FollowedGraph } from './read-roots.ts';

/** Why a root field is empty, and what to do about it. */
interface MissingData {
  readonly path: readonly string[];
  readonly message: string;
}

/** What of the graph tells whether it has events, and votes. */
interface Stored {
  readonly degrees: Degrees | undefined;
  readonly projection: Pick<FollowedGraph, 'lacksVotes'>;
}

/** Root fields that are empty unless a data set is loaded: whether none is, and the words for it. Edges that no node has have no degree. */
const needs: Readonly<Record<string, readonly [isMissing: (stored: Stored) => boolean, message: string]>> = {
  events: [({ degrees }) => degrees?.has('INITIATED out') === false, missing('events', '`gdelt` or `icews`')],
  voting: [({ projection }) => projection.lacksVotes(), missing('votes', '`unvotes`')],
  votingMatrix: [({ projection }) => projection.lacksVotes(), missing('votes', '`unvotes`')],
};

/** An answer that says which of its root fields no loaded data set has data for. */
export function withMissingData(result: ExecutionResult, roots: readonly BoundRoot[], stored: Stored): ExecutionResult {
  const missing = missingData(roots, stored);
  return missing.length === 0 ? result : { ...result, extensions: { ...result.extensions, missingData: missing } };
}

function missingData(roots: readonly BoundRoot[], stored: Stored): readonly MissingData[] {
  return roots.flatMap((bound): readonly MissingData[] => {
    if (bound.kind === 'group') return missingData(bound.roots, stored);
    if (bound.kind !== 'graph' && bound.kind !== 'traversal') return [];
    const { field, path } = bound.root;
    const [isMissing, message = ''] = needs[field.name] ?? [];
    return isMissing?.(stored) === true ? [{ path, message }] : [];
  });
}

function missing(what: string, sets: string): string {
  return `No data set with ${what} is loaded. Load ${sets}: \`npx entente import --help\` says how.`;
}
