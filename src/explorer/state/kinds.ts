import type { EdgeType } from '../api/generated.ts';

/** One choice of what to expand: a word for it, the types of edges that it follows, and how many steps. */
export interface Expansion {
  readonly name: string;
  readonly types: readonly EdgeType[];
  readonly depth: number;
}

/**
 * What a person may ask for beside a node. A recognition and a stance stand between two others, so those are followed for two steps.
 * Sources, quotes, obligations and periods are read in the panel and are not drawn.
 */
export const expansions: readonly Expansion[] = [
  { name: 'Stances', types: ['HOLDS', 'ABOUT'], depth: 1 },
  { name: 'Pacts', types: ['PARTY_TO'], depth: 1 },
  { name: 'Statements', types: ['ON_BEHALF_OF', 'SPOKE'], depth: 1 },
  { name: 'Statements received', types: ['ADDRESSED_TO'], depth: 1 },
  { name: 'Replies', types: ['RESPONDS_TO'], depth: 1 },
  { name: 'Invocations', types: ['INVOKES'], depth: 1 },
  { name: 'Recognitions', types: ['BY', 'OF'], depth: 2 },
  { name: 'Memberships', types: ['MEMBER_OF'], depth: 1 },
  { name: 'Officials', types: ['HELD_OFFICE', 'AFFILIATED_WITH'], depth: 1 },
  { name: 'Clauses', types: ['CLAUSE', 'RELATES_TO'], depth: 1 },
  { name: 'Where it is expressed', types: ['EXPRESSED_IN', 'VOICED_BY'], depth: 1 },
  {
    name: 'Related pacts',
    types: [
      'RENEWS',
      'AMENDS',
      'SUPERSEDES',
      'TERMINATES',
      'IMPLEMENTS',
      'INTERPRETS',
      'CITES_PACT',
      'RELATED_TO',
      'UNDER',
      'FOUNDS',
    ],
    depth: 1,
  },
  { name: 'Predecessors', types: ['PREDECESSOR_OF'], depth: 1 },
];

/** The types of edges that are drawn. */
export const drawnTypes: readonly EdgeType[] = expansions.flatMap(({ types }) => types);

/** An expansion of one node, with the number of its links, known before anything is asked. */
export interface CountedExpansion extends Expansion {
  readonly count: number;
}

/** The expansions that lead somewhere, from the counts of a node by type. */
export function countedExpansions(
  counts: readonly { readonly type: EdgeType; readonly count: number }[],
): readonly CountedExpansion[] {
  return expansions
    .map((expansion) => ({
      ...expansion,
      count: counts.filter(({ type }) => expansion.types.includes(type)).reduce((sum, { count }) => sum + count, 0),
    }))
    .filter(({ count }) => count > 0);
}

/** Whether a label is that of an actor. */
export function isActor(label: string): boolean {
  return label === 'STATE' || label === 'ORGANISATION' || label === 'OFFICIAL';
}
