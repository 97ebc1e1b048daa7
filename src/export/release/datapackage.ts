import type { Column } from '../columns.ts';
import {
  type Release,
  type ReleasedSet,
  type ReleasedTable,
  releaseAuthor,
  releaseDescription,
  releaseKeywords,
  releaseTitle,
} from './release.ts';

/** The descriptor of a release as a Frictionless Data Package, with a table schema for each CSV. */
export function datapackage(release: Release): object {
  const { version, madeOn, tables, documents, dataSets } = release;
  return {
    profile: 'data-package',
    name: 'entente',
    title: releaseTitle,
    description: releaseDescription(release),
    version,
    created: `${madeOn}T00:00:00Z`,
    keywords: releaseKeywords,
    contributors: [{ title: releaseAuthor, role: 'author' }],
    licenses: licencesOf(dataSets),
    sources: dataSets.map(({ title, url }) => ({ title, ...(url === null ? {} : { path: url }) })),
    resources: [
      ...tables.map(tableResource),
      ...tables.map(({ name, parquet }) => fileResource(`${name}.parquet`, parquet)),
      ...documents.map((file) => fileResource(file.path.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase(), file)),
    ],
  };
}

/** The licences of the data sets, each once. */
function licencesOf(dataSets: readonly ReleasedSet[]): readonly object[] {
  const named = dataSets.map(({ spdx, licence }) =>
    spdx === null ? { name: 'other', title: licence } : { name: spdx, title: licence },
  );
  return [...new Map(named.map((one) => [JSON.stringify(one), one])).values()];
}

function tableResource({ name, description, columns, csv, key, owner }: ReleasedTable): object {
  return {
    profile: 'tabular-data-resource',
    name,
    description,
    path: csv.path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.bytes,
    hash: `sha256:${csv.sha256}`,
    schema: {
      fields: columns.map(tableField),
      missingValues: [''],
      ...(key === null ? {} : { primaryKey: [key] }),
      ...(owner === null
        ? {}
        : { foreignKeys: [{ fields: [owner.column], reference: { resource: owner.table, fields: ['id'] } }] }),
    },
  };
}

function fileResource(
  name: string,
  {
    path,
    type,
    bytes,
    sha256,
    description,
  }: {
    readonly path: string;
    readonly type: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly description: string;
  },
): object {
  return { name, type: 'file', path, mediatype: type, description, bytes, hash: `sha256:${sha256}` };
}

function tableField({ name, description, type, many, nullable }: Column): object {
  const isText = many || type === 'text' || type === 'id' || type === 'day';
  return {
    name,
    description,
    type: isText ? 'string' : types[type],
    constraints: {
      ...(nullable || many ? {} : { required: true }),
      ...(type === 'day' && !many ? { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' } : {}),
    },
  };
}

const types = { integer: 'integer', decimal: 'number', boolean: 'boolean' } as const;
