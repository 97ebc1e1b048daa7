import { hash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** How a body can be compressed, the best first. */
export const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

/** The text of an answer, with what is made of it when it is first needed. */
export interface AnswerBody {
  readonly text: string;
  /** Bytes of the text. */
  readonly length: number;
  readonly etag: () => string;
  readonly compressed: (encoding: Encoding) => Buffer;
}

/** The body of an answer; each of its forms is made once. */
export function createAnswerBody(text: string): AnswerBody {
  const made = new Map<Encoding, Buffer>();
  let etag: string | undefined;
  return {
    text,
    length: Buffer.byteLength(text),
    etag() {
      etag ??= `"${hash('sha1', text, 'base64url')}"`;
      return etag;
    },
    compressed(encoding) {
      const known = made.get(encoding);
      if (known !== undefined) return known;
      const compressed = compressors[encoding](text);
      made.set(encoding, compressed);
      return compressed;
    },
  };
}

/** Brotli at quality 4 is about as fast as gzip and a tenth smaller. */
const compressors: Readonly<Record<Encoding, (text: string) => Buffer>> = {
  br: (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (text) => gzipSync(text),
};
