import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

/** How a body can be compressed, the best first. */
export const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

/** The body of an answer, with what is made of it when it is first needed. */
export interface AnswerBody {
  readonly bytes: Buffer;
  readonly etag: () => string;
  readonly compressed: (encoding: Encoding) => Buffer | Promise<Buffer>;
}

const encoder = new TextEncoder();

/**
 * The body of an answer; each of its forms is made once. To count, to hash and to send the bytes of a text, each encodes it again. The bytes have
 * memory of their own: a part of Node's pool would keep the whole of it for as long as the answer is kept.
 */
export function createAnswerBody(text: string): AnswerBody {
  const made = new Map<Encoding, Buffer | Promise<Buffer>>();
  const bytes = Buffer.from(encoder.encode(text).buffer);
  let etag: string | undefined;
  return {
    bytes,
    etag() {
      etag ??= `"${hash('sha1', bytes, 'base64url')}"`;
      return etag;
    },
    compressed(encoding) {
      const known = made.get(encoding);
      if (known !== undefined) return known;
      const compressed = (bytes.length < BESIDE_FROM ? compressors : besideCompressors)[encoding](bytes);
      made.set(encoding, compressed);
      return compressed;
    },
  };
}

/** Bytes from which on a body is compressed by another thread: it takes longer than other requests should wait. */
const BESIDE_FROM = 100_000;

/** Brotli at quality 4 is about as fast as gzip and a tenth smaller. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const compressors: Readonly<Record<Encoding, (bytes: Buffer) => Buffer>> = {
  br: (bytes) => brotliCompressSync(bytes, quality),
  gzip: (bytes) => gzipSync(bytes),
};

const besideCompressors: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, quality),
  gzip: (bytes) => promisify(gzip)(bytes),
};
