import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/api/schema.ts';
import type { Rows } from '../../../src/compile/plan.ts';
import { boundRoots } from './compiled.ts';

const query = `{ states(first: 40) {
  totalCount
  pageInfo { hasNextPage endCursor }
  edges { cursor node { id name aliases stances(first: 6) { nodes { id position proposition { text } } } } }
} }`;

/** The root field of the query, and what shapes its rows. */
function readOf() {
  const [root] = boundRoots(schema, query);
  const [bound] = root?.kind === 'graph' ? root.reads : [];
  if (bound === undefined) throw new TypeError('no text answers this');
  return bound;
}

/** A row as Neo4j gives it, with so many rows in each list; `propertyOf` gives the value of a property. */
function rowOf(rows: Rows, size: number, propertyOf: (name: string) => unknown): readonly unknown[] {
  return rows.columns.map((column) => {
    if (column.kind === 'count') return size;
    if (column.kind === 'labels') return ['Stance'];
    if (column.kind === 'property') return propertyOf(column.name);
    if (column.kind === 'rows') return Array.from({ length: size }, () => rowOf(column.rows, size, propertyOf));
    throw new TypeError(`no row is made for the kind ${column.kind}`);
  });
}

const propertyOf = (name: string) => (name === 'aliases' ? ['one', 'two'] : name === 'position' ? 'endorses' : name);

function inSteps(row: readonly unknown[]) {
  const { read, params } = readOf();
  const steps = read.shape.inSteps(row, params);
  for (let yields = 0; ; yields += 1) {
    const step = steps.next();
    if (step.done === true) return { shaped: step.value, yields };
  }
}

describe('a large answer', () => {
  test('is shaped in steps to what it would be at once, with a yield for each item of its lists', () => {
    const { read, params } = readOf();
    const row = rowOf(read.plan.rows, 5, propertyOf);
    const { shaped, yields } = inSteps(row);
    const atOnce = read.shape(row, params);
    expect(shaped).toEqual(atOnce);
    expect(JSON.stringify(shaped.value)).toBe(JSON.stringify(atOnce.value));
    expect(shaped.faults).toEqual([]);
    expect(JSON.stringify(shaped.value).match(/"text":/g)).toHaveLength(5 * 5);
    expect(yields).toBeGreaterThanOrEqual(5 + 5 * 5);
  });

  test('tells what is wrong as it would at once, with its path', () => {
    const { read, params } = readOf();
    let ids = 0;
    const row = rowOf(read.plan.rows, 5, (name) => {
      if (name === 'text') ids += 1;
      return name === 'text' && ids === 41 ? null : propertyOf(name);
    });
    const { shaped } = inSteps(row);
    expect(shaped).toEqual(read.shape(row, params));
    expect(shaped.faults).toHaveLength(1);
    expect(shaped.faults[0]?.path.slice(-3)).toEqual([3, 'proposition', 'text']);
  });
});
