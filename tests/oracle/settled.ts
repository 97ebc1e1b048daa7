import type { ExecutionResult } from 'graphql';

/** Groups of paths that a question asks for. Where there are more, those that are left out are among the longest. */
const MOST_GROUPS = 50;

/** An answer with its groups of paths in the order of their texts: which of those that rank equally comes first is settled elsewhere. */
export function settled({ data, errors }: ExecutionResult): unknown {
  return JSON.parse(JSON.stringify({ data, errors }, inOrder));
}

function inOrder(key: string, value: unknown): unknown {
  if (key !== 'groups' || !Array.isArray(value)) return value;
  return value.length < MOST_GROUPS ? value.map((one) => JSON.stringify(one)).toSorted() : value.map(lengthOf);
}

function lengthOf({ shortest }: { readonly shortest: number }): number {
  return shortest;
}
