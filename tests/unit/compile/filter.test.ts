import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/api/schema.ts';
import { boundRoots, cypherOf } from './compiled.ts';

/** What the text of a question about events asks of them, in one line; its parameters are all written `$p`. */
function conditions(where: string): string {
  const [read] = cypherOf(boundRoots(schema, `{ events(where: { ${where} }, first: 1) { nodes { id } } }`));
  const text = (read?.text ?? '').replaceAll(/\s+/g, ' ').replaceAll(/\$\w+/g, '$p');
  return /WHERE n0\.\w+ IS NOT NULL AND (.*?) RETURN/.exec(text)?.[1] ?? text;
}

const byVerified = 'initiator: { verified: true }';
const verified = 'EXISTS { MATCH (n0)<-[:INITIATED]-(n1:Actor) WHERE n1.verified = $p }';

/** What a page of events is ordered by. */
function order(where: string): string {
  const [read] = cypherOf(boundRoots(schema, `{ events(where: { ${where} }, first: 1) { nodes { id } } }`));
  return /ORDER BY (.*)/.exec(read?.text ?? '')?.[1] ?? '';
}

describe('a page is ordered', () => {
  test('by what its filter holds to one value first, which an index that begins with it gives', () => {
    const pair = 'initiator: { ids: ["china"] }, target: { ids: ["japan"] }';
    expect(order(pair)).toBe('n0.initiatorId, n0.targetId, n0.dateEarliest, n0.id');
  });

  test('by its own keys where the filter leaves several values', () => {
    const own = 'n0.dateEarliest, n0.id';
    expect(order('initiator: { ids: ["china", "japan"] }')).toBe(own);
    expect(order('or: [{ initiator: { ids: ["china"] } }, { code: ["01"] }]')).toBe(own);
    expect(order('none: { initiator: { ids: ["china"] } }')).toBe(own);
  });
});

describe('a filter is printed', () => {
  test('without brackets around what stands alone, however deep', () => {
    expect(conditions('and: [{ or: [{ and: [{ code: ["01"] }] }] }]')).toBe('n0.code IN $p');
  });

  test('with a flag for a missing value as a part of the text', () => {
    expect(conditions('initiatorIsWhole: true, targetIsWhole: false')).toBe(
      'n0.initiatorSector IS NULL AND NOT n0.targetSector IS NULL',
    );
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
    expect(conditions(`not: { ${byVerified} }`)).toBe(`NOT ${verified}`);
    expect(conditions(`none: { ${byVerified} }`)).toBe(`NOT ${verified}`);
    expect(conditions(`not: { or: [{ ${byVerified} }, { code: ["01"] }] }`)).toBe(
      `(NOT ${verified} AND NOT coalesce(n0.code IN $p, false))`,
    );
  });

  test('with alternatives kept whole beside a subquery, so that it is planned once', () => {
    expect(conditions(`or: [{ code: ["01"], quadClass: [1] }, { ${byVerified} }]`)).toBe(
      `(coalesce((n0.code IN $p AND n0.quadClass IN $p), false) OR ${verified})`,
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
    expect(conditions('date: { during: { before: "2015" } }')).toBe('(n0.dateEarliest < $p AND n0.dateLatest < $p)');
    expect(conditions('date: { before: "2015" }')).toBe('(n0.dateEarliest < $p AND n0.dateLatest < $p)');
  });

  test('by the ids that a row stores itself, where ids are all that is asked of what is linked', () => {
    expect(conditions('initiator: { ids: ["china", "japan"] }')).toBe('n0.initiatorId IN $p');
    expect(conditions('none: { initiator: { ids: ["china"] } }')).toBe('NOT coalesce(n0.initiatorId IN $p, false)');
    expect(conditions('initiator: { ids: ["china"], verified: true }')).toContain('EXISTS {');
  });

  test('as false where one of nothing must hold, and as true where all of nothing must', () => {
    expect(conditions('or: []')).toBe('(false)');
    expect(conditions('not: { or: [] }')).toBe('(true)');
    expect(conditions('and: []')).toBe('(true)');
  });
});
