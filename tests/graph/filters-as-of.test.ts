import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type Certainty, certainties } from '../../src/model/validity.ts';
import { knownDays } from '../oracle/dice.ts';
import { remember } from '../oracle/memory.ts';
import { type LinkFilter, linkFilters } from '../unit/api/link-filters.ts';
import { type Ask, asker } from './asker.ts';
import { openTestGraph } from './connection.ts';

/** How many filters are drawn; each is a text that Neo4j plans anew. */
const RUNS = Number(process.env.AS_OF_RUNS ?? 30);

let graph: Graph;
let ask: Ask;
let days: readonly string[];
beforeAll(async () => {
  graph = await openTestGraph();
  ask = asker(graph);
  days = knownDays(await remember(graph));
});
afterAll(() => graph.close());

const filters = linkFilters(schema);

/** The day of a snapshot, and how sure what it shows must be. */
interface Snapshot {
  readonly date: string;
  readonly certainty: Certainty;
}

/** Something linked, as the list of the snapshot shows it. */
type Linked = Readonly<Record<string, unknown>>;

/** A row of the list with all that it shows as linked. */
interface Row {
  readonly slug: string;
  readonly linked: readonly Linked[];
}

/** Lists every row of a snapshot, with what its field shows. */
async function rowsOf({ list, field, shown, isPage }: LinkFilter, day: Snapshot): Promise<readonly Row[]> {
  const { data, errors } = await ask(
    `query Q($date: PartialDate!, $certainty: Certainty!) { asOf(date: $date, certainty: $certainty) {
      ${list}(first: 500) { nodes { slug ${shown} } pageInfo { hasNextPage } } } }`,
    { ...day },
  );
  expect(errors).toBeUndefined();
  // The document above asks for just this.
  const page = (data as { readonly asOf: Readonly<Record<string, Page<Linked & Pick<Row, 'slug'>>>> } | null)?.asOf[
    list
  ];
  expect(page?.pageInfo.hasNextPage).toBe(false);
  return (page?.nodes ?? []).map((node) => ({ slug: node.slug, linked: linkedIn(node[field], isPage) }));
}

/** What a field shows: a page, a list, one thing or none. */
function linkedIn(value: unknown, isPage: boolean): readonly Linked[] {
  if (value === null) return [];
  // Only fields along edges are read, and they give objects.
  if (!isPage) return (Array.isArray(value) ? value : [value]) as readonly Linked[];
  const { nodes, pageInfo } = value as Page<Linked>;
  expect(pageInfo.hasNextPage).toBe(false);
  return nodes;
}

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/** The slugs that a filter finds in a snapshot, with the filter as such, under `none` and under `not`. */
async function found({ list, filter, where }: LinkFilter, asked: Linked, day: Snapshot) {
  const kept = (asks: string) => `${list}(first: 500, where: ${asks}) { totalCount nodes { slug } }`;
  const { data, errors } = await ask(
    `query Q($date: PartialDate!, $certainty: Certainty!, $asked: ${where}!) { asOf(date: $date, certainty: $certainty) {
      with: ${kept(`{ ${filter}: $asked }`)} none: ${kept(`{ none: { ${filter}: $asked } }`)} not: ${kept(`{ not: { ${filter}: $asked } }`)} } }`,
    { ...day, asked },
  );
  expect(errors).toBeUndefined();
  // The document above asks for just these.
  return data?.asOf as Readonly<
    Record<'with' | 'none' | 'not', { readonly totalCount: number; readonly nodes: unknown }>
  >;
}

/** What a filter must find: the rows that show something of the kind, and for `none` and `not` all others. */
function expectedOf(rows: readonly Row[], isAsked: (linked: Linked) => boolean) {
  const having = rows.filter(({ linked }) => linked.some(isAsked));
  const others = rows.filter((row) => !having.includes(row));
  const listed = (some: readonly Row[]) => ({ totalCount: some.length, nodes: some.map(({ slug }) => ({ slug })) });
  return { with: listed(having), none: listed(others), not: listed(others) };
}

/** What linked things must be like, and whether one is: anything, one with a certain id, or with certain choices. */
function anyCondition(
  { choices, takesIds }: LinkFilter,
  rows: readonly Row[],
): fc.Arbitrary<readonly [asked: Linked, isAsked: (linked: Linked) => boolean]> {
  const slugs = [
    ...new Set(rows.flatMap(({ linked }) => linked.flatMap(({ slug }) => (typeof slug === 'string' ? [slug] : [])))),
  ];
  const anything = fc.constant([{}, () => true] as const);
  const byId =
    slugs.length === 0 || !takesIds
      ? []
      : [fc.constantFrom(...slugs).map((id) => [{ ids: [id] }, ({ slug }: Linked) => slug === id] as const)];
  const byChoice = [...choices].map(([name, values]) =>
    fc
      .subarray([...values], { minLength: 1 })
      .map((some) => [{ [name]: some }, (linked: Linked) => some.includes(String(linked[name]))] as const),
  );
  return fc.oneof(anything, ...byId, ...byChoice);
}

describe('inside asOf a filter by what is linked', () => {
  test('finds the rows that show such a link on the day, and `none` and `not` all others', {
    timeout: 120_000 + RUNS * 10_000,
  }, async () => {
    const anyDay = fc
      .tuple(fc.constantFrom(...days), fc.constantFrom(10, 10, 7, 4))
      .map(([day, letters]) => day.slice(0, letters));
    const snapshot: fc.Arbitrary<Snapshot> = fc.record({
      date: anyDay,
      // The object is written out, so its keys are just the levels.
      certainty: fc.constantFrom(...(Object.keys(certainties) as readonly Certainty[])),
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...filters), snapshot, fc.gen(), async (filter, day, draw) => {
        const rows = await rowsOf(filter, day);
        const [asked, isAsked] = draw(anyCondition, filter, rows);
        expect(await found(filter, asked, day)).toEqual(expectedOf(rows, isAsked));
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});

describe('a filter by a link to one thing', () => {
  const day: Snapshot = { date: '2012', certainty: 'POSSIBLE' };

  test('follows it as the snapshot shows it: a recognition that is possible in 2012 is recorded in a pact of 2022', async () => {
    const filter = filters.find(({ list, filter: name }) => list === 'recognitions' && name === 'pact');
    if (filter === undefined) throw new TypeError('there is no such filter');
    const expected = expectedOf(await rowsOf(filter, day), () => true);
    expect(expected.with.nodes).toContainEqual({ slug: 'belarus--china' });
    expect(await found(filter, {}, day)).toEqual(expected);
  });
});

describe('on 1950-06-01', () => {
  const day: Snapshot = { date: '1950-06-01', certainty: 'PRESUMED' };

  test.each([
    ['states', 'stances', 0],
    ['states', 'statements', 0],
    ['states', 'obligations', 2],
    ['officials', 'offices', 0],
    ['organisations', 'members', 0],
    ['states', 'recognises', 23],
    ['statements', 'replies', 0],
    ['pacts', 'inForce', 1],
  ])('the %s found by `%s` are the %i that show some', async (list, name, count) => {
    const filter = filters.find((one) => one.list === list && one.filter === name);
    if (filter === undefined) throw new TypeError(`there is no filter ${list}.${name}`);
    const expected = expectedOf(await rowsOf(filter, day), () => true);
    expect(expected.with.totalCount).toBe(count);
    expect(await found(filter, {}, day)).toEqual(expected);
  });
});
