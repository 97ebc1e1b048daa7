import { recordOf } from '../../kit/record-of.ts';
import { boundsOf, type Day, type DayBounds } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { type Certainty, defaultCertainty } from '../../model/validity.ts';
import { expectAtMost, expectInteger } from '../check-arguments.ts';
import { noKinds, noNodes, weightUnusable } from './errors.ts';
import { defaultKinds, everyKind, type LinkKind, type LinkOrientation, linkKinds } from './link-kinds.ts';

/** How paths are ranked, and whether their links must be in chronological order. */
export type PathOrder = 'SHORTEST' | 'CHEAPEST' | 'CHRONOLOGICAL' | 'MOST_TIES';

/** A kind of link to follow, and its direction. */
export interface FollowedKind {
  readonly kind: LinkKind;
  readonly direction: LinkOrientation;
}

/** The cost of one link of each kind. */
export type LinkWeights = Readonly<Record<LinkKind, number>>;

/** The arguments of `connections`. An argument that is absent or null has its default. */
export interface ConnectionsArguments {
  readonly from: readonly NodeRef[];
  readonly to: readonly NodeRef[];
  /** Given ids that are not valid global ids. */
  readonly unnamed?: readonly string[] | null;
  readonly through?: readonly FollowedKind[] | null;
  /** Nodes that every path must contain, ends included. */
  readonly via?: readonly NodeRef[] | null;
  /** Nodes that no path may contain, ends included. */
  readonly avoid?: readonly NodeRef[] | null;
  /** Maximum number of links, of the followed kinds, of a node between the ends. */
  readonly maxDegree?: number | null;
  /** Whether a pact with fewer than two parties may connect two actors. */
  readonly oneParty?: boolean | null;
  readonly asOf?: Day | null;
  readonly certainty?: Certainty | null;
  readonly order?: PathOrder | null;
  readonly weights?: Partial<LinkWeights> | null;
  readonly maxHops?: number | null;
  /** Number of groups to return. */
  readonly k?: number | null;
  /** Number of paths to list per group. */
  readonly ties?: number | null;
  /** Whether the paths and the cost of each group are needed. Default: true. Where they are not, groups may have no paths and cost 0. */
  readonly listsPaths?: boolean;
}

/** Validated arguments with all defaults filled in. */
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
  readonly listsPaths: boolean;
}

/** Maximum length of any path. */
export const MAX_HOPS = 8;

/** Limits of the arguments. */
const limits = { hops: MAX_HOPS, groups: 50, ties: 500, ends: 20, via: 4, avoid: 100 } as const;

/** Fills in defaults and checks the limits. */
export function toPathQuery(args: ConnectionsArguments): PathQuery {
  return {
    from: endpoints('from', args.from, args.unnamed ?? []),
    to: endpoints('to', args.to, args.unnamed ?? []),
    through: distinct(args.through ?? defaultKinds.map((kind) => ({ kind, direction: 'BOTH' }))),
    via: checkedRefs('via', args.via ?? [], limits.via),
    avoid: checkedRefs('avoid', args.avoid ?? [], limits.avoid),
    maxDegree: args.maxDegree == null ? null : checkedInteger('maxDegree', args.maxDegree, Number.MAX_SAFE_INTEGER),
    oneParty: args.oneParty ?? false,
    asOf: args.asOf == null ? null : boundsOf(args.asOf),
    certainty: args.certainty ?? defaultCertainty,
    order: args.order ?? 'SHORTEST',
    weights: linkWeights(args.weights ?? {}),
    maxHops: checkedInteger('maxHops', args.maxHops ?? 4, limits.hops),
    k: checkedInteger('k', args.k ?? 5, limits.groups),
    ties: checkedInteger('ties', args.ties ?? 20, limits.ties),
    listsPaths: args.listsPaths ?? true,
  };
}

/** The followed kinds, in the order of the table. */
function kindsOf(through: readonly FollowedKind[]): readonly LinkKind[] {
  return everyKind.filter((kind) => through.some((one) => one.kind === kind));
}

function endpoints(name: string, refs: readonly NodeRef[], unnamed: readonly string[]): readonly NodeRef[] {
  if (refs.length === 0 && unnamed.length === 0) throw noNodes(name);
  return checkedRefs(name, refs, limits.ends);
}

/** A kind that is given twice with different directions is followed both ways. */
function distinct(through: readonly FollowedKind[]): readonly FollowedKind[] {
  if (through.length === 0) throw noKinds();
  return kindsOf(through).map((kind) => {
    const [first = 'BOTH', ...others] = through.filter((one) => one.kind === kind).map(({ direction }) => direction);
    return { kind, direction: others.every((other) => other === first) ? first : 'BOTH' };
  });
}

function linkWeights(args: Partial<LinkWeights>): LinkWeights {
  return recordOf<LinkWeights>(everyKind, (kind) => linkWeight(kind, args[kind] ?? linkKinds[kind].weight));
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
