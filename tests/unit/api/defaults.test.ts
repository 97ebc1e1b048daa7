import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/api/schema.ts';
import { orderKeysOf } from '../../../src/compile/filter-place.ts';
import { DEFAULT_PAGE } from '../../../src/compile/page.ts';
import { orderOf, partsOf } from '../../../src/compile/types.ts';

type Field = GraphQLField<unknown, unknown>;

/** An argument whose description states a default. */
interface Stated {
  readonly coordinate: string;
  readonly field: Field;
  readonly argument: GraphQLArgument;
  readonly says: string;
}

function statedIn(type: GraphQLNamedType): readonly Stated[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.flatMap((argument) => {
      const says = /\bDefault:? `?([A-Z][A-Z_]*\b|\d+(?:\.\d+)?)/.exec(argument.description ?? '')?.[1];
      const coordinate = `${type.name}.${field.name}(${argument.name})`;
      return says === undefined ? [] : [{ coordinate, field, argument, says }];
    }),
  );
}

const stated = Object.values(schema.getTypeMap()).flatMap(statedIn);

/** The value that holds where an argument is left out, as its description would write it. */
function realDefault({ field, argument, says }: Stated): unknown {
  if (argument.name === 'orderBy' && argument.defaultValue === undefined) return orderThatHolds(field, argument, says);
  if (argument.defaultValue === undefined) return argument.name === 'first' ? DEFAULT_PAGE : undefined;
  const type = getNamedType(argument.type);
  const [value] = [argument.defaultValue].flat();
  return isEnumType(type) ? type.getValues().find((one) => one.value === value)?.name : value;
}

/** The order stated, where its keys are those by which the list is sorted; else the order of the list. */
function orderThatHolds(field: Field, { type }: GraphQLArgument, says: string): unknown {
  const orders = getNamedType(type);
  const value = isEnumType(orders) ? orders.getValue(says) : undefined;
  const real = JSON.stringify(orderOf(partsOf(field).element));
  return value != null && JSON.stringify(orderKeysOf(value)) === real ? says : real;
}

describe('a default that a description states', () => {
  test('is the one that holds', () => {
    const wrong = stated.filter((one) => String(realDefault(one)) !== one.says);
    expect(wrong.map(({ coordinate, says }) => `${coordinate} says ${says}`)).toEqual([]);
    expect(stated.length).toBeGreaterThan(100);
  });

  test('is stated by every argument that sorts a list', () => {
    const sorting = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()))
      .flatMap(({ args }) => args.filter(({ name }) => name === 'orderBy'));
    expect(sorting.length).toBeGreaterThan(20);
    expect(sorting.filter((argument) => !stated.some((one) => one.argument === argument))).toEqual([]);
  });

  test('is noticed where it is wrong', () => {
    const one = stated.find(({ coordinate }) => coordinate === 'Query.stances(orderBy)');
    expect(one?.says).toBe('DATE_ASC');
    expect(one === undefined ? undefined : realDefault({ ...one, says: 'ID_ASC' })).not.toBe('ID_ASC');
  });
});

describe('every type of input', () => {
  test('can be reached from a field', () => {
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    const used = new Set(Object.values(schema.getTypeMap()).flatMap(typesUsedBy));
    expect(inputs.filter(({ name }) => !used.has(name)).map(({ name }) => name)).toEqual([]);
  });
});

/** The names of the types that the fields and arguments of a type take or give. */
function typesUsedBy(type: GraphQLNamedType): readonly string[] {
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => getNamedType(field.type).name);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ args }) =>
    args.map((argument) => getNamedType(argument.type).name),
  );
}
