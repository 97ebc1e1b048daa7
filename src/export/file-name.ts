import type { SelectionHead } from './selection.ts';

/** The name of a file that says what it holds and when it was taken: `entente-27-nodes-on-2025-12-28-presumed-taken-2026-11-30.gexf`. */
export function fileName(
  { count, day, takenOn }: Pick<SelectionHead, 'day' | 'takenOn'> & { readonly count: string | null },
  what: string | null,
  extension: string,
): string {
  const parts = [
    'entente',
    ...(what === null ? [] : [what]),
    ...(count === null ? [] : [count.replaceAll(' ', '-')]),
    ...(day === null
      ? []
      : [`on-${day.from === null ? '' : `${day.from}-or-`}${day.date}`, day.certainty.toLowerCase()]),
    `taken-${takenOn}`,
  ];
  return `${parts.join('-')}.${extension}`;
}
