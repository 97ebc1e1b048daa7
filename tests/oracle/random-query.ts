import fc from 'fast-check';
import {
  type GraphQLCompositeType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { orderKeysOf } from '../../src/compile/filter-place.ts';
import { bindingOf, locationOf, type OrderKey } from '../../src/compile/location.ts';
import type { Memory } from './memory.ts';

/** A random question and the values of its variables. */
export interface RandomQuery {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Valid queries over the whole schema: aliases, fragments, merged selections, variables, directives, pages and cursors. */
export function randomQueries(schema: GraphQLSchema, memory: Memory): fc.Arbitrary<RandomQuery> {
  return fc.gen().map((draw) => {
    const writer = newWriter(schema, memory, (least, most) => draw(fc.integer, { min: least, max: most }));
    const query = schema.getQueryType();
    if (query == null) throw new Error('the schema has no query type');
    const body = writer.selection(query, 0);
    return writer.finish(body);
  });
}

/** Days around those of the seeds: whole, partial, and outside of all of them. */
const DAYS = [
  '1949',
  '1951-09-08',
  '1971-10-25',
  '1979-06-01',
  '1980',
  '2001-07',
  '2021-06-28',
  '2025-11',
  '2025-11-07',
  '2025-12-28',
  '2026-01-01',
  '2030',
];

const DEEPEST = 5;
const MOST_FIELDS = 30;

interface Writer {
  readonly selection: (type: GraphQLCompositeType, depth: number) => string;
  readonly finish: (body: string) => RandomQuery;
}

function newWriter(schema: GraphQLSchema, memory: Memory, integer: (least: number, most: number) => number): Writer {
  const declarations: string[] = [];
  const fragments: string[] = [];
  const variables: Record<string, unknown> = {};
  let aliases = 0;
  let fieldsLeft = MOST_FIELDS;

  const chance = (percent: number) => integer(1, 100) <= percent;
  const pick = <T>(items: readonly T[]): T => items[integer(0, items.length - 1)] as T;

  function variable(type: string, value: unknown): string {
    const name = `v${declarations.length}`;
    declarations.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  }

  function literalOrVariable(type: string, value: unknown): string {
    return chance(50) ? JSON.stringify(value) : variable(type, value);
  }

  function directive(): string {
    if (!chance(12)) return '';
    const name = pick(['skip', 'include']);
    const value = chance(50);
    return ` @${name}(if: ${chance(50) ? value : variable('Boolean!', value)})`;
  }

  function selection(type: GraphQLCompositeType, depth: number): string {
    const parts = isAbstractType(type) ? abstractParts(type, depth) : objectParts(type, depth);
    if (chance(25)) parts.push('__typename');
    return `{ ${parts.length === 0 ? '__typename' : parts.join(' ')} }`;
  }

  function abstractParts(type: GraphQLCompositeType & object, depth: number): string[] {
    const own = 'getFields' in type ? someFields(Object.values(type.getFields()), depth, 3) : [];
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    const inline = Array.from({ length: integer(0, 2) }, () => {
      const concrete = pick(types);
      return `... on ${concrete.name}${directive()} { ${objectParts(concrete, depth, 3, true).join(' ') || '__typename'} }`;
    });
    return [...own, ...inline];
  }

  function objectParts(type: GraphQLObjectType, depth: number, most = 6, aliased = false): string[] {
    const parts = someFields(Object.values(type.getFields()), depth, depth === 0 ? 2 : most, aliased);
    if (depth > 0 && parts.length > 1 && chance(15)) parts.push(fragment(type, parts.pop() ?? '__typename'));
    if (depth > 0 && parts.length > 0 && chance(10)) parts.push(...parts.slice(0, 1));
    return parts;
  }

  function fragment(type: GraphQLObjectType, part: string): string {
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${type.name} { ${part} }`);
    return `...${name}${directive()}`;
  }

  function someFields(
    known: readonly GraphQLField<unknown, unknown>[],
    depth: number,
    most: number,
    aliased = false,
  ): string[] {
    const wanted = integer(1, most);
    const plain = known.filter((one) => !['search', 'walked'].includes(locationOf(one)?.kind ?? ''));
    return Array.from({ length: wanted }, () => pick(plain)).flatMap((one) => field(one, depth, aliased) ?? []);
  }

  function field(one: GraphQLField<unknown, unknown>, depth: number, aliased: boolean): string | undefined {
    fieldsLeft -= 1;
    const named = getNamedType(one.type);
    const leaf = isLeafType(named);
    if (!leaf && (depth >= DEEPEST || fieldsLeft < 0)) return undefined;
    const given = one.args.length > 0 ? argumentsOf(one) : '';
    const alias = aliased || given !== '' || chance(20) ? `a${aliases++}: ` : '';
    const below = leaf ? '' : ` ${selection(named as GraphQLCompositeType, depth + 1)}`;
    return `${alias}${one.name}${given}${directive()}${below}`;
  }

  function argumentsOf(one: GraphQLField<unknown, unknown>): string {
    const kind = locationOf(one)?.kind;
    if (kind === 'lookup') return key(one);
    if (kind === 'named') return globalIds(one);
    return kind === 'asOf' ? day() : page(one);
  }

  function day(): string {
    const certainty = pick(['CERTAIN', 'POSSIBLE']);
    const asked = chance(30) ? [] : [`certainty: ${chance(50) ? certainty : variable('Certainty!', certainty)}`];
    return `(${[`date: ${literalOrVariable('PartialDate!', pick(DAYS))}`, ...asked].join(', ')})`;
  }

  /** A value for a `where`, as JSON: one to three of its conditions, each with plausible values. */
  function where(type: GraphQLInputObjectType, depth: number): Record<string, unknown> {
    const known = Object.values(type.getFields()).filter(
      (one) => depth < 3 || !['and', 'or', 'not', 'none'].includes(one.name),
    );
    const wanted = Array.from({ length: integer(1, 2) }, () => pick(known));
    return Object.fromEntries(wanted.map((one) => [one.name, inputValue(one.type, one.name, depth + 1)]));
  }

  function inputValue(type: GraphQLInputType, name: string, depth: number): unknown {
    const bare = isNonNullType(type) ? type.ofType : type;
    if (isListType(bare))
      return Array.from({ length: integer(name === 'or' ? 0 : 1, 2) }, () => inputValue(bare.ofType, name, depth));
    if (isInputObjectType(bare)) return where(bare, depth);
    if (isEnumType(bare)) return pick(bare.getValues()).name;
    if (bare.name === 'PartialDate') return pick(DAYS);
    if (bare.name === 'Boolean') return chance(50);
    if (bare.name === 'Int' || bare.name === 'Float') return integer(0, 3);
    return String(pick(memory.nodes).values.id);
  }

  function globalIds(one: GraphQLField<unknown, unknown>): string {
    const type = getNamedType(one.type) as GraphQLCompositeType;
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    const id = () => {
      const own = pick(types);
      const known = pick([...idsOf(schema, memory, own), 'nobody']);
      return pick([`${own.name}:${known}`, `${own.name}:${known}`, `${pick(types).name}:${known}`, known]);
    };
    if (one.name === 'node') return `(id: ${literalOrVariable('ID!', id())})`;
    return `(ids: ${literalOrVariable('[ID!]!', Array.from({ length: integer(0, 4) }, id))})`;
  }

  function key(one: GraphQLField<unknown, unknown>): string {
    const named = getNamedType(one.type) as GraphQLCompositeType;
    if (chance(15) && 'name' in named && named.name === 'Pact') return numberKey();
    const ids = idsOf(schema, memory, named);
    const id = ids.length > 0 && chance(90) ? pick(ids) : 'nobody';
    const value = chance(30) && isObjectType(named) ? `${named.name}:${id}` : id;
    if (chance(30)) return `(by: ${variable(`${named.name}Key!`, { id: value })})`;
    return `(by: {id: ${literalOrVariable('ID!', value)}})`;
  }

  function numberKey(): string {
    const numbers = memory.nodes.filter(
      ({ labels, values }) => labels.includes('Identifier') && values.value !== undefined,
    );
    const [name, scheme] = pick([
      ['unts', 'unts'],
      ['unSymbol', 'un_symbol'],
      ['wikidata', 'wikidata'],
    ] as const);
    const fitting = numbers.filter(({ values }) => values.scheme === scheme);
    return `(by: {${name}: ${literalOrVariable('String!', pick(fitting.concat(numbers)).values.value)}})`;
  }

  function page(one: GraphQLField<unknown, unknown>): string {
    const backward = chance(30);
    const size = integer(0, chance(10) ? 40 : 3);
    const sized = chance(85) ? [`${backward ? 'last' : 'first'}: ${literalOrVariable('Int', size)}`] : [];
    const orders = one.args
      .filter((arg) => arg.name === 'orderBy' && chance(25))
      .map((arg) => pick((arg.type as GraphQLEnumType).getValues()));
    const ordered = orders.map(
      ({ name }) =>
        `orderBy: ${chance(50) ? name : variable(String(one.args.find((arg) => arg.name === 'orderBy')?.type), name)}`,
    );
    const order = orders[0] === undefined ? orderOfConnection(one) : orderKeysOf(orders[0]);
    const bounds = (['after', 'before'] as const)
      .filter(() => chance(15))
      .map((name) => `${name}: ${literalOrVariable('String', cursor(order))}`);
    const inputs = one.args.filter((arg) => isInputObjectType(arg.type) && chance(30));
    const asked = inputs.map(
      (arg) => `where: ${variable(String(arg.type), where(arg.type as GraphQLInputObjectType, 0))}`,
    );
    const all = [...sized, ...bounds, ...asked, ...ordered];
    return all.length === 0 ? '' : `(${all.join(', ')})`;
  }

  function cursor(order: readonly OrderKey[]): string {
    const node = pick(memory.nodes);
    const keys = order.map(({ name }) => String(node.values[name] ?? (name === 'id' ? node.values.id : '2001')));
    return Buffer.from(JSON.stringify(keys)).toString('base64url');
  }

  return {
    selection,
    finish: (body) => ({
      text: [`query${declarations.length === 0 ? '' : `(${declarations.join(', ')})`} ${body}`, ...fragments].join(
        '\n',
      ),
      variables,
    }),
  };
}

function orderOfConnection(one: GraphQLField<unknown, unknown>): readonly OrderKey[] {
  const connection = getNamedType(one.type) as GraphQLObjectType;
  const edge = getNamedType(connection.getFields().edges?.type);
  const node = getNamedType(connection.getFields().nodes?.type);
  for (const type of [edge, node]) {
    const binding = type === undefined ? undefined : bindingOf(type);
    if (binding?.kind === 'link' || binding?.kind === 'node') return binding.order;
  }
  return [{ of: 'node', name: 'id', nullable: false }];
}

function idsOf(schema: GraphQLSchema, memory: Memory, type: GraphQLCompositeType): readonly string[] {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const labels = types.flatMap((one) => {
    const binding = bindingOf(one);
    return binding?.kind === 'node' ? [binding.label] : [];
  });
  return memory.nodes
    .filter((node) => node.labels.some((label) => labels.includes(label)))
    .map((node) => String(node.values.id));
}
