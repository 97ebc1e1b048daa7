import type { ExecutionResult } from 'graphql';
import type { BoundRoot } from '../compile/bind.ts';
import { type GraphState, versionIn } from './graph-state.ts';

/** Times that a request is answered while the data changes. */
const MOST_ATTEMPTS = 3;

/** An answer with what it was made of. */
export interface AnswerOfParts {
  readonly result: ExecutionResult;
  /** Reads of Neo4j so far. */
  readonly reads: number;
  /** The version of the graph in memory; undefined if that was not used. */
  readonly version: string | undefined;
}

/**
 * An answer whose parts were all read from the same data: the state of the graph is the same after it as it was before, and the graph in memory is
 * of that state. Otherwise the request is answered again. Where the data goes on changing, as during an import, the last answer says so in
 * `extensions.changedMeanwhile`. An answer that turns out to be one read, or to come from the graph in memory alone, is of one version anyway.
 */
export async function answerOfOneVersion(
  state: GraphState,
  answer: (attempt: number) => Promise<AnswerOfParts>,
): Promise<ExecutionResult> {
  let before = state.last() ?? (await state.current());
  for (let attempt = 1; ; attempt += 1) {
    const { result, reads, version } = await answer(attempt);
    if (reads + (version === undefined ? 0 : 1) <= 1) return result;
    const after = await state.current();
    if (after !== undefined && after === before && (version === undefined || version === versionIn(after)))
      return result;
    if (attempt === MOST_ATTEMPTS) return { ...result, extensions: { ...result.extensions, changedMeanwhile: true } };
    before = after;
  }
}

/** Whether the parts of an answer may be read one by one, so that a load can come between them. */
export function hasSeveralParts(roots: readonly BoundRoot[]): boolean {
  const parts = roots.flatMap(partsOf);
  const walks = parts.filter((part) => part === 'walk');
  return parts.length - walks.length + Math.min(walks.length, 1) > 1;
}

/** All walks of a request are over the same graph in memory; each text is a read of its own. */
function partsOf(root: BoundRoot): readonly ('walk' | 'read')[] {
  switch (root.kind) {
    case 'group':
      return root.roots.flatMap(partsOf);
    case 'graph':
      return root.reads.map(() => 'read');
    case 'traversal':
      return root.reads.flatMap(({ read }) => ['walk', ...Array.from(read.texts.keys(), () => 'read' as const)]);
    default:
      return [];
  }
}
