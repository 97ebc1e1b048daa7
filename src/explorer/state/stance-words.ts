import { polarityWords } from './fact-words.ts';

/** On which side of a proposition a stance is, in words, with the mark that stands for it beside the colour. */
export interface Side {
  readonly key: 'for' | 'partly-for' | 'both' | 'partly-against' | 'against' | 'none';
  readonly words: string;
  readonly mark: string;
}

/** The side of a polarity. Null takes no side, which is not the same as weighing both. */
export function sideOf(polarity: number | null): Side {
  const words = polarityWords(polarity);
  if (polarity === null) return { key: 'none', words, mark: '○' };
  if (polarity === 0) return { key: 'both', words, mark: '◆' };
  if (polarity > 0) return polarity === 1 ? { key: 'for', words, mark: '▲' } : { key: 'partly-for', words, mark: '△' };
  return polarity === -1 ? { key: 'against', words, mark: '▼' } : { key: 'partly-against', words, mark: '▽' };
}

/** Every side, from for to against. */
export const sides: readonly Side[] = [1, 0.5, 0, -0.5, -1, null].map(sideOf);
