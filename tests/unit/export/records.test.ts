import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/export/columns.ts';
import { recordFormats } from '../../../src/export/record-formats.ts';
import type { RecordField, RecordTable, StoredRecord, ValueField } from '../../../src/export/record-shape.ts';
import type { SelectionHead } from '../../../src/export/selection.ts';
import { citationLine } from '../../../src/model/citation-line.ts';

const value = (name: string, type: ValueField['type'], many = false): ValueField => ({
  kind: 'value',
  name,
  description: `What ${name} is.`,
  type,
  many,
  nullable: true,
});

const cited = ['title', 'publisher', 'copyOf', 'published', 'url', 'language', 'commit'];
const sourceFields = [value('id', 'id'), ...cited.map((name) => value(name, 'text'))];
const source: RecordField = {
  kind: 'source',
  name: 'source',
  description: 'Where it was read.',
  of: 'Source',
  many: false,
  nullable: true,
  fields: sourceFields,
};

const table: RecordTable = {
  name: 'stances',
  description: 'Stances.',
  of: 'Stance',
  fields: [
    value('id', 'id'),
    value('date', 'day'),
    value('polarity', 'decimal'),
    value('verified', 'boolean'),
    value('unverifiedFields', 'text', true),
    {
      kind: 'node',
      name: 'actor',
      description: 'Who holds it.',
      of: 'Actor',
      many: false,
      nullable: false,
      fields: [value('id', 'id'), value('name', 'text')],
    },
    {
      kind: 'part',
      name: 'quote',
      description: 'Its words.',
      of: 'Quote',
      many: false,
      nullable: true,
      fields: [value('text', 'text'), source],
    },
    { ...source, name: 'sources', many: true },
  ],
};

const head: SelectionHead = {
  day: { date: '1985', from: null, certainty: 'PRESUMED' },
  graphVersion: '17b5',
  dataSets: [{ id: 'curated', version: '52c0' }],
  takenOn: '2026-11-30',
  address: null,
};

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const day = fc.constantFrom('1972', '1972-03', '1972-03-13');
const aSource = fc.record({
  id: fc.constantFrom('Source:a', 'Source:b'),
  title: words,
  publisher: maybe(words),
  copyOf: maybe(words),
  published: maybe(day),
  url: maybe(fc.webUrl()),
  language: fc.constantFrom('en', 'ru'),
  commit: fc.constant(null),
});
const aRecord = fc.record({
  id: fc.nat(99).map((number) => `Stance:${number}`),
  date: maybe(day),
  polarity: maybe(fc.constantFrom(-1, 0, 0.5)),
  verified: fc.boolean(),
  unverifiedFields: fc.array(fc.constantFrom('date', 'position'), { maxLength: 2 }),
  actor: fc.record({ id: fc.constantFrom('State:japan', 'State:china'), name: words }),
  quote: maybe(fc.record({ text: words, source: maybe(aSource) })),
  sources: fc.array(aSource, { maxLength: 3 }),
});
const records = fc.array(aRecord, { minLength: 1, maxLength: 6 });

function written(format: keyof typeof recordFormats, rows: readonly StoredRecord[]): string {
  const { begin, between, write, end } = recordFormats[format].make(table, head);
  return `${begin}${rows.map(write).join(between)}${end}`;
}

describe('records', () => {
  test('are columns named by the paths of the schema, a source as its line and its id', () => {
    expect(columnsOf(table.fields).map(({ name, type, many }) => [name, type, many])).toEqual([
      ['id', 'id', false],
      ['date', 'day', false],
      ['polarity', 'decimal', false],
      ['verified', 'boolean', false],
      ['unverifiedFields', 'text', true],
      ['actor.id', 'id', false],
      ['actor.name', 'text', false],
      ['quote.text', 'text', false],
      ['quote.source', 'text', false],
      ['quote.source.id', 'id', false],
      ['sources', 'text', true],
      ['sources.id', 'id', true],
    ]);
  });

  test('are read from CSV by an independent parser, with empty cells for what was not found', () => {
    fc.assert(
      fc.property(records, (rows) => {
        // With names of columns every row is an object of texts.
        const read = parseCsv(written('csv', rows), { columns: true }) as readonly Record<string, string>[];
        expect(read).toEqual(
          rows.map(({ id, date, polarity, verified, unverifiedFields, actor, quote, sources }) => ({
            id,
            date: date ?? '',
            polarity: polarity === null ? '' : String(polarity),
            verified: String(verified),
            unverifiedFields: unverifiedFields.join(' | '),
            'actor.id': actor.id,
            'actor.name': actor.name,
            'quote.text': quote?.text ?? '',
            'quote.source': quote?.source ? citationLine(quote.source) : '',
            'quote.source.id': quote?.source?.id ?? '',
            sources: sources.map(citationLine).join(' | '),
            'sources.id': sources.map((one) => one.id).join(' | '),
          })),
        );
      }),
    );
  });

  test('are JSON Lines with the same columns, lists as arrays and null for what was not found', () => {
    fc.assert(
      fc.property(records, (rows) => {
        const lines = written('jsonl', rows).trimEnd().split('\n');
        const read = lines.map((line): Record<string, unknown> => JSON.parse(line));
        expect(read.map((one) => [one.id, one.date, one['sources.id'], one['quote.text']])).toEqual(
          rows.map(({ id, date, sources, quote }) => [id, date, sources.map((one) => one.id), quote?.text ?? null]),
        );
      }),
    );
  });

  test('are RDF: each fact is derived from its sources, each quote quoted from its own', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (rows) => {
        const quads = await jsonld.toRDF(JSON.parse(written('jsonld', rows)), { safe: true });
        const inGraph = quads.filter(({ graph }) => graph.termType !== 'DefaultGraph');
        const links = (name: string) =>
          new Set(
            inGraph
              .filter(({ predicate }) => predicate.value === `http://www.w3.org/ns/prov#${name}`)
              .map(({ subject, object }) =>
                name === 'wasDerivedFrom' ? `${subject.value} ${object.value}` : object.value,
              ),
          );
        const urn = (id: string) => `urn:entente:${id}`;
        expect(links('wasDerivedFrom')).toEqual(
          new Set(rows.flatMap(({ id, sources }) => sources.map((one) => `${urn(id)} ${urn(one.id)}`))),
        );
        expect(links('wasQuotedFrom')).toEqual(
          new Set(rows.flatMap(({ quote }) => (quote?.source ? [urn(quote.source.id)] : []))),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('are RDF whose days have the type that fits them, and whose file names its versions', async () => {
    const row = { id: 'Stance:1', date: '1972-03', actor: { id: 'State:japan', name: 'Japan' }, sources: [] };
    const quads = await jsonld.toRDF(JSON.parse(written('jsonld', [row])), { safe: true });
    const about = (name: string) =>
      quads.filter(({ predicate }) => predicate.value.endsWith(name)).map(({ object }) => object);
    expect(about(':date').map(({ datatype, value: text }) => [text, datatype?.value])).toEqual([
      ['1972-03', 'http://www.w3.org/2001/XMLSchema#gYearMonth'],
    ]);
    expect(about(':graphVersion').map((one) => one.value)).toEqual(['17b5']);
    expect(about('prov#wasDerivedFrom').map((one) => one.value)).toEqual(['urn:entente:Dataset:curated']);
  });
});
