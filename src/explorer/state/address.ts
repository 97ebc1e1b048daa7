import type { Certainty, View } from './view.ts';

/** What an address holds of a view: the ids that are shown and the day. The server keeps nothing. */
export interface Address {
  readonly ids: readonly string[];
  readonly day: { readonly date: string; readonly certainty: Certainty } | null;
}

/** The part of an address after its "#". Hidden nodes are left out. */
export function writeAddress({ nodes, hidden, day }: View): string {
  const ids = [...nodes.keys()].filter((id) => !hidden.has(id)).map(encodeURIComponent);
  const parts = [`ids=${ids.join(',').replaceAll('%3A', ':')}`];
  if (day) parts.push(`day=${day.date}`, `certainty=${day.certainty}`);
  return parts.join('&');
}

/** Reads what `writeAddress` wrote; null where an address names no node. */
export function readAddress(hash: string): Address | null {
  const parts = hash.replace(/^#/, '').split('&');
  const partOf = (name: string) => parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
  const ids = (partOf('ids') ?? '').split(',').filter((id) => id !== '');
  const date = partOf('day');
  const certainty = levels.find((level) => level === partOf('certainty')) ?? 'PRESUMED';
  return ids.length === 0
    ? null
    : { ids: ids.map(decodeURIComponent), day: date === null ? null : { date, certainty } };
}

const levels: readonly Certainty[] = ['CERTAIN', 'PRESUMED', 'POSSIBLE'];
