import { isRecord } from './is-record.ts';

/** The text of a value as JSON, as `JSON.stringify` gives it, written with a yield every so many values; undefined if it has more than `most` bytes. */
export function* jsonInSteps(
  value: unknown,
  most: number = Number.POSITIVE_INFINITY,
): Generator<void, string | undefined> {
  const parts: string[] = [];
  let bytes = 0;
  for (const piece of pieces(value)) {
    parts.push(piece);
    bytes += Buffer.byteLength(piece);
    if (bytes > most) return undefined;
    // Commas and brackets between pieces are no work.
    if (piece.length > 1) yield;
  }
  return parts.join('');
}

/** Values that are written at a time. */
const PIECE_VALUES = 2_000;

function* pieces(value: unknown): Generator<string, void> {
  if (countUpTo(value, PIECE_VALUES) <= PIECE_VALUES) yield JSON.stringify(value);
  else if (Array.isArray(value)) yield* itemPieces(value);
  else if (isRecord(value)) yield* keyPieces(value);
}

/** Small items that follow each other are written together. */
function* itemPieces(items: readonly unknown[]): Generator<string, void> {
  yield '[';
  for (let from = 0; from < items.length; ) {
    if (from > 0) yield ',';
    const to = endOfPiece(items, from);
    if (to === from) yield* pieces(items[from]);
    else yield JSON.stringify(items.slice(from, to)).slice(1, -1);
    from = Math.max(to, from + 1);
  }
  yield ']';
}

/** Where the items end that fit into one piece; `from` if the first does not. */
function endOfPiece(items: readonly unknown[], from: number): number {
  let left = PIECE_VALUES;
  for (let to = from; to < items.length; to += 1) {
    left -= countUpTo(items[to], left);
    if (left < 0) return to;
  }
  return items.length;
}

function* keyPieces(object: Readonly<Record<string, unknown>>): Generator<string, void> {
  let before = '{';
  for (const [key, value] of Object.entries(object)) {
    yield `${before}${JSON.stringify(key)}:`;
    yield* pieces(value);
    before = ',';
  }
  yield '}';
}

/** How many values a value holds, itself included; more than `most` if they are more. */
function countUpTo(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  for (const one of Array.isArray(value) ? value : Object.values(value)) {
    count += countUpTo(one, most - count);
    if (count > most) break;
  }
  return count;
}
