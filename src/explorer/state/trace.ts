import type { LinkKind, PathOrder, TraceQueryVariables } from '../api/generated.ts';
import type { Certainty } from './day.ts';
import { defaultKinds } from './link-kinds.ts';

/** A node that a trace starts from, leads to, passes or avoids. */
export interface TraceNode {
  readonly id: string;
  readonly caption: string;
}

/** What a set of nodes is for. */
export type TraceSet = 'from' | 'to' | 'via' | 'avoid';

/** What a trace asks for. The day is that of the view. */
export interface TraceRequest {
  readonly from: readonly TraceNode[];
  readonly to: readonly TraceNode[];
  readonly via: readonly TraceNode[];
  readonly avoid: readonly TraceNode[];
  readonly kinds: ReadonlySet<LinkKind>;
  readonly order: PathOrder;
  /** The most links that a path may have. */
  readonly maxHops: number;
  /** Whether a pact with one party joins actors. */
  readonly oneParty: boolean;
  /** How many groups of paths to look for. */
  readonly groups: number;
}

export const emptyTrace: TraceRequest = {
  from: [],
  to: [],
  via: [],
  avoid: [],
  kinds: defaultKinds,
  order: 'SHORTEST',
  maxHops: 6,
  oneParty: false,
  groups: 5,
};

/** How many nodes each set may hold. */
export const mostNodes: Readonly<Record<TraceSet, number>> = { from: 20, to: 20, via: 4, avoid: 100 };

/** The longest path that can be asked for. */
export const longestPath = 8;

/** The most groups that can be asked for. */
export const mostGroups = 50;

/** The request with a node more in one of its sets. A node stands in one set only. */
export function withNode(request: TraceRequest, set: TraceSet, node: TraceNode): TraceRequest {
  const others = withoutNode(request, node.id);
  return others[set].length >= mostNodes[set] ? request : { ...others, [set]: [...others[set], node] };
}

/** The request without a node. */
export function withoutNode(request: TraceRequest, id: string): TraceRequest {
  const rest = (nodes: readonly TraceNode[]) => nodes.filter((node) => node.id !== id);
  const { from, to, via, avoid } = request;
  return { ...request, from: rest(from), to: rest(to), via: rest(via), avoid: rest(avoid) };
}

/** The request with its ends exchanged. */
export function reversed(request: TraceRequest): TraceRequest {
  return { ...request, from: request.to, to: request.from };
}

/** A day and how certain a link must be on it. */
export interface TraceDay {
  readonly date: string;
  readonly certainty: Certainty;
}

/** The variables of the document; null where an end or every kind of link is missing. */
export function traceVariables(request: TraceRequest, day: TraceDay | null): TraceQueryVariables | null {
  const { from, to, via, avoid, kinds, order, maxHops, oneParty, groups } = request;
  if (from.length === 0 || to.length === 0 || kinds.size === 0) return null;
  return {
    from: ids(from),
    to: ids(to),
    via: via.length === 0 ? null : ids(via),
    avoid: avoid.length === 0 ? null : ids(avoid),
    through: isDefault(kinds) ? null : [...kinds].map((kind) => ({ kind, direction: 'BOTH' })),
    order,
    maxHops,
    oneParty,
    groups,
    asOf: day?.date ?? null,
    certainty: day?.certainty ?? 'PRESUMED',
  };
}

function isDefault(kinds: ReadonlySet<LinkKind>): boolean {
  return kinds.size === defaultKinds.size && [...kinds].every((kind) => defaultKinds.has(kind));
}

function ids(nodes: readonly TraceNode[]): readonly string[] {
  return nodes.map(({ id }) => id);
}
