import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { catalogue } from '../../../src/model/catalogue.ts';
import { ClosedList } from '../../../src/model/closed-list.ts';
import { crosswalkFiles } from '../../../src/model/crosswalk.ts';
import { edgeTypes } from '../../../src/model/edge-types.ts';
import { labels } from '../../../src/model/labels.ts';
import { seedFiles } from '../../../src/model/nouns.ts';
import { printGraph } from '../../../src/model/print-graph.ts';
import { printVocabulary } from '../../../src/model/print-vocabulary.ts';
import { seedSchemas } from '../../../src/model/seed-schemas.ts';

const project = new URL('../../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, project), 'utf8');

describe('what is printed from the seeds and the model', () => {
  test('the vocabulary is that of seeds/vocab.yaml', () => {
    const lists = z.array(ClosedList).parse(parse(text('seeds/vocab.yaml')));
    expect(text('src/model/vocabulary.ts')).toBe(printVocabulary(lists));
  });

  test('schema/graph.md is that of the model', () => {
    expect(text('schema/graph.md')).toBe(printGraph());
  });

  test('a text with quotes, backslashes or more than a line of words is printed as the formatter would', () => {
    const lists = [
      {
        id: 'odd',
        usedBy: ['actors.kind'],
        definition: "It's odd.",
        values: [
          { id: 'both', definition: `'one' and "two" and \\` },
          { id: 'long', definition: 'word '.repeat(23).trim() },
        ],
      },
    ];
    const printed = printVocabulary(lists);
    expect(printed).toContain(`  odd: "It's odd.",`);
    expect(printed).toContain(`both: '\\'one\\' and "two" and \\\\',`);
    expect(printed).toContain(`    long:\n      'word `);
  });
});

describe('the catalogue', () => {
  test('has every label and every type that is described, and no other', () => {
    expect(catalogue.labels.map(({ label }) => label).toSorted()).toEqual(
      Object.keys(labels)
        .filter((label) => label !== 'Actor')
        .toSorted(),
    );
    expect([...new Set(catalogue.edges.map(({ type }) => type))].toSorted()).toEqual(Object.keys(edgeTypes).toSorted());
  });

  test('knows the ends and the facts of an edge', () => {
    const edges = catalogue.edges.filter(({ type }) => type === 'SIGNED' || type === 'VOTED');
    expect(edges.map(({ from, type, to, properties }) => [from, type, to, properties.map(({ name }) => name)])).toEqual(
      [
        ['Actor', 'SIGNED', 'Pact', ['id', 'name', 'capacity', 'actor', 'official']],
        ['Official', 'SIGNED', 'Pact', ['id', 'name', 'capacity', 'actor', 'official']],
        ['Actor', 'VOTED', 'RollCall', ['choice']],
      ],
    );
  });
});

describe('the JSON Schemas of the seed files', () => {
  test('are there for each file, and forbid keys they do not know', () => {
    const schemas = seedSchemas();
    const tables = Object.keys(crosswalkFiles).map((name) => `crosswalk/${name}`);
    expect(Object.keys(schemas)).toEqual([...Object.keys(seedFiles), ...tables]);
    for (const schema of Object.values(schemas)) {
      const { type, items } = z.looseObject({ type: z.string(), items: z.looseObject({}) }).parse(schema);
      expect(type).toBe('array');
      for (const item of Array.isArray(items.oneOf) ? items.oneOf : [items])
        expect(item).toMatchObject({ type: 'object', additionalProperties: false });
    }
  });

  test('ask for every key but those that can be null and those with a value of their own', () => {
    const { items } = z
      .object({
        items: z.object({ properties: z.record(z.string(), z.looseObject({})), required: z.array(z.string()) }),
      })
      .parse(seedSchemas().actors);
    const optional = Object.keys(items.properties).filter((key) => !items.required.includes(key));
    const filled = Object.keys(items.properties).filter((key) => 'default' in (items.properties[key] ?? {}));
    expect(optional).toEqual(expect.arrayContaining(['dissolved', 'aliases', 'verified']));
    expect(items.required).toEqual(expect.arrayContaining(['id', 'name', 'kind', 'sources']));
    expect(optional).toEqual(filled);
  });

  test('say what a field holds, where its ids come from, and what each value means', () => {
    const { items } = z
      .object({ items: z.object({ properties: z.record(z.string(), z.looseObject({})) }) })
      .parse(seedSchemas().stances);
    expect(items.properties.actor).toMatchObject({ description: 'Actor that holds the stance. An ID of actors.yaml.' });
    expect(items.properties.basis).toMatchObject({
      enum: expect.arrayContaining(['own_words']),
      enumDescriptions: expect.arrayContaining(['Words spoken or posted by the holder or its officials.']),
    });
  });
});
