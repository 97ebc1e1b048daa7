import { parseSync, Visitor } from 'vite';
import type { Texts } from './sources.ts';

/** A cast, which the compiler believes without a proof, and whether a comment says why it is true. */
export interface Cast {
  /** `file:line`. */
  readonly at: string;
  readonly hasReason: boolean;
}

/** Every cast of some texts: `as` and a type, but for `as const`, which claims nothing. */
export function castsIn(texts: Texts): readonly Cast[] {
  return [...texts].flatMap(([path, text]) => castsOf(path, text));
}

function castsOf(path: string, text: string): readonly Cast[] {
  const { program, comments } = parseSync(path, text);
  const ends: number[] = [];
  const note = (type: { readonly start: number; readonly end: number }) => {
    if (text.slice(type.start, type.end) !== 'const') ends.push(type.start);
  };
  new Visitor({
    TSAsExpression: ({ typeAnnotation }) => note(typeAnnotation),
    TSTypeAssertion: ({ typeAnnotation }) => note(typeAnnotation),
  }).visit(program);
  return ends.map((end) => {
    const { start } = program.body.find((one) => one.start <= end && end <= one.end) ?? { start: 0 };
    const isAbove = (comment: { readonly end: number }) => text.slice(comment.end, start).trim() === '';
    return {
      at: `${path}:${text.slice(0, end).split('\n').length}`,
      hasReason: comments.some((comment) => comment.end <= end && (comment.start > start || isAbove(comment))),
    };
  });
}
