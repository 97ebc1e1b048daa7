import { citationLine } from '../model/citation-line.ts';
import type { Answer, Item } from './answer.ts';
import { tokensOf } from './tokens.ts';

/**
 * Writes an answer within a budget of tokens: fewer items, never part of one, and a line that tells how many are left out and what to ask for
 * them. Each item names its sources by slug; the list at the end cites each source of a shown item once.
 */
export function fitAnswer({ head, items, beyond = 0, rest }: Answer, budget: number): string {
  const shown = countWithin(items, budget - tokensOf(head.join('\n')) - TOKENS_FOR_THE_END);
  const left = items.length - shown + beyond;
  const lines = items.slice(0, shown);
  return [
    ...head,
    ...lines.map(lineOf),
    ...(left > 0 ? [`${left} more. ${rest(shown)}`] : []),
    ...citations(lines),
  ].join('\n');
}

/** Tokens kept for the line about what is left out, and for the heading of the sources. */
const TOKENS_FOR_THE_END = 120;

/** How many items fit, each with the sources that it is the first to name. */
function countWithin(items: readonly Item[], budget: number): number {
  const cited = new Set<string>();
  let spent = 0;
  for (const [at, item] of items.entries()) {
    const fresh = item.sources.filter(({ slug }) => !cited.has(slug));
    for (const { slug } of fresh) cited.add(slug);
    spent += tokensOf([lineOf(item), ...fresh.map(sourceLine)].join('\n')) + 1;
    if (spent > budget) return at;
  }
  return items.length;
}

function lineOf({ text, sources, namesSources }: Item): string {
  const slugs = [...new Set(sources.map(({ slug }) => slug))];
  return slugs.length === 0 || namesSources ? `- ${text}` : `- ${text} [${slugs.join('; ')}]`;
}

/** Each source once, in the order in which it is first named. */
function citations(items: readonly Item[]): readonly string[] {
  const bySlug = new Map(items.flatMap(({ sources }) => sources).map((source) => [source.slug, source] as const));
  return bySlug.size === 0 ? [] : ['Sources:', ...[...bySlug.values()].map(sourceLine)];
}

function sourceLine(source: Item['sources'][number]): string {
  return `[${source.slug}] ${citationLine(source)}`;
}
