import { citationLine } from '../model/citation-line.ts';
import { selectionNotes } from './describe-selection.ts';
import type { SelectedSource, SelectionHead } from './selection.ts';

/** What a brief is made of: facts with their quotes and claims, and paths that were traced. */
export interface BriefInput extends SelectionHead {
  readonly title: string;
  readonly facts: readonly BriefFact[];
  readonly paths: readonly BriefPath[];
}

export interface BriefFact {
  /** A word for what it is. */
  readonly kind: string;
  readonly caption: string;
  /** Names and values, such as "Signed" and "2001-07-16". */
  readonly details: readonly (readonly [string, string])[];
  readonly quotes: readonly BriefQuote[];
  /** Fields on which sources differ. */
  readonly claims: readonly BriefClaim[];
  readonly note: string | null;
  readonly verified: boolean | null;
  /** How many publishers state it that do not copy each other; null if that is not known. */
  readonly publishers: number | null;
  readonly sources: readonly SelectedSource[];
}

export interface BriefQuote {
  readonly text: string;
  readonly lang: string;
  readonly translated: boolean;
}

/** One of several values that sources give for a field. */
export interface BriefClaim {
  readonly field: string;
  readonly value: string;
  readonly preferred: boolean;
  readonly sources: readonly SelectedSource[];
}

/** A path from one node to another, a sentence for each link. */
export interface BriefPath {
  readonly title: string;
  readonly steps: readonly {
    readonly sentence: string;
    readonly verified: boolean;
    readonly sources: readonly SelectedSource[];
  }[];
}

/** A part of a brief, before it is written in a format. Numbers in `cites` are those of the list of sources. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly cites: readonly number[] }
  | {
      readonly kind: 'quote';
      readonly text: string;
      readonly lang: string;
      readonly note: string;
      readonly cites: readonly number[];
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly BlockItem[] }
  | { readonly kind: 'sources'; readonly lines: readonly string[] };

export interface BlockItem {
  readonly text: string;
  readonly cites: readonly number[];
}

/** A brief as a sequence of parts that every format writes in the same order. Each source has one number. */
export function briefBlocks(input: BriefInput): readonly Block[] {
  const sources = numberSources(input);
  const cites = (cited: readonly SelectedSource[]) =>
    cited.flatMap(({ id }) => sources.get(id)?.number ?? []).toSorted((one, other) => one - other);
  return [
    { kind: 'heading', level: 1, text: input.title },
    ...selectionNotes(input).map((text) => paragraph(text)),
    ...(input.facts.length === 0 ? [] : [heading(2, 'Facts')]),
    ...input.facts.flatMap((fact) => factBlocks(fact, cites)),
    ...(input.paths.length === 0 ? [] : [heading(2, 'Paths')]),
    ...input.paths.flatMap((path) => pathBlocks(path, cites)),
    heading(2, 'Sources'),
    sourcesBlock([...sources.values()].map(({ source }) => citationLine(source))),
  ];
}

function sourcesBlock(lines: readonly string[]): Block {
  return lines.length === 0 ? paragraph('No source is recorded for what is shown.') : { kind: 'sources', lines };
}

type Cites = (cited: readonly SelectedSource[]) => readonly number[];

/** Each source that is cited, once, with its number in the order in which they are met. */
function numberSources({ facts, paths }: BriefInput) {
  const cited = [
    ...facts.flatMap(({ sources, claims }) => [...sources, ...claims.flatMap((claim) => claim.sources)]),
    ...paths.flatMap(({ steps }) => steps.flatMap((step) => step.sources)),
  ];
  const distinct = [...new Map(cited.map((source) => [source.id, source])).values()];
  return new Map(distinct.map((source, at) => [source.id, { source, number: at + 1 }]));
}

function factBlocks(fact: BriefFact, cites: Cites): readonly Block[] {
  const { kind, caption, details, quotes, claims, note } = fact;
  const own = cites(fact.sources);
  return [
    heading(3, `${caption} (${kind})`),
    ...(details.length === 0 ? [] : [list(details.map(([name, value]) => ({ text: `${name}: ${value}`, cites: [] })))]),
    ...quotes.map(
      ({ text, lang, translated }): Block => ({
        kind: 'quote',
        text,
        lang,
        note: translated ? `translated, given in "${lang}"` : `as said or written, in "${lang}"`,
        cites: own,
      }),
    ),
    ...(note === null ? [] : [paragraph(note)]),
    ...(claims.length === 0
      ? []
      : [paragraph('Sources differ:'), list(claims.map((claim) => claimItem(claim, cites)))]),
    paragraph(supportSentence(fact), own),
  ];
}

function claimItem({ field, value, preferred, sources }: BriefClaim, cites: Cites): BlockItem {
  return { text: `${field}: ${value}${preferred ? ' (preferred by the editors)' : ''}`, cites: cites(sources) };
}

/** What a fact rests on, in a sentence. */
function supportSentence({ sources, verified, publishers }: BriefFact): string {
  if (sources.length === 0) return 'No source is recorded.';
  const count =
    publishers === null
      ? ''
      : ` ${publishers === 1 ? 'One publisher states' : `${publishers} publishers state`} it independently.`;
  return verified === false
    ? `Not verified: no text that was read states it.${count}`
    : `Read in the sources cited.${count}`;
}

function pathBlocks({ title, steps }: BriefPath, cites: Cites): readonly Block[] {
  const items = steps.map(({ sentence, verified, sources }) => ({
    text: verified ? sentence : `${sentence} Not verified.`,
    cites: cites(sources),
  }));
  return [heading(3, title), { kind: 'list', ordered: true, items }];
}

function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

function paragraph(text: string, cites: readonly number[] = []): Block {
  return { kind: 'paragraph', text, cites };
}

function list(items: readonly BlockItem[]): Block {
  return { kind: 'list', ordered: false, items };
}
