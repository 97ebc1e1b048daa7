import fc from 'fast-check';
import { type Day, earliest, latest } from '../../../../src/model/days.ts';
import type { Label } from '../../../../src/model/labels.ts';
import type { NodeRef } from '../../../../src/model/node-ref.ts';
import type { Bounds, Link, PathNode, Stretch } from '../../../../src/traverse/paths/link.ts';
import { edgesOf, everyKind, mainLabelOf } from '../../../../src/traverse/paths/link-kinds.ts';
import type { Asked } from '../../../../src/traverse/paths/question.ts';
import { anyDay } from '../../model/any-day.ts';
import type { Drawn } from './memory-source.ts';

/** A day as the loader keeps it. */
export function bounds(written: Day): Bounds {
  return { written, earliest: earliest(written), latest: latest(written) };
}

const anyBounds = fc.option(anyDay.map(bounds), { freq: 4 });

const anyStretch: fc.Arbitrary<Stretch> = fc
  .record({ since: anyBounds, until: anyBounds, certain: fc.boolean() })
  .map((stretch) => ({ ...stretch, attestedOn: null }));

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

const anyNode = (label: Label, at: number): fc.Arbitrary<PathNode> =>
  fc
    .record({
      day: anyBounds,
      until: anyBounds,
      attestedOn: anyBounds,
      periods: fc.array(anyStretch, { maxLength: 2 }),
    })
    .map(({ day, until, attestedOn, periods }) => {
      const dated = !['State', 'Organisation', 'Official', 'Proposition'].includes(label);
      return {
        label,
        id: `${label.toLowerCase()}-${at}`,
        degree: 0,
        parties: 0,
        day: dated ? day : null,
        until: label === 'Stance' || label === 'Recognition' ? until : null,
        attestedOn: label === 'Recognition' ? attestedOn : null,
        periods: label === 'Pact' ? periods : [],
      };
    });

const anyNodes: fc.Arbitrary<readonly PathNode[]> = fc
  .subarray(
    labelsDrawn.map((label, at) => ({ label, at })),
    { minLength: 6 },
  )
  .chain((chosen) => fc.tuple(...chosen.map(({ label, at }) => anyNode(label, at))));

/** Every link that the labels of some nodes allow, in rows of one type, so that a draw meets rare types too. */
function possible(nodes: readonly PathNode[]): readonly (readonly Link[])[] {
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

const bare = { id: null, word: null, since: null, until: null, attestedOn: null, sources: [], verified: null };

/** A graph of some fifteen nodes; every node may be a hub, and a pact may have one party or none. */
export const anyGraph: fc.Arbitrary<Drawn> = anyNodes.chain((nodes) => {
  const rows = possible(nodes);
  const anyLink = fc
    .tuple(
      fc.nat(),
      fc.nat(),
      fc.record({ since: anyBounds, until: anyBounds, attestedOn: anyBounds }),
      fc.constantFrom(null, 'a', 'b'),
      fc.boolean(),
    )
    .map(([rowAt, at, days, id, usual]) => {
      const some = usual ? rows.filter(([first]) => first !== undefined && isUsual(first)) : rows;
      const row = some[rowAt % some.length] ?? [];
      const link = row[at % row.length];
      return link === undefined ? [] : [{ ...link, ...(isDated(link) ? days : {}), id }];
    });
  return fc
    .array(anyLink, { minLength: 5, maxLength: 26 })
    .map((links) => withParties({ nodes, links: distinct(links.flat()) }));
});

function isUsual({ kind }: Link): boolean {
  return ['REPLY', 'INVOCATION', 'PARTY', 'HOLDING', 'EXPRESSION'].includes(kind);
}

function isDated({ type }: Link): boolean {
  return ['PARTY_TO', 'HELD_OFFICE', 'MEMBER_OF'].includes(type);
}

function distinct(links: readonly Link[]): readonly Link[] {
  return [...new Map(links.map((link) => [`${link.from.id} ${link.type} ${link.to.id} ${link.id}`, link])).values()];
}

/** Counts the parties of each pact. */
function withParties({ nodes, links }: Drawn): Drawn {
  const count = (node: PathNode) => links.filter(({ kind, to }) => kind === 'PARTY' && to === node).length;
  const counted = new Map(nodes.map((node) => [node, { ...node, parties: count(node) }]));
  const known = (node: PathNode) => counted.get(node) ?? node;
  return {
    nodes: [...counted.values()],
    links: links.map((link) => ({ ...link, from: known(link.from), to: known(link.to) })),
  };
}

/** A question to a graph, with every argument drawn now and then. */
export const anyQuestion = (nodes: readonly PathNode[]): fc.Arbitrary<Asked> => {
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
      certainty: fc.constantFrom('POSSIBLE' as const, 'CERTAIN' as const),
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

function named({ label, id }: PathNode): NodeRef {
  return { label, id };
}

/** Leaves out what is undefined, as a caller does. */
function onlySet(asked: { readonly [name in keyof Asked]: Asked[name] | undefined }): Asked {
  // Only keys without a value are taken out, and those that must have one do.
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as unknown as Asked;
}
