import type { Selection } from './selection.ts';

/** The name of a file that says what it holds and when it was taken: `entente-27-nodes-on-2025-12-28-taken-2026-11-30.gexf`. */
export function fileName(
  { nodes, day, takenOn }: Pick<Selection, 'nodes' | 'day' | 'takenOn'>,
  what: string | null,
  extension: string,
): string {
  const parts = [
    'entente',
    ...(what === null ? [] : [what]),
    `${nodes.length}-${nodes.length === 1 ? 'node' : 'nodes'}`,
    ...(day === null ? [] : [`on-${day.date}-${day.certainty.toLowerCase()}`]),
    `taken-${takenOn}`,
  ];
  return `${parts.join('-')}.${extension}`;
}
