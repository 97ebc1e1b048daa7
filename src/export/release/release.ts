import type { Column } from '../columns.ts';

/** What a release holds, and where it comes from. */
export interface Release {
  /** Version of the program and, after a plus, of the graph, as Semantic Versioning writes builds: `0.4.0+f7215e95e4d7fbcc`. */
  readonly version: string;
  /** The day on which it was made. */
  readonly madeOn: string;
  readonly tables: readonly ReleasedTable[];
  /** Files that are no tables, such as the schema. */
  readonly documents: readonly ReleasedFile[];
  readonly dataSets: readonly ReleasedSet[];
  readonly leftOut: readonly LeftOutSet[];
}

/** A file, with what tells whether it arrived whole. */
export interface ReleasedFile {
  /** Path in the release. */
  readonly path: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly description: string;
}

/** A table, as CSV and as Parquet. */
export interface ReleasedTable {
  /** In small letters, such as `pacts.in-force`. */
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: number;
  readonly csv: ReleasedFile;
  readonly parquet: ReleasedFile;
  /** The column with the id of each row; null where rows have none. */
  readonly key: string | null;
  /** The column that names the row of another table to which a row belongs; null where there is none. */
  readonly owner: { readonly column: string; readonly table: string } | null;
}

/** A data set whose rows are in the release. */
export interface ReleasedSet {
  readonly id: string;
  readonly version: string | null;
  readonly title: string;
  readonly licence: string;
  /** Its name in the SPDX list; null where its terms are in words of their own. */
  readonly spdx: string | null;
  readonly citation: string | null;
  readonly url: string | null;
}

/** A data set whose rows may not be passed on. */
export interface LeftOutSet {
  readonly id: string;
  readonly title: string;
  readonly because: string;
}

/** The name of the whole. */
export const releaseTitle = 'entente: a diplomatic-relations knowledge graph';

/** What it is, in a paragraph. */
export function releaseDescription({ leftOut }: Pick<Release, 'leftOut'>): string {
  const without = leftOut.map(({ id }) => id).join(', ');
  return [
    'Who said or signed what, about which proposition, on which day, in reply to whom, and where each fact was read. It does not judge who is right.',
    'A day is as exact as its source: 2001-07-16, 2001-07 or 2001. An empty value was not found, which does not mean that there is none. Lists stand in one cell, divided by " | ".',
    ...(without === '' ? [] : [`Left out, since they may not be passed on: ${without}.`]),
  ].join(' ');
}

/** Who made it. */
export const releaseAuthor = 'The entente contributors';

export const releaseKeywords: readonly string[] = [
  'diplomacy',
  'international relations',
  'knowledge graph',
  'treaties',
];

/** The sentence by which it is cited. */
export function releaseCitation({ version, madeOn }: Pick<Release, 'version' | 'madeOn'>): string {
  return `${releaseAuthor}, "${releaseTitle}", version ${version}, ${madeOn}.`;
}
