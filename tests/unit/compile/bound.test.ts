import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/api/schema.ts';
import { argumentReader } from '../../../src/compile/arguments.ts';
import { type BoundRead, bindRequest } from '../../../src/compile/bind.ts';
import { boundOf } from '../../../src/compile/bound.ts';
import { costOf } from '../../../src/compile/budget.ts';
import { compile } from '../../../src/compile/compile.ts';
import { operationOf, type Variables } from '../../../src/compile/operation.ts';
import { readsOf } from '../../../src/compile/reads.ts';
import { sizesOf } from '../../../src/compile/sizes.ts';

const small = new Map([
  ['State nodes', 200],
  ['PARTY_TO out', 32],
  ['PARTY_TO in', 10],
]);
const large = new Map([
  ['State nodes', 9_000],
  ['PARTY_TO out', 4_000],
  ['PARTY_TO in', 300],
]);

/** Binds one compiled document to the values of several requests. */
function readsWith(query: string, requests: readonly Variables[]) {
  const operation = operationOf(parse(query), undefined);
  const compiled = compile(schema, operation, requests[0] ?? {});
  const roots = requests.flatMap((variables) => bindRequest(compiled, argumentReader(variables)));
  return roots.flatMap((root): readonly BoundRead[] =>
    root.kind === 'graph' || root.kind === 'traversal' ? root.reads : [],
  );
}

/** What one request after the other can cost, and the same of each computed by itself. */
function costsOf(query: string, requests: readonly Variables[]) {
  const reads = readsWith(query, requests);
  const graphs = reads.flatMap((one) => [small, large, small].map((degrees) => ({ ...one, degrees })));
  return {
    bounds: graphs.map(({ read, params, degrees }) => {
      const { cost, reads } = boundOf(read.plan, params, degrees);
      return { cost, reads };
    }),
    alone: graphs.map(({ read: { plan }, params, degrees }) => {
      const sizes = sizesOf(params, degrees);
      return { cost: costOf({ plan, sizes }), reads: readsOf(plan, { params, sizes, degrees }) };
    }),
  };
}

describe('the bound of a root field', () => {
  test('follows the sizes of pages and the degrees of each request', () => {
    const pages = 'query ($a: Int!, $b: Int!) { states(first: $a) { nodes { pacts(first: $b) { nodes { name } } } } }';
    const { bounds, alone } = costsOf(pages, [
      { a: 5, b: 5 },
      { a: 50, b: 5 },
      { a: 5, b: 50 },
      { a: 5, b: 5 },
    ]);
    expect(bounds).toEqual(alone);
    expect(new Set(bounds.map(({ cost }) => cost.rows)).size).toBe(4);
  });

  test('follows the number of ids', () => {
    const ids = ['State:japan', 'State:china', 'State:france'];
    const { bounds, alone } = costsOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', [
      { ids },
      { ids: ids.slice(0, 2) },
      { ids },
    ]);
    expect(bounds).toEqual(alone);
    expect(new Set(bounds.map(({ cost }) => cost.rows)).size).toBe(2);
  });

  test('follows the most items of a traversal', () => {
    const groups =
      'query ($k: Int!) { connections(from: "State:japan", to: "State:china", k: $k) { groups { cost } } }';
    const { bounds, alone } = costsOf(groups, [{ k: 1 }, { k: 9 }]);
    expect(bounds).toEqual(alone);
    expect(new Set(bounds.map(({ cost }) => cost.rows)).size).toBe(2);
  });
});
