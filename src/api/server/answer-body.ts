import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

/** How a body can be compressed, the best first. */
export const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

/** The text of an answer, with what is made of it when it is first needed. */
export interface AnswerBody {
  readonly text: string;
  /** Bytes of the text. */
  readonly length: number;
  readonly etag: () => string;
  /** The text as bytes. */
  readonly bytes: () => Buffer;
  readonly compressed: (encoding: Encoding) => Buffer | Promise<Buffer>;
}

/** The body of an answer; each of its forms is made once. */
export function createAnswerBody(text: string): AnswerBody {
  const made = new Map<Encoding, Buffer | Promise<Buffer>>();
  let etag: string | undefined;
  let bytes: Buffer | undefined;
  return {
    text,
    length: Buffer.byteLength(text),
    etag() {
      etag ??= `"${hash('sha1', text, 'base64url')}"`;
      return etag;
    },
    bytes() {
      bytes ??= Buffer.from(text);
      return bytes;
    },
    compressed(encoding) {
      const known = made.get(encoding);
      if (known !== undefined) return known;
      const compressed = (text.length < BESIDE_FROM ? compressors : besideCompressors)[encoding](text);
      made.set(encoding, compressed);
      return compressed;
    },
  };
}

/** Characters from which on a body is compressed by another thread: it takes longer than other requests should wait. */
const BESIDE_FROM = 100_000;

/** Brotli at quality 4 is about as fast as gzip and a tenth smaller. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const compressors: Readonly<Record<Encoding, (text: string) => Buffer>> = {
  br: (text) => brotliCompressSync(text, quality),
  gzip: (text) => gzipSync(text),
};

const besideCompressors: Readonly<Record<Encoding, (text: string) => Promise<Buffer>>> = {
  br: (text) => promisify(brotliCompress)(text, quality),
  gzip: (text) => promisify(gzip)(text),
};
