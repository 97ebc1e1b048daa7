import type { SourceRow } from './queries.ts';

/**
 * A source as reference managers read it: an item of CSL-JSON, as the schema of the Citation Style Language for input data has it
 * (https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json). The day of access is left out: it is not recorded.
 */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly 'original-publisher'?: string;
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly version?: string;
  readonly language: string;
}

/** Types of CSL that sources of the graph have. */
export type CslType =
  | 'webpage'
  | 'treaty'
  | 'article-newspaper'
  | 'entry-encyclopedia'
  | 'article'
  | 'dataset'
  | 'post-weblog'
  | 'software';

/** The type for each kind of source. */
const cslTypes: Readonly<Record<string, CslType>> = {
  official: 'webpage',
  treaty_text: 'treaty',
  wire: 'article-newspaper',
  state_media: 'article-newspaper',
  news: 'article-newspaper',
  encyclopedia: 'entry-encyclopedia',
  scholarship: 'article',
  dataset: 'dataset',
  repost: 'webpage',
  blog: 'post-weblog',
  reference: 'webpage',
  code: 'software',
};

/** Kinds of publication that stand in something larger, whose name is that of the publisher. */
const contained: readonly CslType[] = ['article-newspaper', 'entry-encyclopedia', 'post-weblog'];

/** What is known of a source as an item of CSL-JSON. What was not found is left out, as the schema wants it. */
export function cslItem({ id, title, publisher, copyOf, url, published, kind, language, commit }: SourceRow): CslItem {
  const type = cslTypes[kind] ?? 'webpage';
  const parts = published === null ? undefined : [published.split('-').map(Number)];
  return {
    id,
    type,
    title,
    ...(publisher !== null && kind === 'official' ? { author: [{ literal: publisher }] } : {}),
    ...(publisher === null ? {} : { publisher }),
    ...(copyOf === null ? {} : { 'original-publisher': copyOf }),
    ...(publisher !== null && contained.includes(type) ? { 'container-title': publisher } : {}),
    ...(parts === undefined ? {} : { issued: { 'date-parts': parts } }),
    ...(url === null ? {} : { URL: url }),
    ...(commit === null ? {} : { version: commit }),
    language,
  };
}
