import { type AskedDay, levels } from './day.ts';
import { readIds, writeIds } from './id-list.ts';
import { packText, unpackText } from './packed-text.ts';
import type { View } from './view.ts';

/** What an address holds of a view: ids and settings, and no data. The server keeps nothing. */
export interface Address {
  readonly ids: readonly string[];
  readonly pinned: ReadonlySet<string>;
  readonly selected: string | null;
  readonly day: AskedDay | null;
}

/** Programs that pass addresses on, such as mail, may cut what is longer. */
export const longestSafeAddress = 2000;

/** The address of what is shown. Hidden nodes are left out. */
export function addressOf({ nodes, hidden, pinned, day }: View, selected: string | null): Address {
  const ids = [...nodes.keys()].filter((id) => !hidden.has(id));
  return {
    ids,
    pinned: new Set(ids.filter((id) => pinned.has(id))),
    selected: ids.find((id) => id === selected) ?? null,
    day: day && { date: day.date, from: day.from, certainty: day.certainty },
  };
}

/** The part of an address after its "#". Ids that take more than the room that is left for them are packed. */
export async function writeAddress({ ids, pinned, selected, day }: Address): Promise<string> {
  const plain = writeIds(ids, pinned);
  const parts = [plain.length <= roomForIds ? plain : `packed=${await packText(plain)}`];
  if (selected !== null) parts.push(`selected=${encodeURIComponent(selected).replace('%3A', ':')}`);
  if (day) parts.push(`day=${day.date}`, `certainty=${day.certainty}`);
  if (day?.from) parts.push(`from=${day.from}`);
  return parts.join('&');
}

/** What of an address is left for ids beside the name of a server, a selected node and settings. */
const roomForIds = 1700;

/** Reads what `writeAddress` wrote, in this version or an earlier one; null where an address names no node. Rejects where it was cut or changed. */
export async function readAddress(hash: string): Promise<Address | null> {
  const parts = hash.replace(/^#/, '').split('&');
  const partOf = (name: string) => parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
  const packed = partOf('packed');
  const { ids, marked } = readIds(packed === null ? parts.join('&') : await unpackText(packed));
  const selected = partOf('selected');
  const date = partOf('day');
  const certainty = levels.find((level) => level === partOf('certainty')) ?? 'PRESUMED';
  if (ids.length === 0) return null;
  return {
    ids,
    pinned: marked,
    selected: selected === null ? null : decodeURIComponent(selected),
    day: date === null ? null : { date, from: partOf('from'), certainty },
  };
}
