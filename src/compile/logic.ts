import type { Filter } from './plan.ts';

type Compound = Extract<Filter, { kind: 'and' | 'or' }>;

/** Every part holds. */
export function allOf(parts: readonly Filter[]): Filter {
  return joined('and', parts);
}

/** At least one part holds. */
export function anyOf(parts: readonly Filter[]): Filter {
  return joined('or', parts);
}

/**
 * It does not hold, or is not known to. Said of single conditions alone (De Morgan): what is hidden from Neo4j's planner in an
 * expression, and a subquery above all, is planned again for each way to the rows around it.
 */
export function not(filter: Filter): Filter {
  switch (filter.kind) {
    case 'and':
      return anyOf(filter.parts.map(not));
    case 'or':
      return allOf(filter.parts.map(not));
    case 'not':
      return filter.part;
    default:
      return { kind: 'not', part: filter };
  }
}

function joined(kind: Compound['kind'], given: readonly Filter[]): Filter {
  const parts = given.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind, parts };
}
