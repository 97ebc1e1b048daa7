/** Many texts in one block of memory, by their numbers. A text takes its bytes and four more. */
export interface PackedTexts {
  readonly bytes: number;
  at(number: number): string;
}

/** Packs texts in the order of their numbers. */
export function packTexts(texts: readonly string[]): PackedTexts {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, number) => {
    starts[number + 1] = (starts[number] ?? 0) + Buffer.byteLength(text);
  });
  const block = Buffer.allocUnsafeSlow(starts[texts.length] ?? 0);
  texts.forEach((text, number) => void block.write(text, starts[number] ?? 0));
  return Object.freeze({
    bytes: block.byteLength + starts.byteLength,
    at: (number: number) => block.toString('utf8', starts[number], starts[number + 1]),
  });
}
