import type { EdgeType } from '../model/edge-types.ts';
import type { Label } from '../model/labels.ts';
import { type Interned, intern } from './intern.ts';
import type { Values } from './plain.ts';
import type { LinkFacts, NodeFacts } from './projection.ts';

/**
 * Properties that traversals read beside captions and days. Each distinct combination is kept once, so a property whose value differs on
 * every node of a large data set does not belong here.
 */
export const keptOfNodes: Readonly<Partial<Record<Label, readonly (keyof NodeFacts)[]>>> = {
  AllowedPosition: ['polarity'],
  Event: ['intensity'],
  Obligation: ['kind', 'article', 'mutual', 'condition', 'area'],
  Pact: ['type'],
  Renewal: ['extendsByYears', 'until'],
  RollCall: ['session', 'important', 'issues'],
  Stance: ['position', 'polarity'],
};

/** The same for types of links; of all others only what `always` names is kept. */
const keptOfLinks: Readonly<Partial<Record<EdgeType, readonly (keyof LinkFacts)[]>>> = {
  CLAUSE: ['article', 'text', 'lang', 'translated', 'note', 'actors'],
};

const always: readonly (keyof LinkFacts)[] = ['role', 'kind', 'title', 'position', 'choice', 'sources', 'verified'];

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

/** What nodes and links say, each combination kept once. The first of each is what says nothing. */
export interface FactTables {
  readonly nodes: Interned<NodeFacts>;
  readonly links: Interned<LinkFacts>;
}

export function newFacts(): FactTables {
  return {
    nodes: intern((facts) => JSON.stringify(facts), [noNodeFacts]),
    links: intern((facts) => JSON.stringify(facts), [noLinkFacts]),
  };
}

/** The number of what a node says, by its label and its stored properties. */
export function nodeFactsNumber({ nodes }: FactTables, label: Label, values: Values): number {
  const kept = keptOfNodes[label];
  return kept === undefined ? 0 : nodes.numberOf(pick(noNodeFacts, kept, values));
}

/** The number of what a link says, by its type and its stored properties. */
export function linkFactsNumber({ links }: FactTables, type: EdgeType, values: Values): number {
  if (Object.keys(values).length === 0) return 0;
  return links.numberOf(pick(noLinkFacts, [...always, ...(keptOfLinks[type] ?? [])], values));
}

/** The stored values under these names; what is not stored stays as it is in `none`. The model says what type each property has. */
function pick<T extends NodeFacts | LinkFacts>(none: T, names: readonly (keyof T)[], values: Values): T {
  const stored = names.filter((name) => values[String(name)] != null).map((name) => [name, values[String(name)]]);
  return { ...none, ...Object.fromEntries(stored) };
}
