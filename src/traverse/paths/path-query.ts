import { boundsOf, type Day, type DayBounds } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { type Certainty, defaultCertainty } from '../../model/validity.ts';
import { expectAtMost, expectInteger } from '../check-arguments.ts';
import { noKinds, noNodes, weightUnusable } from './complaints.ts';
import { defaultKinds, everyKind, type LinkKind, type LinkOrientation, linkKinds } from './link-kinds.ts';

/** What paths are ranked by, and whether their links must follow each other in time. */
export type PathOrder = 'SHORTEST' | 'CHEAPEST' | 'CHRONOLOGICAL' | 'MOST_TIES';

/** A kind of link to follow, and which way. */
export interface FollowedKind {
  readonly kind: LinkKind;
  readonly direction: LinkOrientation;
}

/** What one link of each kind costs. */
export type LinkWeights = Readonly<Record<LinkKind, number>>;

/** Paths that are asked for. What is left out, or null, has its default. */
export interface ConnectionsArguments {
  readonly from: readonly NodeRef[];
  readonly to: readonly NodeRef[];
  /** Texts given for nodes that cannot be the name of one. */
  readonly unnamed?: readonly string[] | null;
  readonly through?: readonly FollowedKind[] | null;
  /** Nodes that must lie on a path, ends included. */
  readonly via?: readonly NodeRef[] | null;
  /** Nodes that may not lie on a path, ends included. */
  readonly avoid?: readonly NodeRef[] | null;
  /** Most links that a node between the ends may have, of the kinds followed. */
  readonly maxDegree?: number | null;
  /** Whether a pact with fewer than two parties may lie between two actors. */
  readonly oneParty?: boolean | null;
  readonly asOf?: Day | null;
  readonly certainty?: Certainty | null;
  readonly order?: PathOrder | null;
  readonly weights?: Partial<LinkWeights> | null;
  readonly maxHops?: number | null;
  /** Groups to answer with. */
  readonly k?: number | null;
  /** Paths to list of each group. */
  readonly ties?: number | null;
}

/** The same with every default filled in. */
export interface PathQuery {
  readonly from: readonly NodeRef[];
  readonly to: readonly NodeRef[];
  readonly through: readonly FollowedKind[];
  readonly via: readonly NodeRef[];
  readonly avoid: readonly NodeRef[];
  readonly maxDegree: number | null;
  readonly oneParty: boolean;
  readonly asOf: DayBounds | null;
  readonly certainty: Certainty;
  readonly order: PathOrder;
  readonly weights: LinkWeights;
  readonly maxHops: number;
  readonly k: number;
  readonly ties: number;
}

/** No path is longer, whatever is asked. */
export const MAX_HOPS = 8;

/** What a question may hold at the most. */
const limits = { hops: MAX_HOPS, groups: 50, ties: 500, ends: 20, via: 4, avoid: 100 } as const;

/** Fills in the defaults, and refuses what lies beyond the limits. */
export function toPathQuery(asked: ConnectionsArguments): PathQuery {
  return {
    from: endpoints('from', asked.from, asked.unnamed ?? []),
    to: endpoints('to', asked.to, asked.unnamed ?? []),
    through: distinct(asked.through ?? defaultKinds.map((kind) => ({ kind, direction: 'BOTH' }))),
    via: checkedRefs('via', asked.via ?? [], limits.via),
    avoid: checkedRefs('avoid', asked.avoid ?? [], limits.avoid),
    maxDegree: asked.maxDegree == null ? null : checkedInteger('maxDegree', asked.maxDegree, Number.MAX_SAFE_INTEGER),
    oneParty: asked.oneParty ?? false,
    asOf: asked.asOf == null ? null : boundsOf(asked.asOf),
    certainty: asked.certainty ?? defaultCertainty,
    order: asked.order ?? 'SHORTEST',
    weights: linkWeights(asked.weights ?? {}),
    maxHops: checkedInteger('maxHops', asked.maxHops ?? 4, limits.hops),
    k: checkedInteger('k', asked.k ?? 5, limits.groups),
    ties: checkedInteger('ties', asked.ties ?? 20, limits.ties),
  };
}

/** The kinds that are followed, in the order of the table. */
export function kindsOf(through: readonly FollowedKind[]): readonly LinkKind[] {
  return everyKind.filter((kind) => through.some((one) => one.kind === kind));
}

function endpoints(name: string, refs: readonly NodeRef[], unnamed: readonly string[]): readonly NodeRef[] {
  if (refs.length === 0 && unnamed.length === 0) throw noNodes(name);
  return checkedRefs(name, refs, limits.ends);
}

/** A kind that is named twice with two directions is followed both ways. */
function distinct(through: readonly FollowedKind[]): readonly FollowedKind[] {
  if (through.length === 0) throw noKinds();
  return kindsOf(through).map((kind) => {
    const [first = 'BOTH', ...others] = through.filter((one) => one.kind === kind).map(({ direction }) => direction);
    return { kind, direction: others.every((other) => other === first) ? first : 'BOTH' };
  });
}

function linkWeights(asked: Partial<LinkWeights>): LinkWeights {
  const entries = everyKind.map((kind) => [kind, linkWeight(kind, asked[kind] ?? linkKinds[kind].weight)]);
  // Each kind has its entry.
  return Object.fromEntries(entries) as LinkWeights;
}

function linkWeight(kind: LinkKind, value: number): number {
  if (!(value >= 0 && value <= 1000)) throw weightUnusable(kind, value);
  return value;
}

function checkedInteger(name: string, value: number, limit: number): number {
  expectInteger(name, value, limit);
  return value;
}

function checkedRefs(name: string, refs: readonly NodeRef[], limit: number): readonly NodeRef[] {
  expectAtMost(name, refs, limit);
  return refs;
}
