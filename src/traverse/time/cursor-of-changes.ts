import { z } from 'zod';
import { notACursor } from './complaints-of-changes.ts';
import { type ChangeKind, changeKinds } from './texts-of-changes.ts';

/** Where a change stands in the list of them: no two share a place. */
export interface ChangePlace {
  readonly earliest: string;
  readonly kind: ChangeKind;
  readonly key: string;
}

const written = z.tuple([z.string(), z.enum(changeKinds), z.string()]);

/** A place as a cursor that a client hands back unread. */
export function writeChangeCursor({ earliest, kind, key }: ChangePlace): string {
  return Buffer.from(JSON.stringify([earliest, kind, key])).toString('base64url');
}

/** The place that a cursor names. */
export function readChangeCursor(cursor: string): ChangePlace {
  const { success, data } = written.safeParse(jsonIn(Buffer.from(cursor, 'base64url').toString()));
  if (!success) throw notACursor(cursor);
  const [earliest, kind, key] = data;
  return { earliest, kind, key };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
