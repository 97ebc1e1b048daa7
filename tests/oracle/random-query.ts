import fc from 'fast-check';
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { orderKeysOf } from '../../src/compile/filter-place.ts';
import { bindingOf, locationOf, type OrderKey } from '../../src/compile/location.ts';
import { newDice } from './dice.ts';
import { readWritten } from './oracle-ids.ts';
import { cursorOfKeys, listNamed, tagOf } from './oracle-page.ts';
import { labelsOf } from './oracle-types.ts';
import type { AskedDay } from './oracle-validity.ts';
import { type Drawn, newSource, type Source } from './random-source.ts';
import { traversalArguments, traversals } from './random-traversal.ts';
import { randomWhere } from './random-where.ts';

/** A random question and the values of its variables. */
export interface RandomQuery {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether it asks something of a snapshot, and whether it asks a traversal. */
  readonly isInSnapshot: boolean;
  readonly isTraversal: boolean;
}

/**
 * Valid queries over the whole schema: aliases, fragments, merged selections, variables, directives, pages and cursors; most of them
 * inside `asOf`, many of them traversals.
 */
export function randomQueries(schema: GraphQLSchema, { memory, roots }: Drawn): fc.Arbitrary<RandomQuery> {
  const sourceFor = newSource(schema, memory);
  return fc.gen().map((draw) => {
    const dice = newDice((least, most) => draw(evenly, least, most));
    return newWriter(sourceFor(dice), roots).question();
  });
}

/** Whole numbers between two, each as often as any other. */
function evenly(min: number, max: number): fc.Arbitrary<number> {
  return fc.noBias(fc.integer({ min, max }));
}

const DEEPEST = 5;
const MOST_FIELDS = 30;

/** Answers of traversals that no description settles: words, work, and the order of paths. */
const UNSETTLED = /\.(sentence|work|neighbourLabel)$/;

/** Fields of which there are few, so that they are drawn twice as often as others. */
const SELDOM: readonly string[] = ['facets', 'facet', 'derived', 'total', 'result'];

/** Fields whose words are settled elsewhere: captions have cases of their own in `tests/unit/traverse/explore`. */
const UNASKED: readonly string[] = ['caption'];

/** Where a field stands: how deep, whether it needs an alias, the day that ids below it may name, and the id of the node that was looked up above it. */
interface Place {
  readonly depth: number;
  readonly aliased: boolean;
  readonly day: AskedDay | undefined;
  readonly owner?: string | undefined;
}

