import type { Column } from '../columns.ts';
import {
  type Release,
  type ReleasedFile,
  type ReleasedTable,
  releaseAuthor,
  releaseCitation,
  releaseDescription,
  releaseKeywords,
  releaseTitle,
} from './release.ts';

/** A release as Croissant 1.0, which machine-learning tools and data repositories read. */
export function croissant(release: Release): object {
  const { version, madeOn, tables, documents, dataSets } = release;
  return {
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: 'entente',
    alternateName: releaseTitle,
    description: releaseDescription(release),
    version,
    datePublished: madeOn,
    creator: { '@type': 'sc:Organization', name: releaseAuthor },
    keywords: releaseKeywords,
    license: [
      ...new Set(
        dataSets.map(({ spdx, licence }) => (spdx === null ? licence : `https://spdx.org/licenses/${spdx}.html`)),
      ),
    ],
    citeAs: releaseCitation(release),
    distribution: [...tables.flatMap(({ csv, parquet }) => [csv, parquet]), ...documents].map(fileObject),
    recordSet: tables.map(recordSet),
  };
}

function fileObject({ path, type, bytes, sha256, description }: ReleasedFile): object {
  return {
    '@type': 'cr:FileObject',
    '@id': path,
    name: path,
    description,
    contentUrl: path,
    contentSize: `${bytes} B`,
    encodingFormat: type,
    sha256,
  };
}

function recordSet({ name, description, columns, csv, key }: ReleasedTable): object {
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description,
    ...(key === null ? {} : { key: { '@id': `${name}/${key}` } }),
    field: columns.map((column) => recordField(name, csv, column)),
  };
}

function recordField(table: string, csv: ReleasedFile, { name, description, type, many }: Column): object {
  return {
    '@type': 'cr:Field',
    '@id': `${table}/${name}`,
    name: `${table}/${name}`,
    description,
    dataType: many ? 'sc:Text' : dataTypes[type],
    source: { fileObject: { '@id': csv.path }, extract: { column: name } },
  };
}

/** A day that may be a month or a year is a text to readers that know whole days alone. */
const dataTypes = {
  id: 'sc:Text',
  text: 'sc:Text',
  day: 'sc:Text',
  integer: 'sc:Integer',
  decimal: 'sc:Float',
  boolean: 'sc:Boolean',
} as const;

/** The context that Croissant 1.0 prescribes. */
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileProperty: 'cr:fileProperty',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  samplingRate: 'cr:samplingRate',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
} as const;
