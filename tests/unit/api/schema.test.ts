import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/api/schema.ts';
import { filterPlaceOf, orderKeysOf } from '../../../src/compile/filter-place.ts';
import { locationOf } from '../../../src/compile/location.ts';

/** The types that are ours. */
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** A part of the schema that a reader meets: `Pact`, `Pact.parties`, `Pact.parties(first)`, `Position.OPPOSES`. */
interface Part {
  readonly coordinate: string;
  readonly description: string | null | undefined;
}

function partsOf(type: GraphQLNamedType): readonly Part[] {
  const own = { coordinate: type.name, description: type.description };
  if (isEnumType(type)) return [own, ...type.getValues().map((value) => part(type, value))];
  if (isInputObjectType(type)) return [own, ...Object.values(type.getFields()).map((field) => part(type, field))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields());
  const args = fields.flatMap((field) =>
    field.args.map(({ name, description }) => ({ coordinate: `${type.name}.${field.name}(${name})`, description })),
  );
  return [own, ...fields.map((field) => part(type, field)), ...args];
}

function part({ name }: GraphQLNamedType, inner: { readonly name: string; readonly description?: unknown }): Part {
  const { description } = inner;
  return {
    coordinate: `${name}.${inner.name}`,
    description: typeof description === 'string' ? description : undefined,
  };
}

const parts = types.flatMap(partsOf);

/** Where a part has no words that a reader can go by. */
function badlyDescribed(all: readonly Part[]): readonly string[] {
  return all
    .filter(({ description }) => !/^["\p{Lu}\d][\s\S]*[.!?]"?$/u.test(description ?? ''))
    .map(({ coordinate, description }) => `${coordinate}: ${description}`);
}

describe('everything in the schema', () => {
  test('has a description that is a sentence', () => {
    expect(parts.length).toBeGreaterThan(500);
    expect(badlyDescribed(parts)).toEqual([]);
  });

  test('is described with ID in capitals, but for the names of fields', () => {
    const prose = parts.map(({ coordinate, description }) => [
      coordinate,
      (description ?? '').replaceAll(/`[^`]*`/g, ''),
    ]);
    expect(prose.filter(([, words = '']) => /\b(?:id|Id)s?\b/.test(words))).toEqual([]);
  });

  test('is named in the way of its kind', () => {
    const names = types.map(({ name }) => name).filter((name) => !/^[A-Z][A-Za-z]*$/.test(name));
    const values = types.filter(isEnumType).flatMap((type) => type.getValues().map(({ name }) => name));
    const inner = parts.flatMap(({ coordinate }) => coordinate.split(/[.()]/).slice(1)).filter((name) => name !== '');
    const others = inner.filter((name) => !values.includes(name));
    expect(names).toEqual([]);
    expect(values.filter((name) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name))).toEqual([]);
    expect(others.filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  });

  test('is called by the one word for it', () => {
    const refused = /(^|\.)\w*(country|entity|leader|player|treaty|deal|opinion|reference)/i;
    const names = parts.filter(({ coordinate }) => !/\.[A-Z]/.test(coordinate));
    expect(names.filter(({ coordinate }) => refused.test(coordinate)).map(({ coordinate }) => coordinate)).toEqual([]);
  });

  test('stands in schema/entente.graphql as it is now; "npm run print" writes it anew', () => {
    const committed = readFileSync(new URL('../../../schema/entente.graphql', import.meta.url), 'utf8');
    expect(committed === `${printSchema(schema)}\n`).toBe(true);
  });
});

describe('the watch over descriptions', () => {
  test.each([undefined, '', 'no capital.', 'No full stop'])('notices %j', (description) => {
    expect(badlyDescribed([{ coordinate: 'Pact', description }])).toHaveLength(1);
  });

  test('sees types, fields, arguments, input fields and values', () => {
    const coordinates = parts.map(({ coordinate }) => coordinate);
    const some = ['Pact', 'Pact.parties', 'Pact.parties(first)', 'PactWhere.ids', 'Certainty.POSSIBLE', 'PartialDate'];
    expect(some.filter((one) => !coordinates.includes(one))).toEqual([]);
  });
});

describe('a page', () => {
  test('can hold nothing, whatever it is a page of', () => {
    const sizes = parts.filter(({ coordinate }) => /\((first|last)\)$/.test(coordinate));
    expect(sizes.length).toBeGreaterThan(50);
    expect(sizes.filter(({ description }) => !/\b0 to \d+/.test(description ?? ''))).toEqual([]);
  });
});

describe('the compiler is told', () => {
  test('where every field lives', () => {
    const fields = types
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ at: `${type.name}.${field.name}`, field })));
    expect(fields.filter(({ field }) => locationOf(field) === undefined).map(({ at }) => at)).toEqual([]);
  });

  test('what every field of a filter asks', () => {
    const inputs = whereInputs();
    expect(inputs.size).toBeGreaterThan(20);
    for (const type of inputs)
      for (const field of Object.values(type.getFields())) expect(filterPlaceOf(field)).toBeDefined();
  });

  test('how every order goes, down to a unique key', () => {
    const orders = ordersTaken();
    const last = orders.flatMap((type) => type.getValues().map((value) => orderKeysOf(value).at(-1)?.name));
    expect([...new Set(last)]).toEqual(['id']);
    expect(orders.length).toBeGreaterThan(10);
  });
});

/** The enums that `orderBy` takes. */
function ordersTaken() {
  const fields = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()));
  const lists = fields.filter((field) => locationOf(field)?.kind !== 'facet');
  const taken = lists.flatMap(({ args }) => args.filter(({ name }) => name === 'orderBy'));
  return [...new Set(taken.map(({ type }) => getNamedType(type)))].filter(isEnumType);
}

/** The inputs that `where` takes, and those inside them, without days. */
function whereInputs() {
  const named = types.filter(isInputObjectType).filter(({ name }) => /(Where|Links|Ids|Counts)$/.test(name));
  const inside = named.flatMap((type) => Object.values(type.getFields()).map(({ type: inner }) => getNamedType(inner)));
  return new Set([
    ...named,
    ...inside.filter(isInputObjectType).filter(({ name }) => !/^(Day|NumberRange|OnDay)/.test(name)),
  ]);
}
