import { GraphQLError, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createExecutor } from '../../../src/api/executor.ts';
import { limits } from '../../../src/api/limits.ts';
import { schema } from '../../../src/api/schema.ts';
import type { Budget } from '../../../src/compile/budget.ts';
import type { Degrees } from '../../../src/compile/sizes.ts';
import { EntenteError } from '../../../src/errors.ts';
import type { ReadOptions } from '../../../src/graph/graph.ts';

const { rows, values, reads, rootFields, steps, planFields } = limits;

/** Degrees like those of the seeds, for budgets that let any number of links be read: a state is party to tens of pacts, a pact has ten parties. */
const seeds = new Map([
  ['PARTY_TO out', 32],
  ['PARTY_TO in', 10],
  ['HOLDS out', 17],
  ['ABOUT out', 5],
  ['CITES out', 9],
  ['CITES in', 51],
]);

describe('a question within the budget', () => {
  test('goes to the graph with pages of the default size four deep, where no one thing has many links', async () => {
    const stances = 'stances { nodes { position proposition { text } } }';
    expect(
      await refusalOf(
        `{ states { nodes { name pacts { nodes { parties { nodes { ... on State { ${stances} } } } } } } } }`,
      ),
    ).toBe('asked');
  });

  test('goes to the graph with large pages, where the graph cannot fill them', async () => {
    expect(
      await refusalOf(
        '{ states(first: 25) { nodes { pacts(first: 500) { nodes { parties(first: 500) { nodes { id } } } } } } }',
      ),
    ).toBe('asked');
  });

  test('goes to the graph for data sets, which come without a page', async () => {
    expect(await refusalOf('{ datasets { version } }')).toBe('asked');
  });
});

describe('a question over the budget', () => {
  test('is refused by the rows it can touch, and names the list that multiplies them most', async () => {
    const refused = await refusalOf(
      '{ all: sources(first: 500) { nodes { citedBy(first: 500) { nodes { sources { citedBy(first: 3) { nodes { id } } } } } } } }',
    );
    expect(refused).toMatchObject({ code: 'TOO_EXPENSIVE', at: 'all.nodes.citedBy.nodes.sources.citedBy' });
    expect(String(refused)).toContain(`the limit is ${rows}`);
  });

  test('is refused by the values of its answer, however few rows hold them', async () => {
    const aliases = Array.from({ length: 90 }, (_, at) => `a${at}: title`).join(' ');
    const refused = await refusalOf(
      `{ sources(first: 500) { nodes { citedBy(first: 25) { nodes { ... on Pact { n: name } } } ${aliases} } } s: sources(first: 500) { nodes { citedBy { nodes { dataset ${aliases.replaceAll('title', 'slug')} } } } } }`,
    );
    expect(refused).toMatchObject({ code: 'TOO_EXPENSIVE', at: 's.nodes.citedBy' });
    expect(String(refused)).toContain(`the limit is ${values}`);
  });

  test.each([
    ['rows', nested],
    ['values', wide],
  ])('names the largest page that would pass, which does: %s', async (_, query) => {
    const { at, size } = pageIn(await refusalOf(query({})));
    expect(await refusalOf(query({ [at]: size }))).toBe('asked');
    expect(await refusalOf(query({ [at]: size + 1 }))).toMatchObject({ code: 'TOO_EXPENSIVE' });
  });

  test('names one size for all pages where no single page is enough', async () => {
    const { size } = pageIn(await refusalOf(deep(500)));
    expect(await refusalOf(deep(size))).toBe('asked');
    expect(await refusalOf(deep(size + 1))).toMatchObject({ code: 'TOO_EXPENSIVE' });
  });

  test('is refused by what has to be read to find its rows, however few they are', async () => {
    const votes = new Map([
      ['VOTED out', 5_900],
      ['VOTED links', 800_000],
      ['State nodes', 200],
    ]);
    const query = (first: number) => `{ states(first: ${first}) { nodes { votes(first: 1) { nodes { slug } } } } }`;
    expect(await refusalOf(query(20), {}, votes)).toBe('asked');
    const refused = await refusalOf(query(200), {}, votes);
    expect(refused).toMatchObject({ code: 'TOO_EXPENSIVE', at: 'states.nodes.votes' });
    expect(String(refused)).toContain(`the limit is ${reads}`);
  });

  test('goes to the graph if it looks once at each node of a label, however many there are', async () => {
    const events = new Map([['Event nodes', 10 * reads]]);
    const one = 'events(first: 1, where: { code: ["010"] }) { nodes { slug } }';
    expect(await refusalOf(`{ a: ${one} }`, {}, events)).toBe('asked');
    expect(await refusalOf(`{ a: ${one} b: ${one} }`, {}, events)).toMatchObject({ code: 'TOO_EXPENSIVE' });
  });

  test.each([
    ['few', 1, false],
    ['many', 25, true],
  ])('reads in the lane of large requests if it reads %s links, however few it shows', async (_, first, isLarge) => {
    const lanes: unknown[] = [];
    const degrees = new Map([
      ['VOTED out', 5_900],
      ['VOTED links', 800_000],
      ['State nodes', 200],
    ]);
    const read = async (_text: string, _params: unknown, options?: ReadOptions) => {
      lanes.push(options?.isLarge);
      return [];
    };
    const budget = (): Budget => ({ rows, values, reads, rootFields, degrees });
    const execute = createExecutor({ ...unasked, read }, { timeoutMs: 10_000, budget });
    const document = parse(`{ states(first: ${first}) { nodes { votes(first: 1) { nodes { slug } } } } }`);
    await execute({ schema, document });
    expect(lanes).toEqual([isLarge]);
  });

  test('is refused by the number of root fields, those as of a day included', async () => {
    const states = (count: number, letter: string) =>
      Array.from({ length: count }, (_, at) => `${letter}${at}: state(by: { id: "x" }) { id }`).join(' ');
    expect(await refusalOf(`{ ${states(rootFields, 'a')} }`)).toBe('asked');
    const refused = await refusalOf(`{ ${states(rootFields, 'a')} asOf(date: "2001") { ${states(1, 'b')} } }`);
    expect(refused).toMatchObject({ code: 'TOO_EXPENSIVE', at: 'b0' });
  });

  test('says so for each copy of an id that "nodes" is asked for', async () => {
    const aliases = Array.from(
      { length: 80 },
      (_, at) => `... on State { a${at}: pacts { totalCount nodes { name } } }`,
    )
      .slice(0, 30)
      .join(' ');
    const ids = JSON.stringify(Array(500).fill('State:japan'));
    expect(await refusalOf(`{ nodes(ids: ${ids}) { ${aliases} } }`)).toMatchObject({ code: 'TOO_EXPENSIVE' });
  });
});

