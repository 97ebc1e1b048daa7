import { type GraphQLField, type GraphQLObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { bindingOf, locationOf } from '../../src/compile/location.ts';
import { isList, labelOf, labelsOf, partsOf } from '../../src/compile/types.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { day } from '../../src/model/days.ts';
import type { EdgeType } from '../../src/model/edge-types.ts';
import { isA, type Label } from '../../src/model/labels.ts';
import type { AskedDay } from '../../src/model/node-ref.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { readProjection } from '../../src/projection/read-projection.ts';
import { type View, viewOf } from '../../src/projection/view.ts';
import { type Ask, asker } from './asker.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
let ask: Ask;
let projection: Projection;
beforeAll(async () => {
  graph = await openTestGraph();
  ask = asker(graph);
  projection = await readProjection(graph, '');
});
afterAll(() => graph.close());

const days: readonly AskedDay[] = (
  [
    ['1950-06', 'PRESUMED'],
    ['1972-09-29', 'CERTAIN'],
    ['1978', 'POSSIBLE'],
    ['2001-07-16', 'CERTAIN'],
    ['2016', 'PRESUMED'],
    ['2025-11-07', 'CERTAIN'],
    ['2025-11-08', 'POSSIBLE'],
    ['2026-02-28', 'PRESUMED'],
  ] as const
).map(([date, certainty]) => ({ date: day().parse(date), certainty }));

/** A root field that lists nodes, and its fields that follow one type of edge from each of them. */
interface Listed {
  readonly root: string;
  readonly label: Label;
  readonly fields: readonly Followed[];
}

/** A field that lists what lies along a type of edge. */
interface Followed {
  readonly name: string;
  readonly type: EdgeType;
  readonly direction: 'OUT' | 'IN';
  /** What its rows can be; all labels where it does not say. */
  readonly labels: readonly Label[] | undefined;
  readonly paged: boolean;
}

/** Every list of a snapshot, with every list below each node that follows one type of edge. */
const lists: readonly Listed[] = Object.values((schema.getType('Snapshot') as GraphQLObjectType).getFields()).flatMap(
  (field) => {
    if (locationOf(field)?.kind !== 'every') return [];
    const { element } = partsOf(field);
    if (!isObjectType(element) || bindingOf(element)?.kind !== 'node') return [];
    const fields = Object.values(element.getFields()).flatMap(followed);
    // Labels of the schema are those of the graph.
    return [{ root: field.name, label: labelOf(element) as Label, fields }];
  },
);

function followed(field: GraphQLField<unknown, unknown>): readonly Followed[] {
  const location = locationOf(field);
  if (location?.kind !== 'along' || location.from !== 'self' || location.heldOn !== undefined) return [];
  const { paged, element } = partsOf(field);
  const [type, ...others] = location.types;
  if (type === undefined || others.length > 0 || !(paged || isList(field))) return [];
  const labels = bindingOf(element)?.kind === 'link' ? undefined : labelsOf(schema, element)?.split('|');
  return [
    {
      name: field.name,
      // The schema follows types of the graph alone, and names its labels.
      type: type as EdgeType,
      direction: location.direction === 'out' ? 'OUT' : 'IN',
      labels: labels as readonly Label[] | undefined,
      paged,
    },
  ];
}

interface NodeFound {
  readonly slug: string;
  readonly [field: string]: unknown;
}

/** Milliseconds for a test: Neo4j plans a hundred texts the first time. */
const planning = 300_000;

/** Fields that one question counts. Neo4j plans a text with many of them for seconds. */
const FIELDS_AT_ONCE = 5;

/** What a snapshot lists of a kind of node, with how much of each field; a page holds 500. */
async function snapshotOf({ root, fields }: Listed, asked: AskedDay): Promise<readonly NodeFound[]> {
  const parts = Array.from({ length: Math.max(1, Math.ceil(fields.length / FIELDS_AT_ONCE)) }, (_, at) =>
    fields.slice(at * FIELDS_AT_ONCE, (at + 1) * FIELDS_AT_ONCE),
  );
  const found = new Map<string, NodeFound>();
  for (const part of parts)
    for (const node of await counted(root, part, asked)) found.set(node.slug, { ...found.get(node.slug), ...node });
  return [...found.values()];
}

async function counted(root: string, fields: readonly Followed[], { date, certainty }: AskedDay) {
  const selected = fields.map(({ name, paged }) => `${name} ${paged ? '{ totalCount }' : '{ __typename }'}`).join(' ');
  const page = `${root}(first: 500) { pageInfo { hasNextPage } nodes { slug ${selected} } }`;
  const { data, errors } = await ask(`{ asOf(date: "${date}", certainty: ${certainty}) { ${page} } }`);
  expect(errors).toBeUndefined();
  // The query above has just this shape.
  const { asOf } = data as { asOf: Record<string, { pageInfo: { hasNextPage: boolean }; nodes: NodeFound[] }> };
  expect(asOf[root]?.pageInfo.hasNextPage).toBe(false);
  return asOf[root]?.nodes ?? [];
}

function countIn(value: unknown): number {
  return Array.isArray(value) ? value.length : (value as { totalCount: number }).totalCount;
}

function seen({ graph: all, links }: View, node: number, { type, direction, labels }: Followed): number {
  const far = (link: number) => all.label(direction === 'OUT' ? all.to(link) : all.from(link));
  const isMeant = (link: number) => labels === undefined || labels.some((label) => isA(far(link), label));
  return links(node, direction, type).filter(isMeant).length;
}

describe('the explorer and a snapshot of the same day', () => {
  test('compare fields of every kind of node', () => {
    expect(lists.filter(({ fields }) => fields.length > 0).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['State', 'Official', 'Organisation', 'Pact', 'Stance', 'Statement', 'Proposition']),
    );
    expect(lists.flatMap(({ fields }) => fields).length).toBeGreaterThan(40);
  });

  test.each(days)(
    'show the same nodes and as many links of every kind: $date $certainty',
    async (asked) => {
      const view = viewOf(projection, asked);
      for (const list of lists) {
        const nodes = await snapshotOf(list, asked);
        const held = [...projection.nodesOf(list.label)].filter(view.has);
        expect([list.root, nodes.map(({ slug }) => slug).toSorted()]).toEqual([
          list.root,
          held.map((node) => projection.id(node)).toSorted(),
        ]);
        for (const found of nodes) {
          const node = projection.find({ label: list.label, id: found.slug }) ?? -1;
          const shown = list.fields.map(({ name }) => [list.root, found.slug, name, countIn(found[name])]);
          expect(shown).toEqual(
            list.fields.map((field) => [list.root, found.slug, field.name, seen(view, node, field)]),
          );
        }
      }
    },
    planning,
  );

  test.each(days)('count the pacts of a state alike in one answer: $date $certainty', async ({ date, certainty }) => {
    const states = '"State:japan", "State:china", "State:soviet-union", "State:taiwan"';
    const counts = 'counts { type direction count }';
    const { data } = await ask(`{ asOf(date: "${date}", certainty: ${certainty}) {
      nodes(ids: [${states}]) { id ... on State { pacts { totalCount } } }
      neighbourCounts(ids: [${states}]) { nodes { id node { id } ${counts} } unknown }
    } }`);
    // The query above has just this shape.
    const { asOf } = data as { readonly asOf: SameAnswer };
    const signed = ({ counts: all }: Counted) =>
      all.find(({ type, direction }) => type === 'PARTY_TO' && direction === 'OUT')?.count ?? 0;
    expect(asOf.neighbourCounts.nodes.map((node) => [node.id, signed(node)])).toEqual(
      asOf.nodes.map(({ id, pacts }) => [id, pacts.totalCount]),
    );
    expect(asOf.neighbourCounts.nodes.map(({ node }) => node.id)).toEqual(asOf.nodes.map(({ id }) => id));
    expect(asOf.nodes.every(({ id }) => id.includes(`@${date}`))).toBe(true);
    expect(asOf.neighbourCounts.unknown).toEqual([]);
  });
});

interface Counted {
  readonly id: string;
  readonly node: { readonly id: string };
  readonly counts: readonly { readonly type: string; readonly direction: string; readonly count: number }[];
}

interface SameAnswer {
  readonly nodes: readonly { readonly id: string; readonly pacts: { readonly totalCount: number } }[];
  readonly neighbourCounts: { readonly nodes: readonly Counted[]; readonly unknown: readonly string[] };
}
