import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/api/schema.ts';
import { boundRoots, cypherOf } from './compiled.ts';

/** What the text of a question about events asks of them, in one line; its parameters are all written `$p`. */
function conditions(where: string): string {
  const [read] = cypherOf(boundRoots(schema, `{ events(where: { ${where} }, first: 1) { nodes { id } } }`));
  const text = (read?.text ?? '').replaceAll(/\s+/g, ' ').replaceAll(/\$\w+/g, '$p');
  return /WHERE n0\.\w+ IS NOT NULL AND (.*?) RETURN/.exec(text)?.[1] ?? text;
}

const byChina = 'initiator: { ids: ["china"] }';
const china = 'EXISTS { MATCH (n0)<-[:INITIATED]-(n1:Actor) WHERE n1.id IN $p }';

describe('a filter is printed', () => {
  test('without brackets around what stands alone, however deep', () => {
    expect(conditions('and: [{ or: [{ and: [{ code: ["01"] }] }] }]')).toBe('n0.code IN $p');
  });

  test('with what is negated said of each condition, and an unknown one counted as not met', () => {
    expect(conditions('not: { code: ["01"], quadClass: [1] }')).toBe(
      '(NOT coalesce(n0.code IN $p, false) OR NOT coalesce(n0.quadClass IN $p, false))',
    );
    expect(conditions('not: { or: [{ code: ["01"] }, { not: { quadClass: [1] } }] }')).toBe(
      '(NOT coalesce(n0.code IN $p, false) AND n0.quadClass IN $p)',
    );
  });

  test('with no subquery hidden by being negated', () => {
    expect(conditions(`not: { ${byChina} }`)).toBe(`NOT ${china}`);
    expect(conditions(`none: { ${byChina} }`)).toBe(`NOT ${china}`);
    expect(conditions(`not: { or: [{ ${byChina} }, { code: ["01"] }] }`)).toBe(
      `(NOT ${china} AND NOT coalesce(n0.code IN $p, false))`,
    );
  });

  test('with alternatives kept whole beside a subquery, so that it is planned once', () => {
    expect(conditions(`or: [{ code: ["01"], quadClass: [1] }, { ${byChina} }]`)).toBe(
      `(coalesce((n0.code IN $p AND n0.quadClass IN $p), false) OR ${china})`,
    );
  });

  test('with alternatives left open to the indexes where there is no subquery', () => {
    expect(conditions('or: [{ code: ["01"], quadClass: [1] }, { ids: ["a"] }]')).toBe(
      '((n0.code IN $p AND n0.quadClass IN $p) OR n0.id IN $p)',
    );
  });

  test('with the bound that the end of a range sets to the first days too, which an index is kept of', () => {
    expect(conditions('date: { during: { since: "2014", until: "2015" } }')).toBe(
      '(n0.dateEarliest >= $p AND n0.dateEarliest < $p AND n0.dateLatest < $p)',
    );
    expect(conditions('date: { before: "2015" }')).toBe('(n0.dateEarliest < $p AND n0.dateLatest < $p)');
  });

  test('as false where one of nothing must hold, and as true where all of nothing must', () => {
    expect(conditions('or: []')).toBe('(false)');
    expect(conditions('not: { or: [] }')).toBe('(true)');
    expect(conditions('and: []')).toBe('(true)');
  });
});
