import { citationLine } from '../model/citation-line.ts';
import type { Period, SelectedLink, SelectedNode, SelectedSource } from './selection.ts';

/** One value that every format gives of a node or a link. Null where it was not found, which formats leave out. */
export interface Attribute {
  readonly name: string;
  readonly type: 'string' | 'boolean';
  readonly value: string | boolean | null;
}

/** An attribute by its name, as formats declare it before they write values. */
export type AttributeName = Pick<Attribute, 'name' | 'type'>;

const common: readonly AttributeName[] = [
  { name: 'since', type: 'string' },
  { name: 'until', type: 'string' },
  { name: 'verified', type: 'boolean' },
  { name: 'sources', type: 'string' },
];

/** What `nodeAttributes` gives of every node, in its order. */
export const nodeAttributeNames: readonly AttributeName[] = [{ name: 'kind', type: 'string' }, ...common];

/** What `linkAttributes` gives of every link, in its order. */
export const linkAttributeNames: readonly AttributeName[] = [
  { name: 'type', type: 'string' },
  { name: 'phrase', type: 'string' },
  ...common,
];

/** What every format says of a node, beside its id and its caption. */
export function nodeAttributes({ kind, ...node }: SelectedNode): readonly Attribute[] {
  return [text('kind', kind), ...commonAttributes(node)];
}

/** What every format says of a link, beside its ends. */
export function linkAttributes({ type, phrase, ...link }: SelectedLink): readonly Attribute[] {
  return [text('type', type), text('phrase', phrase), ...commonAttributes(link)];
}

/** An attribute whose value was found. */
export interface KnownAttribute extends Attribute {
  readonly value: string | boolean;
}

/** Those of some attributes whose values were found: formats write no others. */
export function knownAttributes(attributes: readonly Attribute[]): readonly KnownAttribute[] {
  return attributes.filter((one): one is KnownAttribute => one.value !== null);
}

/** Days as their sources give them; several times are told apart by semicolons, at the same place in both lists. */
function commonAttributes({
  periods,
  verified,
  sources,
}: Pick<SelectedNode, 'periods' | 'verified' | 'sources'>): readonly Attribute[] {
  return [
    text('since', dayList(periods, 'since')),
    text('until', dayList(periods, 'until')),
    { name: 'verified', type: 'boolean', value: verified },
    text('sources', sources.length === 0 ? null : sourceLines(sources).join(' | ')),
  ];
}

/** Each source in one line. */
export function sourceLines(sources: readonly SelectedSource[]): readonly string[] {
  return sources.map(citationLine);
}

/** The periods of a fact in words. */
export function periodWords(periods: readonly Period[]): string {
  return periods
    .filter(({ since, until }) => since !== null || until !== null)
    .map(({ since, until }) => [since && `from ${since}`, until && `until ${until}`].filter(Boolean).join(' '))
    .join('; ');
}

function text(name: string, value: string | null): Attribute {
  return { name, type: 'string', value };
}

function dayList(periods: readonly Period[], end: keyof Period): string | null {
  const days = periods.map((period) => period[end]);
  return days.every((day) => day === null) ? null : days.map((day) => day ?? '').join(';');
}
