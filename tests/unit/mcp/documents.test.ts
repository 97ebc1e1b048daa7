import { readdirSync, readFileSync } from 'node:fs';
import { assertInterfaceType, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/api/schema.ts';

const folder = new URL('../../../schema/tools/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));

describe('the documents of the tools', () => {
  test.each(files)('%s fits the schema', (file) => {
    const document = parse(readFileSync(new URL(file, folder), 'utf8'));
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });

  test('have a card for every type that has an id: its own, or that of facts', () => {
    const typesOf = (name: string) =>
      schema.getPossibleTypes(assertInterfaceType(schema.getType(name))).map((type) => type.name);
    const cards = files.filter((file) => file.startsWith('cards/')).map((file) => file.slice(6, -8));
    expect(typesOf('Node').length).toBeGreaterThan(8);
    expect(typesOf('Node').filter((name) => !cards.includes(name) && !typesOf('Fact').includes(name))).toEqual([]);
    expect(cards.filter((name) => name !== 'Fact' && !typesOf('Node').includes(name))).toEqual([]);
  });
});
