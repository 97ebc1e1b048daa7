import fc from 'fast-check';
import { boundsOf, type DayBounds, type WholeDay } from '../../../../src/model/days.ts';
import type { Label } from '../../../../src/model/labels.ts';
import type { NodeRef } from '../../../../src/model/node-ref.ts';
import { edgesOf, everyKind } from '../../../../src/traverse/paths/link-kinds.ts';
import type { ConnectionsArguments } from '../../../../src/traverse/paths/path-query.ts';
import { anyDay, anyWholeDay } from '../../model/any-day.ts';
import {
  type Drawn,
  type DrawnLink,
  type DrawnNode,
  drawnNode,
  lifeOf,
  mainLabelOf,
  noDays,
  type Raw,
} from './drawn.ts';

/** A day that is whole, or known to the month or the year, or one of which sources leave several years possible. */
const anyBounds: fc.Arbitrary<DayBounds> = fc.oneof(
  { weight: 6, arbitrary: anyDay.map(boundsOf) },
  { weight: 1, arbitrary: fc.tuple(anyWholeDay, anyWholeDay).map(disputed) },
);

const maybe = fc.option(anyBounds, { freq: 4 });

function disputed([one, other]: readonly [WholeDay, WholeDay]): DayBounds {
  return one < other ? { earliest: one, latest: other } : { earliest: other, latest: one };
}

const anyPeriod: fc.Arbitrary<Raw> = fc
  .record({ since: maybe, until: maybe, certain: fc.boolean() })
  .map((days) => ({ ...noDays, ...days }));

/** How many nodes of each label a drawn graph has. */
const labelsDrawn: readonly Label[] = [
  'State',
  'State',
  'State',
  'Organisation',
  'Official',
  'Pact',
  'Pact',
  'Pact',
  'Statement',
  'Statement',
  'Statement',
  'Stance',
  'Stance',
  'Proposition',
  'Recognition',
];

const anyNode = (label: Label, at: number): fc.Arbitrary<DrawnNode> =>
  fc
    .record({
      since: maybe,
      until: maybe,
      attestedOn: maybe,
      rivals: fc.array(anyBounds, { maxLength: 2 }),
      periods: fc.array(anyPeriod, { maxLength: 2 }),
    })
    .map(({ since, until, attestedOn, rivals, periods }) => {
      const dated = !['State', 'Organisation', 'Official', 'Proposition'].includes(label);
      const raw = {
        ...noDays,
        since: dated ? since : null,
        until: label === 'Stance' || label === 'Recognition' ? until : null,
        attestedOn: label === 'Recognition' ? attestedOn : null,
        rivals: label === 'Stance' ? rivals : [],
      };
      return drawnNode(label, `${label.toLowerCase()}-${at}`, raw, label === 'Pact' ? periods : []);
    });

const anyNodes: fc.Arbitrary<readonly DrawnNode[]> = fc
  .subarray(
    labelsDrawn.map((label, at) => ({ label, at })),
    { minLength: 6 },
  )
  .chain((chosen) => fc.tuple(...chosen.map(({ label, at }) => anyNode(label, at))));

/** Every link that the labels of some nodes allow, in rows of one type, so that a draw meets rare types too. */
function possible(nodes: readonly DrawnNode[]): readonly (readonly DrawnLink[])[] {
  const rows = everyKind.flatMap((kind) =>
    edgesOf(kind).map(({ type, from, to }) =>
      nodes
        .filter((node) => mainLabelOf(node) === from)
        .flatMap((one) =>
          nodes
            .filter((node) => mainLabelOf(node) === to && node !== one)
            .map((other) => ({ ...bare, kind, type, from: one, to: other })),
        ),
    ),
  );
  return rows.filter((row) => row.length > 0);
}

const bare = { id: null, life: null, raw: noDays };