describe('a plan', () => {
  test('follows so many lists and links at the most', async () => {
    const lists = (count: number) =>
      Array.from({ length: count }, (_, at) => `a${at}: pacts(first: 1) { nodes { name } }`).join(' ');
    expect(await refusalOf(`{ states(first: 1) { nodes { ${lists(steps - 1)} } } }`)).toBe('asked');
    expect(await refusalOf(`{ states(first: 1) { nodes { ${lists(steps)} } } }`)).toMatchObject({
      code: 'TOO_EXPENSIVE',
      at: `states.nodes.a${steps - 1}`,
    });
  });

  test('takes a condition of a filter for a step, also one in a variable', async () => {
    const where = { or: Array.from({ length: steps }, () => ({})) };
    const refused = await refusalOf('query ($where: StateWhere) { states(where: $where) { totalCount } }', { where });
    expect(refused).toMatchObject({ code: 'TOO_EXPENSIVE', at: 'states.where' });
  });

  test('has so many fields at the most, each counted for each type of an interface', async () => {
    const names = Array.from({ length: 400 }, (_, at) => `a${at}: slug`).join(' ');
    const refused = await refusalOf(`{ sources(first: 1) { nodes { citedBy(first: 1) { nodes { ${names} } } } } }`);
    expect(refused).toMatchObject({ code: 'TOO_EXPENSIVE' });
    expect(String(refused)).toContain(`more than ${planFields} fields`);
  });
});

describe('the field "limits"', () => {
  test('tells every limit, without asking the graph', async () => {
    const names = Object.keys(limits).join(' ');
    const { data } = await createExecutor(unasked, { timeoutMs: 10_000 })({
      schema,
      document: parse(`{ limits { ${names} } }`),
    });
    expect(data).toEqual({ limits });
  });
});

/** Sizes of pages by the path of their list; 500 where there is none. */
type Sizes = Readonly<Record<string, number>>;

function nested(at: Sizes): string {
  const [first, second, third] = [
    'sources',
    'sources.nodes.citedBy',
    'sources.nodes.citedBy.nodes.sources.citedBy',
  ].map((path) => at[path] ?? 500);
  return `{ sources(first: ${first}) { nodes { citedBy(first: ${second}) { nodes { sources { citedBy(first: ${third}) { nodes { id } } } } } } } }`;
}

function deep(first: number): string {
  const page = `(first: ${first}) { nodes { `;
  const parties = `pacts${page} parties${page} ... on State { `;
  return `{ states${page} ${parties.repeat(2)} pacts${page} id ${' }'.repeat(15)}`;
}

function wide(at: Sizes): string {
  const aliases = Array.from({ length: 90 }, (_, n) => `a${n}: dataset`).join(' ');
  const [first, second] = ['sources', 'sources.nodes.citedBy'].map((path) => at[path] ?? 500);
  return `{ sources(first: ${first}) { nodes { citedBy(first: ${second}) { nodes { ${aliases} } } } } }`;
}

/** The page that a hint asks to make smaller. */
function pageIn(refusal: unknown): { readonly at: string; readonly size: number } {
  expect(refusal).toBeInstanceOf(EntenteError);
  const hint = refusal instanceof EntenteError ? (refusal.hint ?? '') : '';
  const [, at = '', size = ''] = /Give "?(.+?)"? the argument "first: (\d+)", or less/.exec(hint) ?? [];
  return { at, size: Number(size) };
}

/** A graph that notes that it was asked. */
const unasked = {
  read: () => Promise.reject(new TypeError('asked')),
  ask: () => Promise.reject(new TypeError('asked')),
  stream: () => Promise.reject(new TypeError('asked')),
  answers: () => Promise.reject(new TypeError('asked')),
};

/** The complaint that a question meets, or 'asked' where it gets as far as the graph. */
async function refusalOf(
  text: string,
  variableValues: Readonly<Record<string, unknown>> = {},
  degrees: Degrees = seeds,
): Promise<unknown> {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const budget = (): Budget => ({ rows, values, reads: degrees === seeds ? undefined : reads, rootFields, degrees });
  const execute = createExecutor(unasked, { timeoutMs: 10_000, budget });
  const answer = execute({ schema, document, variableValues }).catch((error: Error) => ({ errors: [error] }));
  const [error] = (await answer).errors ?? [];
  if (error?.message === 'asked') return 'asked';
  return error instanceof GraphQLError ? error.originalError : error;
}
