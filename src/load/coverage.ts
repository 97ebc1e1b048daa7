import { dayNamesOf, validities } from '../model/validity.ts';
import type { PlannedEdge, PlannedNode, Properties } from './plan.ts';

/** The first and the last day that facts tell of, as exact as their sources give them. Null: no fact has a day. */
export interface Coverage {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** Finds the days that planned nodes and edges tell of: when they began, were shown or were last covered. An end may lie far ahead. */
export interface CoverageFinder {
  node(node: PlannedNode): void;
  edge(edge: PlannedEdge): void;
  found(): Coverage;
}

/** A finder that has seen nothing. */
export function createCoverage(): CoverageFinder {
  let firstDay: string | null = null;
  let lastDay: string | null = null;
  const add = (names: readonly string[] | undefined, properties: Properties) => {
    if (names === undefined) return;
    for (const name of names) {
      const day = properties[name];
      if (typeof day !== 'string') continue;
      if (firstDay === null || day < firstDay) firstDay = day;
      if (lastDay === null || day > lastDay) lastDay = day;
    }
  };
  return {
    node: ({ label, properties }) => add(daysOf.get(label), properties),
    edge: ({ type, properties }) => add(daysOf.get(type), properties),
    found: () => ({ firstDay, lastDay }),
  };
}

/** What nodes and edges tell of. */
export function coverageOf({
  nodes,
  edges,
}: {
  readonly nodes: readonly PlannedNode[];
  readonly edges: readonly PlannedEdge[];
}): Coverage {
  const coverage = createCoverage();
  for (const node of nodes) coverage.node(node);
  for (const edge of edges) coverage.edge(edge);
  return coverage.found();
}

/** A coverage as properties: what is null is not stored. */
export function storedCoverage({ firstDay, lastDay }: Coverage): Properties {
  return { ...(firstDay === null ? {} : { firstDay }), ...(lastDay === null ? {} : { lastDay }) };
}

/** The properties with days of each label and each type of edge, but for its end. */
const daysOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(validities).flatMap(([name, { own }]) =>
    own === null ? [] : [[name, dayNamesOf({ ...own, until: null })] as const],
  ),
);
