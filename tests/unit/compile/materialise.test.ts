import {
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import type { BoundTraversal } from '../../../src/compile/bind.ts';
import { costOf } from '../../../src/compile/budget.ts';
import { isSelected } from '../../../src/compile/is-selected.ts';
import { at, bound, property } from '../../../src/compile/location.ts';
import { materialise, nodeReads, nodesByName } from '../../../src/compile/materialise.ts';
import { sizesOf } from '../../../src/compile/sizes.ts';
import { lazyList } from '../../../src/kit/lazy-list.ts';
import { runAtOnce } from '../../../src/kit/run-at-once.ts';
import { boundRoots } from './compiled.ts';

const text = { type: GraphQLString };

const Pact = new GraphQLObjectType({
  name: 'Pact',
  extensions: bound({ kind: 'node', label: 'Pact', order: [] }),
  fields: { name: { ...text, extensions: at(property('name')) } },
});

const State = new GraphQLObjectType({
  name: 'State',
  extensions: bound({ kind: 'node', label: 'State', order: [] }),
  fields: { name: { ...text, extensions: at(property('name')) } },
});

const Thing = new GraphQLUnionType({ name: 'Thing', types: [Pact, State] });

const Step = new GraphQLObjectType({
  name: 'Step',
  fields: {
    words: { type: new GraphQLNonNull(GraphQLString), extensions: at(property('words')) },
    pact: { type: Pact, extensions: at({ kind: 'result', most: 1, paged: false }) },
    thing: { type: Thing, extensions: at({ kind: 'result', most: 1, paged: false }) },
  },
});

const Info = new GraphQLObjectType({
  name: 'Info',
  fields: {
    hasNextPage: { ...text, extensions: at({ kind: 'page', of: 'hasNextPage' }) },
    endCursor: { ...text, extensions: at({ kind: 'page', of: 'endCursor' }) },
  },
});

const Steps = new GraphQLObjectType({
  name: 'Steps',
  fields: {
    nodes: { type: listOf(Step), extensions: at({ kind: 'result', most: 'page', paged: false }) },
    pageInfo: { type: Info, extensions: at({ kind: 'result', most: 1, paged: false }) },
  },
});

const Way = new GraphQLObjectType({
  name: 'Way',
  fields: {
    length: { type: GraphQLInt, extensions: at(property('length')) },
    all: { type: listOf(Step), extensions: at({ kind: 'result', most: 'most', paged: false }) },
    steps: {
      type: Steps,
      args: { first: { type: GraphQLInt }, after: { type: GraphQLString } },
      extensions: at({ kind: 'result', most: 1, paged: true }),
    },
  },
});

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      way: {
        type: Way,
        args: { most: { type: GraphQLInt, defaultValue: 7 } },
        extensions: at({ kind: 'traversal' }),
      },
    },
  }),
});

function listOf(type: GraphQLObjectType) {
  return new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));
}

/** The one root field of a query. */
function compiled(query: string): BoundTraversal {
  const [root] = boundRoots(schema, query);
  const [read] = root?.kind === 'traversal' ? root.reads : [];
  if (read === undefined) throw new TypeError('no traversal answers this');
  return read;
}

/** What is to be read of the nodes that a result names. */
function nodeReadsOf({ read, params }: BoundTraversal, way: unknown) {
  return nodeReads(read.plan.rows, { way }, params, read.texts);
}

/** The answer where the graph holds pacts with these names; each text is asked for the ids that it is given. */
function answered(query: string, way: unknown, names: Readonly<Record<string, string>> = {}) {
  const bound = compiled(query);
  const { read, params } = bound;
  const reads = nodeReadsOf(bound, way).map(({ rows, params: given }) => {
    // A read lists its ids in the parameter that its text names.
    const ids = Object.entries(given).find(([name]) => name.startsWith('ids'))?.[1] as string[];
    return { rows, records: ids.filter((id) => id in names).map((id) => [names[id], ['Pact'], id]) };
  });
  const row = runAtOnce(materialise(read.plan.rows, { way }, params, nodesByName(reads)));
  return { ...read.shape(row, params), asked: reads.length };
}

/** The most that a query can cost. */
function costOfQuery(query: string) {
  const { read, params } = compiled(query);
  return costOf({ plan: read.plan, sizes: sizesOf(params, new Map()) });
}

const steps = ['a', 'b', 'a', 'c'].map((id) => ({ words: `by ${id}`, pact: { label: 'Pact', id } }));

