import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { locationOf } from '../../src/compile/location.ts';
import { cypherFolder, cypherText } from '../../src/graph/cypher-text.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { boundRoots, cypherOf } from '../unit/compile/compiled.ts';
import { openTestGraph } from './connection.ts';
import { operators } from './operators.ts';

/** What reads everything there is, whatever was asked. */
const fullScans = [
  'AllNodesScan',
  'CartesianProduct',
  'Eager',
  'DirectedAllRelationshipsScan',
  'UndirectedAllRelationshipsScan',
];

/** For a question over HTTP a walk through a whole label is too much as well: lists are read in the order of an index. */
const scans = [...fullScans, 'NodeByLabelScan', 'UnionNodeByLabelsScan', 'DirectedRelationshipTypeScan'];

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

/** Each root field asked as plainly as it can be, in each of its orders and by each of its keys. */
function plainQuestions(): readonly string[] {
  const query = schema.getQueryType() as GraphQLObjectType;
  return Object.values(query.getFields()).flatMap((field) => {
    const kind = locationOf(field)?.kind;
    if (kind === 'lookup') return keysOf(field).map((key) => `{ ${field.name}(by: { ${key} }) { id } }`);
    if (kind !== 'every' || !isObjectType(getNamedType(field.type))) return [];
    const orders = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
    const names = isEnumType(orders) ? orders.getValues().map(({ name }) => name) : [];
    return names.map((name) => `{ ${field.name}(orderBy: ${name}) { nodes { id } } }`);
  });
}

/** Each list with each of its filters alone. */
function filterQuestions(): readonly string[] {
  const query = schema.getQueryType() as GraphQLObjectType;
  return Object.values(query.getFields()).flatMap((field) => {
    const where: unknown = getNamedType(field.args.find(({ name }) => name === 'where')?.type);
    if (locationOf(field)?.kind !== 'every' || !(where instanceof GraphQLInputObjectType)) return [];
    const filters = Object.values(where.getFields()).filter(({ name }) => !joining.includes(name));
    return filters.map(
      ({ name, type }) => `{ ${field.name}(where: { ${name}: ${sampleInput(type)} }) { nodes { id } } }`,
    );
  });
}

/** Conditions that hold others of the same kind. */
const joining = ['and', 'or', 'not', 'none'];

/** A value that an input takes. */
function sampleInput(type: GraphQLInputType): string {
  const named: unknown = getNamedType(type);
  if (isListType(type)) return `[${sampleInput(type.ofType)}]`;
  if (isNonNullType(type)) return sampleInput(type.ofType);
  if (isEnumType(named)) return named.getValues()[0]?.name ?? '';
  if (named instanceof GraphQLInputObjectType) {
    if (named.name === 'DayRange') return '{ since: "2001", until: "2002" }';
    const known = Object.values(named.getFields()).filter(({ name }) => !joining.includes(name));
    const required = known.filter(({ type: one }) => isNonNullType(one));
    const plain = known.filter(({ type: one }) => !(getNamedType(one) instanceof GraphQLInputObjectType));
    const asked = required.length === 0 ? [...plain, ...known].slice(0, 1) : required;
    return `{ ${asked.map((one) => `${one.name}: ${sampleInput(one.type)}`).join(', ')} }`;
  }
  const samples: Readonly<Record<string, string>> = { Int: '2', Float: '2', Boolean: 'true' };
  return samples[String(type)] ?? '"2001"';
}

function keysOf(field: {
  readonly args: readonly { readonly name: string; readonly type: unknown }[];
}): readonly string[] {
  const by: unknown = getNamedType(field.args.find(({ name }) => name === 'by')?.type as never);
  if (!(by instanceof GraphQLInputObjectType)) return [];
  return Object.values(by.getFields()).map(({ name, type }) => `${name}: ${String(type) === 'Int' ? 365 : '"x"'}`);
}

/** Orders whose first key some rows lack: their list is sorted, which the description of the order says. */
const sorted = ['SINCE', 'UNTIL', 'SEVERED', 'ESTABLISHED', 'SIGNED', 'PUBLISHED', 'DAY'].flatMap((key) => [
  `: ${key}_ASC`,
  `: ${key}_DESC`,
]);

describe('a question over HTTP', () => {
  test.each(plainQuestions().filter((text) => !sorted.some((order) => text.includes(order))))(
    '%s is answered from an index',
    async (text) => {
      expect(await scansOf(text, scans)).toEqual([]);
    },
  );

  test.each(golden())('the golden case %s reads no more than it asks for', async (name) => {
    const folder = new URL(`../golden/${name}/`, import.meta.url);
    const text = readFileSync(new URL('query.graphql', folder), 'utf8');
    const given = new URL('variables.json', folder);
    const variables = existsSync(given) ? JSON.parse(readFileSync(given, 'utf8')) : {};
    expect(await scansOf(text, scans, variables)).toEqual([]);
  });
});

describe('a filter', () => {
  test.each(filterQuestions())('%s narrows a list that is read in the order of an index', async (text) => {
    expect(await scansOf(text, scans)).toEqual([]);
  });
});

describe('a kept text', () => {
  test.each(keptTexts())('%s is accepted by Neo4j and scans no more than a label', async (name) => {
    const text = cypherText(name).replaceAll(/`\{(\w+)\}`/g, sampleOf);
    const found = operators(await graph.explain(text, parametersOf(text)));
    expect(found.filter((operator) => fullScans.includes(operator) && !isAllowed(name, operator))).toEqual([]);
  });
});

async function scansOf(
  text: string,
  refused: readonly string[],
  given: Readonly<Record<string, unknown>> = {},
): Promise<readonly string[]> {
  const variables = { brief: true, org: 'sco', after: 'WyIyMDAxIiwieCJd', ...given };
  const reads = cypherOf(boundRoots(schema, text, variables).filter(({ kind }) => kind === 'graph'));
  const plans = await Promise.all(reads.map((read) => graph.explain(read.text, read.params)));
  return plans.flatMap(operators).filter((operator) => refused.includes(operator));
}

function golden(): readonly string[] {
  const folder = new URL('../golden/', import.meta.url);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function keptTexts(): readonly string[] {
  return ['load', 'read', 'check'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, cypherFolder))
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => `${folder}/${file.replace(/\.cypher$/, '')}`),
  );
}

/**
 * Writing what rows say must finish reading first, an edge is made between two nodes sought by id, degrees are counted over all, and
 * what a set signed is looked for among all edges when the set is removed.
 */
function isAllowed(name: string, operator: string): boolean {
  const joinsTwoSeeks = name === 'load/create-edges' && operator === 'CartesianProduct';
  const passesOverAll = ['read/degrees', 'load/types-of-set', 'load/edges-on-large-set'].includes(name);
  return joinsTwoSeeks || (name.startsWith('load/') && operator === 'Eager') || passesOverAll;
}

/** A label or type to fill a slot with. */
function sampleOf(_slot: string, name: string): string {
  return name === 'TYPE' ? 'HOLDS' : name === 'Narrow' ? 'State' : 'Actor';
}

function parametersOf(text: string): Readonly<Record<string, unknown>> {
  const names = [...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name);
  return Object.fromEntries(names.map((name) => [name, sampleValue(name)]));
}

/** Lists have names in the plural, but for maps; what bounds a number of rows is a whole number. */
function sampleValue(name: string): unknown {
  if (['about', 'properties', 'repeats'].includes(name)) return {};
  if (/s$/.test(name)) return [];
  return ['limit', 'scan', 'most'].includes(name) ? 10n : 'x';
}
