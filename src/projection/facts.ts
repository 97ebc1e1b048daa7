import { createInternTable, type InternTable } from '../kit/intern-table.ts';
import { memoize } from '../kit/memoize.ts';
import type { EdgeType } from '../model/edge-types.ts';
import type { Label } from '../model/labels.ts';
import type { StoredValues } from './plain-graph.ts';
import type { LinkFacts, NodeFacts } from './projection.ts';

/**
 * Properties that traversals read in addition to captions and days. Each distinct combination is kept once, so a property whose value differs on
 * every node of a large data set does not belong here.
 */
export const storedNodeProperties: Readonly<Partial<Record<Label, readonly (keyof NodeFacts)[]>>> = {
  AllowedPosition: ['polarity'],
  Event: ['intensity', 'code'],
  Obligation: ['kind', 'article', 'mutual', 'condition', 'area'],
  Pact: ['type'],
  Renewal: ['extendsByYears', 'until'],
  RollCall: ['session', 'important', 'issues'],
  Stance: ['position', 'polarity'],
};

/** The same for types of links. */
const extraLinkProperties: Readonly<Partial<Record<EdgeType, readonly (keyof LinkFacts)[]>>> = {
  CLAUSE: ['article', 'text', 'lang', 'translated', 'note', 'actors'],
};

/** What is kept of links of every type. */
const commonLinkProperties: readonly (keyof LinkFacts)[] = [
  'role',
  'kind',
  'title',
  'position',
  'choice',
  'sources',
  'verified',
];

/** The properties that are kept of links of a type. */
export const storedLinkProperties = memoize((type: EdgeType): readonly (keyof LinkFacts)[] => [
  ...commonLinkProperties,
  ...(extraLinkProperties[type] ?? []),
]);

export const noNodeFacts: NodeFacts = {
  position: null,
  polarity: null,
  type: null,
  kind: null,
  article: null,
  mutual: null,
  condition: null,
  area: null,
  extendsByYears: null,
  until: null,
  session: null,
  important: null,
  issues: null,
  intensity: null,
  code: null,
};

export const noLinkFacts: LinkFacts = {
  role: null,
  kind: null,
  title: null,
  position: null,
  choice: null,
  article: null,
  text: null,
  lang: null,
  translated: null,
  note: null,
  actors: [],
  sources: [],
  verified: null,
};

/** The stored properties of nodes and links, each combination once. The first of each is empty. */
export interface FactTables {
  readonly nodes: InternTable<NodeFacts>;
  readonly links: InternTable<LinkFacts>;
}

/** Creates empty tables. */
export function newFacts(): FactTables {
  return { nodes: createInternTable([noNodeFacts]), links: createInternTable([noLinkFacts]) };
}

/** The number of the combination of a node, by its label and stored properties. */
export function nodeFactsNumber({ nodes }: FactTables, label: Label, values: StoredValues): number {
  const kept = storedNodeProperties[label];
  return kept === undefined ? 0 : factsNumber(nodes, noNodeFacts, kept, values);
}

/** The number of the combination of a link, by its type and stored properties. */
export function linkFactsNumber({ links }: FactTables, type: EdgeType, values: StoredValues): number {
  return factsNumber(links, noLinkFacts, storedLinkProperties(type), values);
}

/** The number of the stored values under these names. What is not stored stays as it is in `none`; the model says what type each has. */
function factsNumber<T extends NodeFacts | LinkFacts>(
  table: InternTable<T>,
  none: T,
  names: readonly (keyof T & string)[],
  values: StoredValues,
): number {
  let key = '';
  for (const name of names) {
    const value = values[name];
    if (value != null) key += `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}\u0000`;
  }
  if (key === '') return 0;
  return table.numberOf(key, () => {
    const stored = names.filter((name) => values[name] != null).map((name) => [name, values[name]]);
    return { ...none, ...Object.fromEntries(stored) };
  });
}
