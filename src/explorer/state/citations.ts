import type { SourceKind, SourcePartsFragment } from '../api/generated.ts';
import { monthName } from './days.ts';

/** What is known of a source that is cited. */
export type CitedSource = SourcePartsFragment;

/** The forms in which sources can be cited. */
export const citationForms = [
  { name: 'APA', cite: (sources: readonly CitedSource[]) => sources.map(apa).join('\n\n') },
  { name: 'BibTeX', cite: (sources: readonly CitedSource[]) => sources.map(bibtex).join('\n\n') },
  {
    name: 'CSL-JSON',
    cite: (sources: readonly CitedSource[]) => JSON.stringify(sources.map(cslItem), null, 2),
  },
] as const;

/** A source in the style of the American Psychological Association, 7th edition. A source without a known day has "n.d.". */
function apa({ kind, title, publisher, copyOf, published, url }: CitedSource): string {
  const form = forms[kind];
  const name = form ? `${title} [${form}]` : title;
  const date = `(${apaDate(published)})`;
  const isAuthor = kind === 'OFFICIAL' && publisher !== null;
  const parts = isAuthor
    ? [sentence(publisher), sentence(date), sentence(name)]
    : [sentence(name), sentence(date), ...(publisher === null ? [] : [sentence(publisher)])];
  return [...parts, url, copyOf === null ? null : `(Reprinted from ${copyOf})`]
    .filter((part) => part !== null)
    .join(' ');
}

/** What a source is, where APA wants it named. */
const forms: Readonly<Partial<Record<SourceKind, string>>> = { DATASET: 'Data set', CODE: 'Computer software' };

function apaDate(published: string | null): string {
  if (published === null) return 'n.d.';
  const [year = '', month, day] = published.split('-');
  const name = month === undefined ? undefined : monthName(Number(month));
  if (name === undefined) return year;
  return day === undefined ? `${year}, ${name}` : `${year}, ${name} ${Number(day)}`;
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** A source as an entry of BibTeX. A source without a known day has "n.d.". */
function bibtex(source: CitedSource): string {
  const { kind, title, publisher, copyOf, published, url, language, commit } = source;
  const [year, month, day] = published?.split('-') ?? [];
  const name = month === undefined ? undefined : monthName(Number(month));
  const notes = [copyOf && `Reprinted from ${copyOf}`, commit && `Commit ${commit}`].filter(Boolean);
  const fields = [
    ['title', `{{${escapeTex(title)}}}`],
    ['author', kind === 'OFFICIAL' && publisher && `{{${escapeTex(publisher)}}}`],
    ['publisher', publisher && `{${escapeTex(publisher)}}`],
    ['year', `{${year ?? 'n.d.'}}`],
    ['month', name?.slice(0, 3).toLowerCase()],
    ['day', day && `{${Number(day)}}`],
    ['url', url && `{${url}}`],
    ['language', `{${language}}`],
    ['note', notes.length > 0 && `{${escapeTex(notes.join('. '))}}`],
  ] as const;
  const lines = fields.flatMap(([field, value]) => (value ? [`  ${field} = ${value},`] : []));
  return [`@misc{${keyOf(source)},`, ...lines, '}'].join('\n');
}

/** Characters that mean something to TeX, written so that they stand for themselves. */
function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}$&#%_~^]/g, (character) => texOf[character] ?? `\\${character}`).replaceAll('"', "''");
}

const texOf: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

function keyOf({ id }: CitedSource): string {
  return id.replace(/^Source:/, '');
}

/** A source as an item of CSL-JSON, the same as the API gives for the evidence of a stance or a statement. What is not known is left out. */
function cslItem(source: CitedSource) {
  const { kind, title, publisher, copyOf, published, url, language, commit } = source;
  const type = cslTypes[kind];
  return {
    id: keyOf(source),
    type,
    title,
    ...(publisher !== null && kind === 'OFFICIAL' && { author: [{ literal: publisher }] }),
    ...(publisher !== null && { publisher }),
    ...(copyOf !== null && { 'original-publisher': copyOf }),
    ...(publisher !== null && contained.has(type) && { 'container-title': publisher }),
    ...(published !== null && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    ...(url !== null && { URL: url }),
    ...(commit !== null && { version: commit }),
    language,
  };
}

const cslTypes: Readonly<Record<SourceKind, string>> = {
  OFFICIAL: 'webpage',
  TREATY_TEXT: 'treaty',
  WIRE: 'article-newspaper',
  STATE_MEDIA: 'article-newspaper',
  NEWS: 'article-newspaper',
  ENCYCLOPEDIA: 'entry-encyclopedia',
  SCHOLARSHIP: 'article',
  DATASET: 'dataset',
  REPOST: 'webpage',
  BLOG: 'post-weblog',
  REFERENCE: 'webpage',
  CODE: 'software',
};

/** Types that stand in something larger, which has the name of the publisher. */
const contained: ReadonlySet<string> = new Set(['article-newspaper', 'entry-encyclopedia', 'post-weblog']);
