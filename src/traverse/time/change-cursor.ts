import { z } from 'zod';
import { readCursor, writeCursor } from '../../kit/cursor.ts';
import { invalidCursor } from '../check-arguments.ts';
import { type ChangeKind, changeKinds } from './change-facts.ts';

/** Where a change stands in the list of them: no two share a place. */
export interface ChangePosition {
  readonly earliest: string;
  readonly kind: ChangeKind;
  readonly key: string;
}

const written = z.tuple([z.string(), z.string(), z.enum(changeKinds), z.string()]);

/** A place in the list with this tag as a cursor. */
export function changeCursor({ earliest, kind, key }: ChangePosition, tag: string): string {
  return writeCursor([tag, earliest, kind, key]);
}

/** The place that a cursor of the list with this tag names. */
export function parseChangeCursor(cursor: string, tag: string): ChangePosition {
  const { success, data } = written.safeParse(readCursor(cursor));
  if (!success || data[0] !== tag) throw invalidCursor('a list of changes', cursor);
  const [, earliest, kind, key] = data;
  return { earliest, kind, key };
}
