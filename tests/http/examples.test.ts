import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { afterAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { readExamples } from '../../src/api/server/examples.ts';
import { load } from '../../src/load/load.ts';
import { asker } from '../graph/asker.ts';
import { openTestGraph } from '../graph/connection.ts';

const examples = (await readExamples()).map((example) => [titleOf(example.query), example] as const);
const graph = await openTestGraph();
await load(new URL('../../seeds/', import.meta.url), graph);
const ask = asker(graph);
afterAll(() => graph.close());

describe.each(examples)('the example "%s"', (title, { query, variables }) => {
  test('begins with what it asks, and has one named operation', () => {
    const operations = parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    expect(title).not.toBe('');
    expect(operations).toEqual([expect.objectContaining({ name: expect.anything() })]);
  });

  test('can stand in a page of HTML', () => {
    expect(query + (variables ?? '')).not.toContain('<');
  });

  test('selects the id of every object that has one', () => {
    expect(withoutId(query)).toEqual([]);
  });

  test('is answered, and the answer holds something', async () => {
    const { data, errors } = await ask(query, JSON.parse(variables ?? '{}'));
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
  });
});

describe('the examples', () => {
  test('are several', () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
  });

  test('have names of their own, which are the names of their tabs', () => {
    const names = examples.map(([, { query }]) => /^query (\w+)/m.exec(query)?.[1]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('begin with one that needs no variables, which GraphiQL would not show in its first tab', () => {
    expect(examples[0]?.[1].variables).toBeUndefined();
  });
});

/** The comment that an example begins with. */
function titleOf(query: string): string {
  return /^#\s*(\S.*)/.exec(query)?.[1] ?? '';
}

/** The types of the selections that leave out an id, in the order of the text. A selection that spreads a fragment has the id there. */
function withoutId(query: string): readonly string[] {
  const found: string[] = [];
  const types = new TypeInfo(schema);
  const enter = (node: SelectionSetNode) => {
    const type = getNamedType(types.getParentType());
    const hasId = (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields();
    if (hasId && !node.selections.some(isIdOrSpread)) found.push(type.name);
  };
  visit(parse(query), visitWithTypeInfo(types, { SelectionSet: { enter } }));
  return found;
}

/** Whether a selection is the id, or a fragment of the document. */
function isIdOrSpread(selection: SelectionSetNode['selections'][number]): boolean {
  return selection.kind === Kind.FRAGMENT_SPREAD || (selection.kind === Kind.FIELD && selection.name.value === 'id');
}
