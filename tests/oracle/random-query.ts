import fc from 'fast-check';
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
} from 'graphql';
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

const DEEPEST = 6;
const MOST_FIELDS = 60;

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
    return Array.from({ length: wanted }, () => pick(known)).flatMap((one) => field(one, depth, aliased) ?? []);
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
    return locationOf(one)?.kind === 'lookup' ? key(one) : page(one);
  }

  function key(one: GraphQLField<unknown, unknown>): string {
    const named = getNamedType(one.type) as GraphQLCompositeType;
    const ids = idsOf(schema, memory, named);
    const id = chance(90) ? pick(ids) : 'nobody';
    const value = chance(30) && isObjectType(named) ? `${named.name}:${id}` : id;
    if (chance(30)) return `(by: ${variable(`${named.name}Key!`, { id: value })})`;
    return `(by: {id: ${literalOrVariable('ID!', value)}})`;
  }

  function page(one: GraphQLField<unknown, unknown>): string {
    const backward = chance(30);
    const size = integer(0, chance(10) ? 40 : 3);
    const sized = chance(85) ? [`${backward ? 'last' : 'first'}: ${literalOrVariable('Int', size)}`] : [];
    const bounds = (['after', 'before'] as const)
      .filter(() => chance(15))
      .map((name) => `${name}: ${literalOrVariable('String', cursor(orderOfConnection(one)))}`);
    const all = [...sized, ...bounds];
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
