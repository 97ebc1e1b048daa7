import type { CooperativeTask } from './cooperative-task.ts';
import type { PackedStrings } from './packed-strings.ts';

/** Numbers by id. */
export interface IdIndex {
  readonly bytes: number;
  /** The number of an id among those from `start` up to `end`. */
  find(id: string, [start, end]: readonly [number, number]): number | undefined;
}

/** Ids per slice of work. */
const STEP = 20_000;

/**
 * An index of the first `count` packed texts. It keeps one number for each, in a hash table that is at most half full, and compares with the packed
 * texts, which are kept anyway.
 */
export function* createIdIndex(ids: PackedStrings, count: number): CooperativeTask<IdIndex> {
  const mask = 2 ** Math.ceil(Math.log2(Math.max(count, 1) * 2)) - 1;
  const places = new Uint32Array(mask + 1);
  for (let number = 0; number < count; number += 1) {
    let place = hashOf(ids.at(number)) & mask;
    while (places[place] !== 0) place = (place + 1) & mask;
    places[place] = number + 1;
    if (number % STEP === 0) yield;
  }
  return Object.freeze<IdIndex>({
    bytes: places.byteLength,
    find(id, [start, end]) {
      for (let place = hashOf(id) & mask; ; place = (place + 1) & mask) {
        const number = (places[place] ?? 0) - 1;
        if (number < 0) return undefined;
        if (number >= start && number < end && ids.at(number) === id) return number;
      }
    },
  });
}

/** FNV-1a, over the code units of a text, with its high bits mixed into the low ones, which name the place. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
