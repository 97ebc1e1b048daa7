import type { CooperativeTask } from './cooperative-task.ts';

/** Texts in one block of memory, by number. A text uses its bytes plus four. */
export interface PackedStrings {
  readonly bytes: number;
  at(number: number): string;
}

/** Texts per slice of work. */
const STEP = 20_000;

/** Packs texts in the order of their numbers. */
export function* packStrings(texts: readonly string[]): CooperativeTask<PackedStrings> {
  const starts = new Uint32Array(texts.length + 1);
  for (const [number, text] of texts.entries()) {
    starts[number + 1] = (starts[number] ?? 0) + Buffer.byteLength(text);
    if (number % STEP === 0) yield;
  }
  const block = Buffer.allocUnsafeSlow(starts[texts.length] ?? 0);
  for (const [number, text] of texts.entries()) {
    block.write(text, starts[number] ?? 0);
    if (number % STEP === 0) yield;
  }
  return Object.freeze({
    bytes: block.byteLength + starts.byteLength,
    at: (number: number) => block.toString('utf8', starts[number], starts[number + 1]),
  });
}
