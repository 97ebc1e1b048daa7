import { typedKeys } from '../../kit/typed-keys.ts';
import type { EdgeType } from '../../model/edge-types.ts';
import type { MainLabel } from '../../model/labels.ts';

/** A type of edge that a kind of link is made of, and the labels it joins. */
export interface LinkEdge {
  readonly type: EdgeType;
  readonly from: MainLabel;
  readonly to: MainLabel;
}

/** What a path may be made of, and what one step along it costs unless asked otherwise. */
interface LinkKindEntry {
  readonly edges: readonly LinkEdge[];
  readonly weight: number;
  /** Whether it is followed by default. */
  readonly byDefault: boolean;
  readonly description: string;
}

/**
 * Every kind of link that a path may follow. Shared propositions and affiliations are left out by default:
 * so much hangs on them that they join nearly everything with everything.
 */
export const linkKinds = {
  REPLY: {
    edges: [{ type: 'RESPONDS_TO', from: 'Statement', to: 'Statement' }],
    weight: 1,
    byDefault: true,
    description: 'A statement answers an earlier one.',
  },
  INVOCATION: {
    edges: [{ type: 'INVOKES', from: 'Statement', to: 'Pact' }],
    weight: 1,
    byDefault: true,
    description: 'A statement names a pact.',
  },
  PARTY: {
    edges: [{ type: 'PARTY_TO', from: 'Actor', to: 'Pact' }],
    weight: 1,
    byDefault: true,
    description: 'An actor stands to a pact in a role, such as that of a party.',
  },
  PACT_RELATION: {
    edges: (
      ['RENEWS', 'AMENDS', 'SUPERSEDES', 'TERMINATES', 'IMPLEMENTS', 'INTERPRETS', 'CITES_PACT', 'RELATED_TO'] as const
    ).map((type) => ({ type, from: 'Pact', to: 'Pact' })),
    weight: 3,
    byDefault: true,
    description: 'A pact renews, amends, cites or otherwise takes up an earlier one.',
  },
  HOLDING: {
    edges: [{ type: 'HOLDS', from: 'Actor', to: 'Stance' }],
    weight: 0,
    byDefault: true,
    description: 'An actor holds a stance.',
  },
  EXPRESSION: {
    edges: [
      { type: 'EXPRESSED_IN', from: 'Stance', to: 'Statement' },
      { type: 'EXPRESSED_IN', from: 'Stance', to: 'Pact' },
    ],
    weight: 1,
    byDefault: true,
    description: 'A stance is expressed in a statement or a pact.',
  },
  PROPOSITION: {
    edges: [
      { type: 'ABOUT', from: 'Stance', to: 'Proposition' },
      { type: 'ABOUT', from: 'Statement', to: 'Proposition' },
    ],
    weight: 1.5,
    byDefault: false,
    description: 'A stance or a statement is about a proposition; two such links make a shared proposition.',
  },
  AFFILIATION: {
    edges: [
      { type: 'AFFILIATED_WITH', from: 'Actor', to: 'Actor' },
      { type: 'HELD_OFFICE', from: 'Actor', to: 'Actor' },
    ],
    weight: 2,
    byDefault: false,
    description: 'An official belongs to a state or an organisation, or held an office of it.',
  },
  AUTHORSHIP: {
    edges: [
      { type: 'ON_BEHALF_OF', from: 'Statement', to: 'Actor' },
      { type: 'SPOKE', from: 'Actor', to: 'Statement' },
    ],
    weight: 2,
    byDefault: false,
    description: 'A statement is made on behalf of an actor, or an official took part in it.',
  },
  ADDRESS: {
    edges: [{ type: 'ADDRESSED_TO', from: 'Statement', to: 'Actor' }],
    weight: 2,
    byDefault: false,
    description: 'A statement is addressed to an actor.',
  },
  MEMBERSHIP: {
    edges: [{ type: 'MEMBER_OF', from: 'Actor', to: 'Actor' }],
    weight: 2,
    byDefault: false,
    description: 'An actor belongs to an organisation.',
  },
  RECOGNITION: {
    edges: (['BY', 'OF', 'INSTEAD_OF'] as const).map((type) => ({ type, from: 'Recognition', to: 'Actor' })),
    weight: 2,
    byDefault: false,
    description: 'An actor gives a recognition, receives it, or is the one recognised before.',
  },
} as const satisfies Readonly<Record<string, LinkKindEntry>>;

/** A kind of link that a path may follow. */
export type LinkKind = keyof typeof linkKinds;

/** Every kind, in the order of the table. */
export const everyKind = typedKeys(linkKinds);

/** The kinds that are followed by default. */
export const defaultKinds: readonly LinkKind[] = everyKind.filter((kind) => linkKinds[kind].byDefault);

/** Which way along its arrow a link is followed, as the path runs from its start to its end. */
export type LinkOrientation = 'FORWARD' | 'BACKWARD' | 'BOTH';

/** The kind of link that an edge is. */
export function linkKindOf(type: EdgeType): LinkKind {
  return kindByType.get(type) ?? 'PACT_RELATION';
}

const kindByType: ReadonlyMap<EdgeType, LinkKind> = new Map(
  everyKind.flatMap((kind) => edgesOf(kind).map(({ type }) => [type, kind] as const)),
);

/** The edges a kind is made of. */
export function edgesOf(kind: LinkKind): readonly LinkEdge[] {
  return linkKinds[kind].edges;
}