/** A graph of some fifteen nodes; every node may be a hub, and a pact may have one party or none. */
export const anyGraph: fc.Arbitrary<Drawn> = anyNodes.chain((nodes) => {
  const rows = possible(nodes);
  const anyLink = fc
    .tuple(
      fc.nat(),
      fc.nat(),
      fc.record({ since: maybe, until: maybe, attestedOn: maybe }),
      fc.constantFrom(null, 'a', 'b'),
      fc.boolean(),
    )
    .map(([rowAt, at, days, id, usual]) => {
      const some = usual ? rows.filter(([first]) => first !== undefined && isUsual(first)) : rows;
      const row = some[rowAt % some.length] ?? [];
      const link = row[at % row.length];
      return link === undefined ? [] : [{ ...withDays(link, days), id }];
    });
  return fc
    .array(anyLink, { minLength: 5, maxLength: 26 })
    .map((links) => withParties({ nodes, links: distinct(links.flat()) }));
});

function isUsual({ kind }: DrawnLink): boolean {
  return ['REPLY', 'INVOCATION', 'PARTY', 'HOLDING', 'EXPRESSION'].includes(kind);
}

/** Of links only these have days of their own; a party has no day on which it is attested. */
function withDays(link: DrawnLink, days: Pick<Raw, 'since' | 'until' | 'attestedOn'>): DrawnLink {
  const { type } = link;
  if (!['PARTY_TO', 'HELD_OFFICE', 'MEMBER_OF'].includes(type)) return link;
  const raw = { ...noDays, ...days, attestedOn: type === 'PARTY_TO' ? null : days.attestedOn };
  return { ...link, raw, life: lifeOf(type, raw) };
}

function distinct(links: readonly DrawnLink[]): readonly DrawnLink[] {
  return [...new Map(links.map((link) => [`${link.from.id} ${link.type} ${link.to.id} ${link.id}`, link])).values()];
}

/** Counts the parties of each pact. */
function withParties({ nodes, links }: Drawn): Drawn {
  const count = (node: DrawnNode) => links.filter(({ kind, to }) => kind === 'PARTY' && to === node).length;
  const counted = new Map(nodes.map((node) => [node, { ...node, parties: count(node) }]));
  const known = (node: DrawnNode) => counted.get(node) ?? node;
  return {
    nodes: [...counted.values()],
    links: links.map((link) => ({ ...link, from: known(link.from), to: known(link.to) })),
  };
}

/** A question to a graph, with every argument drawn now and then. */
export const anyQuestion = (nodes: readonly DrawnNode[]): fc.Arbitrary<ConnectionsArguments> => {
  const some = (maxLength: number, minLength = 0) =>
    fc.uniqueArray(fc.constantFrom(...nodes), { minLength, maxLength }).map((refs) => refs.map(named));
  const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
    fc.option(arbitrary, { freq: 2 }).map((value) => value ?? undefined);
  return fc
    .record({
      from: some(2, 1),
      to: some(2, 1),
      via: seldom(some(2)),
      avoid: seldom(some(2)),
      maxDegree: seldom(fc.integer({ min: 1, max: 6 })),
      oneParty: fc.boolean(),
      asOf: seldom(anyDay),
      certainty: seldom(fc.constantFrom('POSSIBLE' as const, 'PRESUMED' as const, 'CERTAIN' as const)),
      through: seldom(
        fc.uniqueArray(
          fc.record({
            kind: fc.constantFrom(...everyKind),
            direction: fc.constantFrom('FORWARD' as const, 'BACKWARD' as const, 'BOTH' as const),
          }),
          { minLength: 4, maxLength: 12, selector: ({ kind }) => kind },
        ),
      ),
      weights: seldom(fc.record({ REPLY: fc.constantFrom(0, 1, 2.5), PARTY: fc.constantFrom(0.5, 3) })),
      maxHops: fc.integer({ min: 1, max: 6 }),
      k: fc.constantFrom(1, 2, 5, 50),
    })
    .map(onlySet);
};

function named({ label, id }: NodeRef): NodeRef {
  return { label, id };
}

/** Leaves out what is undefined, as a caller does. */
function onlySet(
  asked: { readonly [name in keyof ConnectionsArguments]: ConnectionsArguments[name] | undefined },
): ConnectionsArguments {
  // Only keys without a value are taken out, and those that must have one do.
  return Object.fromEntries(
    Object.entries(asked).filter(([, value]) => value !== undefined),
  ) as unknown as ConnectionsArguments;
}
