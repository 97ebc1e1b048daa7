import { readdirSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/api/schema.ts';

const folder = new URL('../../../schema/tools/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));

describe('the documents of the tools', () => {
  test.each(files)('%s fits the schema', (file) => {
    const document = parse(readFileSync(new URL(file, folder), 'utf8'));
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });

  test('have a card for every type that has an id', () => {
    const node = schema.getType('Node');
    const types = node && 'resolveType' in node ? schema.getPossibleTypes(node as never).map(({ name }) => name) : [];
    expect(types.length).toBeGreaterThan(8);
    const cards = files.filter((file) => file.startsWith('cards/'));
    expect(cards.toSorted()).toEqual(types.map((name) => `cards/${name}.graphql`).toSorted());
  });
});
