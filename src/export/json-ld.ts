import { isRecord } from '../kit/is-record.ts';
import type { RecordFormat } from './record-format.ts';
import type { RecordField, RecordTable, StoredRecord } from './record-shape.ts';
import type { SelectionHead } from './selection.ts';

/**
 * Records as JSON-LD, with PROV-O for where they come from: a fact was derived from its sources (`prov:wasDerivedFrom`), a quote was quoted from
 * one (`prov:wasQuotedFrom`), and a stance that rests on the word of an actor was attributed to it (`prov:wasAttributedTo`). All other terms are those
 * of the schema, in the namespace `urn:entente:schema:`; a node is `urn:entente:State:japan`.
 */
export function jsonLdFormat({ of, fields }: RecordTable, head: SelectionHead): RecordFormat {
  const about = JSON.stringify(documentOf(head)).slice(1, -1);
  return {
    begin: `{\n"@context": ${JSON.stringify(contextOf(fields))},\n${about},\n"@graph": [\n`,
    between: ',\n',
    write: (record) => JSON.stringify({ '@type': of, ...linkedData(fields, record) }),
    end: '\n]\n}\n',
  };
}

/** The terms that have a meaning outside of the schema. */
const provenance: Readonly<Record<string, string>> = {
  sources: 'prov:wasDerivedFrom',
  source: 'prov:wasQuotedFrom',
  statedBy: 'prov:wasAttributedTo',
};

/** The terms whose meaning is not that of the schema, and those that hold lists. */
function contextOf(fields: readonly RecordField[]): object {
  const terms = allFields(fields).filter(({ name }) => name !== 'id');
  return {
    '@version': 1.1,
    '@vocab': 'urn:entente:schema:',
    prov: 'http://www.w3.org/ns/prov#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: '@id',
    ...Object.fromEntries(
      terms.flatMap(({ name, many }) => {
        const meaning = provenance[name];
        const list = many ? { '@container': '@set' } : {};
        return meaning || many ? [[name, { '@id': meaning ?? `urn:entente:schema:${name}`, ...list }]] : [];
      }),
    ),
  };
}

/** What the whole file was generated from: the version of the graph and of its data sets. */
function documentOf({ graphVersion, dataSets, takenOn, day }: SelectionHead): object {
  return {
    'prov:generatedAtTime': { '@type': 'xsd:date', '@value': takenOn },
    'prov:wasDerivedFrom': dataSets.map(({ id, version }) => ({
      '@id': `urn:entente:Dataset:${id}`,
      ...(version === null ? {} : { version }),
    })),
    ...(graphVersion === null ? {} : { graphVersion }),
    ...(day === null ? {} : { asOf: typedDay(day.date), certainty: day.certainty }),
  };
}

/** A record with its ids as addresses and its days with their types. What was not found is left out, as it should be where the world is open. */
function linkedData(fields: readonly RecordField[], record: StoredRecord): object {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = linkedValue(field, record[field.name]);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
}

function linkedValue(field: RecordField, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.flatMap((one) => linkedValue(field, one) ?? []);
  if (field.kind !== 'value')
    return isRecord(value) ? { '@type': field.of, ...linkedData(field.fields, value) } : undefined;
  if (field.type === 'id') return `urn:entente:${String(value)}`;
  return field.type === 'day' ? typedDay(String(value)) : value;
}

/** A day, a month or a year with its type. */
function typedDay(day: string): object {
  const type = ['xsd:gYear', 'xsd:gYearMonth', 'xsd:date'][day.split('-').length - 1];
  return { '@type': type, '@value': day };
}

function allFields(fields: readonly RecordField[]): readonly RecordField[] {
  return fields.flatMap((field) => [field, ...(field.kind === 'value' ? [] : allFields(field.fields))]);
}
