import type { ExecutionResult } from 'graphql';
import { decode } from './oracle-page.ts';

/** Groups of paths that a question asks for. Where there are more, those that are left out are among the longest. */
const MOST_GROUPS = 50;

/**
 * An answer with its groups of paths in the order of their texts: which of those that rank equally comes first is settled elsewhere. So is how
 * cursors below a traversal name its arguments (`tests/graph/cursors.test.ts`): of them the place alone is compared.
 */
export function settled(
  { data, errors }: ExecutionResult,
  { isTraversal }: { readonly isTraversal: boolean } = { isTraversal: false },
): unknown {
  return JSON.parse(
    JSON.stringify({ data, errors }, (key, value) =>
      isTraversal ? placeOf(inOrder(key, value)) : inOrder(key, value),
    ),
  );
}

/** The place that a cursor tells; any other value as it is. */
function placeOf(value: unknown): unknown {
  return typeof value === 'string' && CURSOR.test(value) ? decode(value) : value;
}

/** A list that begins with a text, in base64. */
const CURSOR = /^Wy[IJ][\w-]{8,}$/;

function inOrder(key: string, value: unknown): unknown {
  if (key !== 'groups' || !Array.isArray(value)) return value;
  return value.length < MOST_GROUPS ? value.map((one) => JSON.stringify(one)).toSorted() : value.map(lengthOf);
}

function lengthOf({ shortest }: { readonly shortest: number }): number {
  return shortest;
}