function newWriter(source: Source, asked?: readonly string[]): { readonly question: () => RandomQuery } {
  const { schema, dice } = source;
  const { integer, chance, pick, variable, literalOrVariable } = dice;
  const fragments: string[] = [];
  let aliases = 0;
  let datedIds = 0;
  let fieldsLeft = MOST_FIELDS;
  /** The node that the arguments just drawn look up: a cursor of a list below it names it. */
  let lookedUp: string | undefined;

  function question(): RandomQuery {
    const isTraversal = asked === undefined && chance(34);
    const isInSnapshot = chance(isTraversal ? 50 : 75);
    const query = objectType(schema.getQueryType());
    const main = isInSnapshot ? snapshot(query, isTraversal) : roots(query, isTraversal, undefined);
    const others = chance(25)
      ? someFields(plainRoots(query, asked), { depth: 0, aliased: true, day: undefined }, 1)
      : [];
    const declared = dice.declarations.length === 0 ? '' : `(${dice.declarations.join(', ')})`;
    const text = [`query${declared} { ${[main, ...others].join(' ')} }`, ...fragments].join('\n');
    return { text, variables: dice.variables, isInSnapshot, isTraversal };
  }

  /** A traversal, or one or two other root fields. */
  function roots(type: GraphQLObjectType, isTraversal: boolean, day: AskedDay | undefined): string {
    if (isTraversal) return traversal(type, day);
    const found = someFields(plainRoots(type, asked), { depth: day === undefined ? 0 : 1, aliased: false, day }, 2);
    return found.length === 0 ? '__typename' : found.join(' ');
  }

  function snapshot(query: GraphQLObjectType, isTraversal: boolean): string {
    const field = query.getFields().asOf;
    const type = objectType(field?.type);
    const level = chance(75) ? source.certainty() : undefined;
    const day = { date: source.day(), certainty: level ?? 'PRESUMED' };
    const asked = level === undefined ? '' : `, certainty: ${chance(50) ? level : variable('Certainty!', level)}`;
    const parts = [roots(type, isTraversal, day)];
    if (chance(20)) parts.push(pick(['date', 'certainty', '__typename']));
    return `snapshot: asOf(date: ${literalOrVariable('PartialDate!', day.date)}${asked}) { ${parts.join(' ')} }`;
  }

  function traversal(type: GraphQLObjectType, day: AskedDay | undefined): string {
    const [name, always] = pick(Object.entries(traversals));
    const field = type.getFields()[name];
    if (field === undefined) throw new TypeError(`${type.name} has no traversal ${name}`);
    const given = traversalArguments(source, field, day);
    const place = { depth: 2, aliased: false, day: given.day };
    const more = name === 'connections' ? [] : objectParts(objectType(field.type), place);
    return `${name}: ${name}(${given.text}) { ${[always, ...more].join(' ')} }`;
  }

  function selection(type: GraphQLCompositeType, place: Place): string {
    const parts = isAbstractType(type) ? abstractParts(type, place) : objectParts(type, place);
    if (chance(25)) parts.push('__typename');
    return `{ ${parts.length === 0 ? '__typename' : parts.join(' ')} }`;
  }

  function directive(): string {
    if (!chance(12)) return '';
    const name = pick(['skip', 'include']);
    const value = chance(50);
    return ` @${name}(if: ${chance(50) ? value : variable('Boolean!', value)})`;
  }

  function abstractParts(type: GraphQLCompositeType & object, place: Place): string[] {
    const own = 'getFields' in type ? someFields(Object.values(type.getFields()), place, 3) : [];
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    const inline = Array.from({ length: integer(0, 2) }, () => {
      const concrete = pick(types);
      const parts = objectParts(concrete, { ...place, aliased: true }, 3);
      return `... on ${concrete.name}${directive()} { ${parts.join(' ') || '__typename'} }`;
    });
    return [...own, ...inline];
  }

  function objectParts(type: GraphQLObjectType, place: Place, most = 6): string[] {
    const settled = Object.values(type.getFields()).filter(({ name }) => !UNSETTLED.test(`${type.name}.${name}`));
    const parts = someFields(settled, place, most);
    if (parts.length > 1 && chance(15)) parts.push(fragment(type, parts.pop() ?? '__typename'));
    if (parts.length > 0 && chance(10)) parts.push(...parts.slice(0, 1));
    return parts;
  }

  function fragment(type: GraphQLObjectType, part: string): string {
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${type.name} { ${part} }`);
    return `...${name}${directive()}`;
  }

  function someFields(all: readonly GraphQLField<unknown, unknown>[], place: Place, most: number): string[] {
    const known = all.filter(({ name }) => !UNASKED.includes(name));
    const weighted = [...known, ...known.filter((one) => SELDOM.includes(locationOf(one)?.kind ?? ''))];
    return Array.from({ length: integer(1, most) }, () => pick(weighted)).flatMap((one) => field(one, place) ?? []);
  }

  function field(one: GraphQLField<unknown, unknown>, place: Place): string | undefined {
    fieldsLeft -= 1;
    const named = getNamedType(one.type);
    const leaf = isLeafType(named);
    if (!leaf && (place.depth >= DEEPEST || fieldsLeft < 0)) return undefined;
    lookedUp = undefined;
    const { text: given, day } = argumentsAt(one, place);
    const owner = lookedUp;
    const alias = place.aliased || given !== '' || chance(20) ? `a${aliases++}: ` : '';
    const below = leaf ? '' : ` ${selection(named, { depth: place.depth + 1, aliased: false, day, owner })}`;
    return `${alias}${one.name}${given}${directive()}${below}`;
  }

  function randomDay(): AskedDay {
    return { date: source.day(), certainty: source.certainty() };
  }

  /** The arguments of a field, and the day that ids below it may name: of a root field outside a snapshot one that its own ids name. */
  function argumentsAt(one: GraphQLField<unknown, unknown>, place: Place) {
    if (one.args.length === 0) return { text: '', day: place.day };
    if (place.depth > 0 || !chance(25)) return { text: argumentsOf(one, place.day, place.owner), day: place.day };
    if (one.name === 'nodes') return { text: globalIds(one, randomDay), day: undefined };
    const day = randomDay();
    const before = datedIds;
    const text = argumentsOf(one, day);
    return { text, day: datedIds > before ? day : undefined };
  }

  function id(labels: readonly string[], day: AskedDay | undefined): string {
    const text = source.id(labels, day);
    if (text.includes('@')) datedIds += 1;
    return text;
  }

  function argumentsOf(one: GraphQLField<unknown, unknown>, day: AskedDay | undefined, owner?: string): string {
    const location = locationOf(one);
    switch (location?.kind) {
      case 'lookup':
        return key(one, day);
      case 'named':
        return globalIds(one, () => day);
      case 'result':
        return foundPage();
      case 'facet':
        return countsArguments(one);
      default:
        return page(one, day, owner);
    }
  }

  function globalIds(one: GraphQLField<unknown, unknown>, day: () => AskedDay | undefined): string {
    const types = schema.getPossibleTypes(getNamedType(one.type) as Parameters<GraphQLSchema['getPossibleTypes']>[0]);
    const globalId = () => {
      const own = pick(types);
      const known = id(labelsOf(schema, own), day());
      const bare = known.replace(/^[A-Z]\w*:/, '');
      return pick([`${own.name}:${bare}`, `${own.name}:${bare}`, `${pick(types).name}:${bare}`, known]);
    };
    if (one.name === 'node') return `(id: ${literalOrVariable('ID!', globalId())})`;
    return `(ids: ${literalOrVariable('[ID!]!', Array.from({ length: integer(0, 4) }, globalId))})`;
  }

  function key(one: GraphQLField<unknown, unknown>, day: AskedDay | undefined): string {
    const named = getNamedType(one.type) as GraphQLObjectType;
    if (chance(15) && named.name === 'Pact') return numberKey();
    const known = id(labelsOf(schema, named), day);
    const { slug } = readWritten(known);
    lookedUp = source.memory.nodes.some(({ values }) => values.id === slug) ? slug : undefined;
    if (chance(30)) return `(by: ${variable(`${named.name}Key!`, { id: known })})`;
    return `(by: {id: ${literalOrVariable('ID!', known)}})`;
  }

  function numberKey(): string {
    const numbers = source.memory.nodes.filter(
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

  /** The order of counts, and whether those of time have no gaps. */
  function countsArguments({ args }: GraphQLField<unknown, unknown>): string {
    const given = args
      .filter((argument) => isRequiredArgument(argument) || chance(50))
      .map(({ name, type }) => {
        const named = getNamedType(type);
        const one = () =>
          isEnumType(named) ? pick(named.getValues()).name : named.name === 'Int' ? integer(0, 3) : chance(50);
        const value = isListType(getNullableType(type)) ? Array.from({ length: integer(0, 3) }, one) : one();
        const literal = Array.isArray(value) ? `[${value.join(', ')}]` : value;
        return `${name}: ${chance(50) ? literal : variable(String(type), value)}`;
      });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  /** The first page of a list that a traversal found as a whole. A cursor names its arguments: pages after it are settled in `tests/graph/cursors.test.ts`. */
  function foundPage(): string {
    const sized = chance(70) ? [`first: ${literalOrVariable('Int', integer(0, 4))}`] : [];
    return sized.length === 0 ? '' : `(${sized.join(', ')})`;
  }

  function page(one: GraphQLField<unknown, unknown>, day: AskedDay | undefined, owner: string | undefined): string {
    const size = integer(0, chance(10) ? 40 : 3);
    const sized = chance(85) ? [`${chance(30) ? 'last' : 'first'}: ${literalOrVariable('Int', size)}`] : [];
    const orderBy = one.args.find(({ name }) => name === 'orderBy');
    const orders = getNamedType(orderBy?.type);
    const chosen = isEnumType(orders) && chance(25) ? pick(orders.getValues()) : undefined;
    const ordered =
      chosen === undefined
        ? []
        : [`orderBy: ${chance(50) ? chosen.name : variable(String(orderBy?.type), chosen.name)}`];
    const order = chosen === undefined ? orderOfConnection(one) : orderKeysOf(chosen);
    const isBelow = locationOf(one)?.kind === 'along';
    const tag = tagOf({ name: listNamed(one), owner: isBelow ? owner : undefined }, order);
    const bounds = (['after', 'before'] as const)
      .filter(() => (isBelow ? owner !== undefined && chance(40) : chance(15)))
      .map((name) => `${name}: ${literalOrVariable('String', cursorOfKeys([tag, ...keysNear(order)]))}`);
    const asked = one.args
      .filter(({ type }) => isInputObjectType(type) && chance(day === undefined ? 35 : 60))
      .map(({ type }) => `where: ${variable(String(type), where(one, type as GraphQLInputObjectType, day))}`);
    const whole = one.args
      .filter(({ name }) => name === 'asOne' && chance(30))
      .map(() => `asOne: ${literalOrVariable('Boolean', chance(50))}`);
    const all = [...sized, ...bounds, ...asked, ...ordered, ...whole];
    return all.length === 0 ? '' : `(${all.join(', ')})`;
  }

  function where(one: GraphQLField<unknown, unknown>, type: GraphQLInputObjectType, day: AskedDay | undefined) {
    const nodes = getNamedType((getNamedType(one.type) as GraphQLObjectType).getFields().nodes?.type);
    const labels = labelsOf(schema, nodes as GraphQLCompositeType);
    const pool = {
      day: source.day,
      id: (wanted: readonly string[]) => id(wanted, day),
      text: (wanted: readonly string[]) => source.id(wanted, undefined),
    };
    return randomWhere(dice, pool, type, labels);
  }

  function keysNear(order: readonly OrderKey[]): readonly string[] {
    const { values } = pick(source.memory.nodes);
    return order.map(({ name }) => String(values[name] ?? (name === 'id' ? values.id : '2001')));
  }

  return { question };
}

/** Root fields that no traversal answers, or those of them with these names. */
function plainRoots(
  type: GraphQLObjectType,
  names: readonly string[] | undefined,
): readonly GraphQLField<unknown, unknown>[] {
  const left = ['traversal', 'asOf', 'echo'];
  return Object.values(type.getFields())
    .filter((one) => !left.includes(locationOf(one)?.kind ?? ''))
    .filter(({ name }) => names === undefined || names.includes(name));
}

function objectType(type: Parameters<typeof getNamedType>[0]): GraphQLObjectType {
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new TypeError('the schema has no such type');
  return named;
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
