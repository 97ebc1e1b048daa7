import type { ExecutionResult } from 'graphql';
import type { Arguments } from '../compile/arguments.ts';
import type { BoundRoot } from '../compile/bind.ts';
import type { Degrees } from '../compile/sizes.ts';
import { isRecord } from '../kit/is-record.ts';
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

/** Facts that only data sets have: whether none is loaded, and the words for it. Edges that no node has have no degree. */
const facts = {
  events: { isMissing: ({ degrees }: Stored) => degrees?.has('INITIATED out') === false, sets: '`gdelt` or `icews`' },
  votes: { isMissing: ({ projection }: Stored) => projection.lacksVotes(), sets: '`unvotes`' },
} as const;

type Fact = keyof typeof facts;

/** The facts without which a root field is empty. */
function factOf(field: string, { source }: Arguments): Fact | undefined {
  switch (field) {
    case 'events':
      return 'events';
    case 'voting':
    case 'votingMatrix':
      return 'votes';
    case 'alignment':
      if (source === 'VOTES') return 'votes';
      return source === 'EVENTS' ? 'events' : undefined;
    default:
      return undefined;
  }
}

/** An answer that says which of its root fields no loaded data set has data for. */
export function withMissingData(result: ExecutionResult, roots: readonly BoundRoot[], stored: Stored): ExecutionResult {
  const missing = missingData(roots, stored);
  return missing.length === 0 ? result : { ...result, extensions: { ...result.extensions, missingData: missing } };
}

/** What an answer says of data that is not loaded. */
export function missingDataIn(extensions: ExecutionResult['extensions']): readonly string[] {
  const missing: unknown = extensions?.missingData;
  return Array.isArray(missing) ? missing.filter(isRecord).map(({ message }) => String(message)) : [];
}

function missingData(roots: readonly BoundRoot[], stored: Stored): readonly MissingData[] {
  return roots.flatMap((bound): readonly MissingData[] => {
    if (bound.kind === 'group') return missingData(bound.roots, stored);
    if (bound.kind !== 'graph' && bound.kind !== 'traversal') return [];
    const { field, path } = bound.root;
    const args = bound.kind === 'traversal' ? (bound.reads[0]?.args ?? {}) : {};
    const fact = factOf(field.name, args);
    return fact !== undefined && facts[fact].isMissing(stored) ? [{ path, message: messageOf(fact) }] : [];
  });
}

function messageOf(fact: Fact): string {
  return `No data set with ${fact} is loaded. Load ${facts[fact].sets}: \`entente import --help\` says how.`;
}
