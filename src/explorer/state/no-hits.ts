/** What to do where a search found nothing: another text to search for, or a day to look at. */
export type Proposal =
  | { readonly kind: 'SEARCH'; readonly text: string }
  | { readonly kind: 'DAY'; readonly date: string };

/** What is looked through by a search, in a sentence. */
export const searched =
  'Looked through the names, titles, summaries, quotes, speakers, codes and numbers of states, organisations, officials, pacts, propositions, statements, stances, recognitions, obligations and sources.';

/** What to try for a text that nothing has: its day, or each of its words alone. */
export function proposalsFor(text: string): readonly Proposal[] {
  const [date] = /\b\d{4}(-\d{2}(-\d{2})?)?\b/.exec(text) ?? [];
  const words = [...new Set(text.split(/\s+/).filter((word) => word.length > 2 && word !== date))];
  return [
    ...(date ? [{ kind: 'DAY', date } as const] : []),
    ...(words.length > 1 || date ? words.slice(0, 4).map((word) => ({ kind: 'SEARCH', text: word }) as const) : []),
  ];
}
