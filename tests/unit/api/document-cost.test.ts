import { getIntrospectionQuery, isInputObjectType, isInterfaceType, isObjectType, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { expectDocumentWithinLimits } from '../../../src/api/document-cost.ts';
import { limits } from '../../../src/api/limits.ts';
import { schema } from '../../../src/api/schema.ts';
import { schemaSizes } from '../../../src/api/schema-sizes.ts';

const { depth, fields, introspectionDepth } = limits;

describe('expectDocumentWithinLimits', () => {
  test('lets as many fields inside each other pass as the limit says', () => {
    expect(() => weigh(nested(depth))).not.toThrow();
  });

  test('names the way down to the first field too deep', () => {
    const at = Array.from({ length: depth + 1 }, (_, level) => `f${level}`).join('.');
    expect(() => weigh(nested(depth + 3))).toThrow(expect.objectContaining({ code: 'TOO_EXPENSIVE', at }));
  });

  test('follows fragments on the way down', () => {
    const halves = `{ top { ...Half } } fragment Half on T ${nested(depth)}`;
    expect(() => weigh(halves)).toThrow(/"top\.f0\.f1/);
  });

  test('lets as many fields pass as the limit says', () => {
    expect(() => weigh(`{ ${aliases(fields)} }`)).not.toThrow();
  });

  test('names the field below which most of too many fields stand', () => {
    const document = `{ small { one } large: states { ${aliases(fields)} } }`;
    expect(() => weigh(document)).toThrow(expect.objectContaining({ code: 'TOO_EXPENSIVE', at: 'large' }));
  });

  test('weighs fragments in fragments without walking each of their copies', () => {
    const doubling = Array.from({ length: 200 }, (_, at) => `fragment F${at} on T { ...F${at + 1} ...F${at + 1} }`);
    const document = `{ ...F0 } ${doubling.join(' ')} fragment F200 on T { end }`;
    expect(() => weigh(document)).toThrow(/has over a billion fields/);
  });

  test('counts a fragment that nothing spreads, since validation reads it too', () => {
    expect(() => weigh(`{ a } fragment Idle on T { ${aliases(fields + 1)} }`)).toThrow(/fields/);
  });

  test('leaves fragments in circles, and those that do not exist, to validation', () => {
    expect(() =>
      weigh('{ ...A ...Nowhere } fragment A on T { a { ...B } } fragment B on T { b { ...A } }'),
    ).not.toThrow();
  });
});

describe('a question about the schema itself', () => {
  test('may be the one that every tool asks', () => {
    const options = { descriptions: true, inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true };
    expect(() => weigh(getIntrospectionQuery({ ...options, directiveIsRepeatable: true, oneOf: true }))).not.toThrow();
  });

  test('may go deeper than one about facts, but not without a limit', () => {
    const deep = (levels: number) => `{ __schema { queryType ${chain('ofType', levels)} } }`;
    expect(() => weigh(deep(introspectionDepth - 2))).not.toThrow();
    expect(() => weigh(deep(introspectionDepth - 1))).toThrow(new RegExp(`more than ${introspectionDepth} levels`));
  });

  test('is refused when its lists multiply, and says which field they stand below', () => {
    const document = `{ all: __schema { types { fields { type { fields { args { ${aliases(400)} } } } } } } }`;
    expect(() => weigh(document)).toThrow(expect.objectContaining({ code: 'TOO_EXPENSIVE', at: 'all' }));
  });

  test('is weighed by lists as long as those of this schema', () => {
    for (const [name, real] of Object.entries(averages()))
      expect([name, schemaSizes.get(name)]).toSatisfy(isAtLeast(real));
  });
});

function weigh(text: string): void {
  expectDocumentWithinLimits(parse(text));
}

function nested(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `{ f${level} `).join('') + '}'.repeat(levels);
}

function chain(name: string, levels: number): string {
  return `{ ${name} `.repeat(levels) + '}'.repeat(levels);
}

function aliases(count: number): string {
  return Array.from({ length: count }, (_, at) => `a${at}: name`).join(' ');
}

function isAtLeast(real: number) {
  return ([, size]: readonly [string, number | undefined]) => (size ?? 0) >= real;
}

/** How long the lists of the introspection schema are here. */
function averages(): Readonly<Record<string, number>> {
  const types = Object.values(schema.getTypeMap());
  const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fieldsOf = withFields.map((type) => Object.values(type.getFields()));
  const inputs = types.filter(isInputObjectType);
  return {
    types: types.length,
    fields: mean(fieldsOf.map(({ length }) => length)),
    args: mean(fieldsOf.flat().map(({ args }) => args.length)),
    inputFields: mean(inputs.map((type) => Object.keys(type.getFields()).length)),
    directives: schema.getDirectives().length,
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