describe('the result of a traversal', () => {
  test('is answered by the names of the schema, aliases and fragments included', () => {
    const query = '{ way { kilo: length ...F } } fragment F on Way { all { __typename words } }';
    expect(answered(query, { length: 2, all: steps.slice(0, 1) }).value).toEqual({
      kilo: 2,
      all: [{ __typename: 'Step', words: 'by a' }],
    });
  });

  test('names nodes, which are read by one text with each id once', () => {
    const [read, ...others] = nodeReadsOf(compiled('{ way { all { pact { name } } } }'), { all: steps });
    expect(others).toEqual([]);
    expect(read?.text).toBe('MATCH (n2:Pact)\nWHERE n2.id IN $ids2\nRETURN [n2.name, labels(n2), n2.id] AS row\n');
    expect(read?.params.ids2).toEqual(['a', 'b', 'c']);
  });

  test('names nodes of several labels, each of which is sought under its own', () => {
    const names = [
      { label: 'Pact', id: 'a' },
      { label: 'State', id: 'b' },
      { label: 'State', id: 'b' },
    ];
    const query = '{ way { all { thing { ... on Pact { name } ... on State { name } } } } }';
    const [read, ...others] = nodeReadsOf(compiled(query), { all: names.map((thing) => ({ thing })) });
    expect(others).toEqual([]);
    expect(read?.text).toBe(
      [
        'CALL () {',
        '  MATCH (n2:Pact) WHERE n2.id IN $ids2.Pact RETURN n2',
        '  UNION ALL',
        '  MATCH (n2:State) WHERE n2.id IN $ids2.State RETURN n2',
        '}',
        'RETURN [labels(n2), n2.name, n2.id] AS row\n',
      ].join('\n'),
    );
    expect(read?.params.ids2).toEqual({ Pact: ['a'], State: ['b'] });
  });

  test('names nodes by a wider label, which are sought under each', () => {
    const all = [{ thing: { label: 'Wide', id: 'a' } }, { thing: { label: 'State', id: 'b' } }];
    const [read] = nodeReadsOf(compiled('{ way { all { thing { ... on Pact { name } } } } }'), { all });
    expect(read?.params.ids2).toEqual({ Pact: ['a'], State: ['b', 'a'] });
  });

  test('reads no nodes where none are asked for', () => {
    expect(answered('{ way { all { words } } }', { all: steps }).asked).toBe(0);
  });

  test('is not made to look for names that it cannot hold', () => {
    const made: number[] = [];
    const lazy = lazyList([0, 1, 2, 3], (at) => {
      made.push(at);
      return steps[at];
    });
    nodeReadsOf(compiled('{ way { all { words } steps(first: 2) { nodes { pact { name } } } } }'), {
      all: lazy,
      steps,
    });
    expect(made).toEqual([]);
  });

  test('tells what of it is selected, by its names and not by aliases', () => {
    const { rows } = compiled('{ way { kilo: length steps { nodes { words } } } }').read.plan;
    const selected = [['length'], ['steps'], ['steps', 'nodes', 'words']];
    const others = [['kilo'], ['all'], ['length', 'words'], ['steps', 'nodes', 'pact']];
    expect(selected.map((names) => isSelected(rows, ['way', ...names]))).toEqual([true, true, true]);
    expect(others.map((names) => isSelected(rows, ['way', ...names]))).toEqual([false, false, false, false]);
  });

  test('puts what was read where it was named, and null where the graph no longer has it', () => {
    const { value } = answered('{ way { all { pact { name } } } }', { all: steps }, { a: 'A', c: 'C' });
    const names = ['A', null, 'A', 'C'].map((name) => ({ pact: name === null ? null : { name } }));
    expect(value).toEqual({ all: names });
  });

  test('is null where the traversal found nothing', () => {
    expect(answered('{ way { length } }', null).value).toBeNull();
  });

  test('is given page by page where the field takes a page', () => {
    const first = '{ way { steps(first: 3) { nodes { words } pageInfo { hasNextPage endCursor } } } }';
    const { value } = answered(first, { steps });
    expect(value).toMatchObject({ steps: { nodes: [{ words: 'by a' }, {}, {}], pageInfo: { hasNextPage: true } } });
    // The shape of the answer was held by the line above.
    const { endCursor } = (value as { steps: { pageInfo: { endCursor: string } } }).steps.pageInfo;
    const rest = `{ way { steps(first: 3, after: "${endCursor}") { nodes { words } pageInfo { hasNextPage } } } }`;
    expect(answered(rest, { steps }).value).toEqual({
      steps: { nodes: [{ words: 'by c' }], pageInfo: { hasNextPage: false } },
    });
  });

  test('is made where it stands on the page, and nowhere else', () => {
    const made: number[] = [];
    const lazy = lazyList([0, 1, 2, 3], (at) => {
      made.push(at);
      return steps[at];
    });
    const { value } = answered('{ way { steps(first: 2) { nodes { words } } } }', { steps: lazy });
    expect(value).toEqual({ steps: { nodes: [{ words: 'by a' }, { words: 'by b' }] } });
    expect(new Set(made)).toEqual(new Set([0, 1]));
  });

  test('follows the rules of null: a value that must be there takes its object with it', () => {
    const { value, faults } = answered('{ way { all { words } } }', { all: [{ words: null }] });
    expect(value).toBeNull();
    expect(faults).toMatchObject([{ path: ['way', 'all', 0, 'words'] }]);
  });
});

describe('the worst case of a traversal', () => {
  test('is as large as the argument says that its list can be', () => {
    expect(costOfQuery('{ way(most: 40) { all { pact { name } } } }')).toMatchObject({
      rows: 81,
      at: 'way.all',
      largest: 40,
    });
  });

  test('is as large as the page that is asked for', () => {
    expect(costOfQuery('{ way { steps(first: 9) { nodes { words } } } }')).toMatchObject({ rows: 11 });
  });
});
