import type { Encoding } from './answer-body.ts';
import { cautions } from './reply.ts';

/** The headers that all answers without errors to one kind of client share, as lists of names and values. Node writes such a list fastest. */
export interface AnswerHead {
  readonly plain: readonly string[];
  /** With the name of an encoding. */
  readonly encoded: Readonly<Record<Encoding, readonly string[]>>;
  /** Without a body. */
  readonly notModified: readonly string[];
}

/** Writes out the headers that a response has beside those of every answer. */
export function createAnswerHead({ vary, ...headers }: Readonly<Record<string, string>>): AnswerHead {
  const validators = {
    'Cache-Control': 'no-cache',
    Vary: ['Accept', 'Accept-Encoding', ...(vary ? [vary] : [])].join(', '),
  };
  const { 'content-type': _, ...others } = headers;
  const plain = listOf({ ...cautions, ...headers, ...validators });
  return {
    plain,
    encoded: {
      br: [...plain, 'Content-Encoding', 'br'],
      gzip: [...plain, 'Content-Encoding', 'gzip'],
    },
    notModified: listOf({ ...cautions, ...others, ...validators }),
  };
}

function listOf(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(headers).flat();
}
